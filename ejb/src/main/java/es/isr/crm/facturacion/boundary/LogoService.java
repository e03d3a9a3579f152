package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.facturacion.control.Logos;
import es.isr.crm.facturacion.entity.ImagenLogo;
import es.isr.crm.facturacion.entity.LogoEmisor;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The operator's sign, as it is printed on invoices to come. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class LogoService {

    @Inject
    private Logos logos;

    /** The one that is printed now. */
    public Optional<LogoEmisor> findVigente() {
        return logos.vigente();
    }

    /**
     * Has another one printed from now on.
     *
     * @param content the file; read as far as it may be long
     * @throws DatosInvalidosException when it is no PNG or JPEG, is broken or too large
     * @throws IOException when it breaks off
     */
    @Auditado("facturacion.logo")
    public void poner(InputStream content) throws IOException {
        logos.poner(ImagenLogo.of(content.readNBytes(ImagenLogo.MAX_BYTES + 1)));
    }

    /** Has none printed from now on. */
    @Auditado("facturacion.logo")
    public void quitar() {
        logos.quitar();
    }
}
