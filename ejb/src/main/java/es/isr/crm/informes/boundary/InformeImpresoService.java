package es.isr.crm.informes.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.informes.entity.HojaInforme;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Prints a report that somebody has before them; it reads nothing that they have not. */
@Stateless
@RolesAllowed({ADMIN_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class InformeImpresoService {

    private static final String PLANTILLA = "informe";

    @Inject
    private Emisores emisores;

    @Inject
    private Impresora impresora;

    @Inject
    private Reloj reloj;

    /** @return a PDF */
    public byte[] imprimir(HojaInforme hoja) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        impresora.print(
                new Impreso(
                        PLANTILLA,
                        hoja.idioma(),
                        Map.of("emisor", emisores.get(), "hoja", hoja, "momento", reloj.now())),
                pdf);
        return pdf.toByteArray();
    }
}
