package es.isr.crm.documentos.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.control.AccesoDocumentos;
import es.isr.crm.documentos.control.Archivo;
import es.isr.crm.documentos.control.Papeles;
import es.isr.crm.documentos.control.Solicitantes;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.ClaseNoPermitidaException;
import es.isr.crm.documentos.entity.DatosDocumento;
import es.isr.crm.documentos.entity.FaltanDatosException;
import es.isr.crm.documentos.entity.OrigenDocumento;
import es.isr.crm.documentos.entity.PapelImprimible;
import es.isr.crm.documentos.entity.Persona;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The papers that are printed from what is known: contract summary, mandate, installation sheet. What was printed is kept
 * among the customer's documents, with its hash: it can be shown later what they were given.
 */
@Stateless
public class PapelService {

    @Inject
    private ClienteControl clientes;

    @Inject
    private Papeles papeles;

    @Inject
    private Archivo archivo;

    @Inject
    private Solicitantes solicitantes;

    @Resource
    private SessionContext context;

    /** The papers that the caller may have printed about a customer, each with what is missing for it. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<PapelImprimible> findImprimibles(Long clienteId) {
        Cliente cliente = clientes.getById(clienteId);
        Persona persona = solicitantes.get(context);
        return papeles.find(cliente, clase -> AccesoDocumentos.isImprimible(clase, cliente, persona));
    }

    /**
     * Prints a paper in the customer's language and keeps it.
     *
     * @param servicioId the service it is about, null for the customer
     * @return id of the document
     * @throws ClaseNoPermitidaException when the caller may not have it
     * @throws FaltanDatosException when it would be without something that it has to say
     * @throws NotFoundException when there is no such customer, service or paper
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    @Auditado("documentos.imprimir")
    public Long imprimir(Long clienteId, ClaseDocumento clase, Long servicioId) {
        Cliente cliente = clientes.getById(clienteId);
        Persona persona = solicitantes.get(context);
        if (clase == null || !AccesoDocumentos.isImprimible(clase, cliente, persona)) {
            throw new ClaseNoPermitidaException(clase);
        }
        DatosDocumento datos = new DatosDocumento();
        datos.setClase(clase);
        datos.setServicioId(servicioId);
        datos.setNombre(papeles.nombre(clase, cliente));
        byte[] pdf = papeles.print(clase, cliente, servicioId);
        try {
            return archivo.keep(clienteId, datos, OrigenDocumento.GENERADO, persona, new ByteArrayInputStream(pdf))
                    .getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
