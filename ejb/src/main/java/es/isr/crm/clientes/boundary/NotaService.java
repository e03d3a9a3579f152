package es.isr.crm.clientes.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.clientes.control.ClienteRepository;
import es.isr.crm.clientes.entity.DatosNota;
import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What staff write into the history of a customer by hand: notes and telephone calls. Such a line is never changed nor
 * taken away; who was wrong writes another that says so.
 */
@Stateless
public class NotaService {

    @Inject
    private ClienteRepository clientes;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Validacion validacion;

    /**
     * Writes a line, signed by the caller.
     *
     * @throws DatosInvalidosException when something typed is wrong
     * @throws NotFoundException when there is no such customer, or in their history no such line written by hand that
     *     it would correct
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public void escribir(Long clienteId, DatosNota datos) {
        clientes.getById(clienteId);
        datos.setTexto(datos.getTexto() == null ? null : datos.getTexto().strip());
        List<ErrorCampo> errores = validacion.check(datos);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        auditoria.escribir(clienteId, datos.getClase().tipo(), datos.getTexto(), datos.getCorrigeId());
    }
}
