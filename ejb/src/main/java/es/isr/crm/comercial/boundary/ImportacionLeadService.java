package es.isr.crm.comercial.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.comercial.control.ImportadorLeads;
import es.isr.crm.comercial.entity.LineaLead;
import es.isr.crm.shared.boundary.Auditado;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Leads that come as a file: of a fair, of another system. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class ImportacionLeadService {

    @Inject
    private ImportadorLeads importador;

    /**
     * What would become of each line; nothing is written.
     *
     * @param fichero all its bytes
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when it cannot be read
     */
    public List<LineaLead> revisar(byte[] fichero) {
        return importador.check(fichero);
    }

    /**
     * Takes down who is new and right, in one transaction; the same file again brings nobody.
     *
     * @param fichero all its bytes
     * @return how many
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when it cannot be read
     */
    @Auditado("comercial.importar")
    public int importar(byte[] fichero) {
        return importador.importar(fichero);
    }
}
