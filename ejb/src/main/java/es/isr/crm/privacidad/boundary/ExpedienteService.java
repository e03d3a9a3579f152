package es.isr.crm.privacidad.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.privacidad.control.Expediente;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Gives out everything that is known of a customer, for them. */
@Stateless
public class ExpedienteService {

    @Inject
    private ClienteControl clientes;

    @Inject
    private Expediente expediente;

    @Inject
    private Auditoria auditoria;

    /**
     * Writes all that is known of a customer, as a ZIP, and writes down that it was done. The caller gives a file, not a
     * slow line: it is one transaction.
     *
     * @param out stays open
     * @throws NotFoundException when there is no such customer
     * @throws IOException when it cannot be written
     */
    @RolesAllowed(ADMIN_ROLE)
    public void exportar(Long clienteId, OutputStream out) throws IOException {
        Cliente cliente = clientes.getById(clienteId);
        Expediente.Contenido contenido = expediente.write(cliente, out);
        auditoria.anotar(
                clienteId,
                "privacidad.exportacion",
                "Datos personales exportados (registros: %d, documentos: %d)"
                        .formatted(contenido.filas(), contenido.documentos()));
    }
}
