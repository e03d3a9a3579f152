package es.isr.crm.privacidad.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.privacidad.control.MapaPersonal;
import es.isr.crm.privacidad.control.Olvido;
import es.isr.crm.privacidad.control.RetencionQuery;
import es.isr.crm.privacidad.entity.NoOlvidableException;
import es.isr.crm.privacidad.entity.RetencionFilter;
import es.isr.crm.privacidad.entity.RetencionRow;
import es.isr.crm.privacidad.entity.TablaPersonal;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Those who have left: who must still be kept, and who can be forgotten. */
@Stateless
public class RetencionService {

    @Inject
    private RetencionQuery retencion;

    @Inject
    private Olvido olvido;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Auditoria auditoria;

    /** Those who have left and are not forgotten, who left first first. */
    @RolesAllowed(ADMIN_ROLE)
    public Page<RetencionRow> search(RetencionFilter filter, PageRequest page) {
        return retencion.search(filter, page);
    }

    /**
     * One customer.
     *
     * @throws NotFoundException when there is none, or they are forgotten
     */
    @RolesAllowed(ADMIN_ROLE)
    public RetencionRow get(Long clienteId) {
        return retencion.get(clienteId);
    }

    /** What is known of customers, and what becomes of it. */
    @RolesAllowed(ADMIN_ROLE)
    public List<TablaPersonal> findTablas() {
        return MapaPersonal.tablas().stream().filter(TablaPersonal::isMostrada).toList();
    }

    /**
     * Forgets a customer, for good: who they were is emptied everywhere, their documents are deleted; what the law wants
     * kept, invoices above all, stays.
     *
     * @param confirmacion their code, typed by who wants it
     * @throws DatosInvalidosException when it is not that
     * @throws NoOlvidableException when something stands in the way
     * @throws NotFoundException when there is no such customer, or they are forgotten already
     */
    @RolesAllowed(ADMIN_ROLE)
    public void olvidar(Long clienteId, String confirmacion) {
        clientes.getForUpdate(clienteId);
        RetencionRow row = retencion.get(clienteId);
        if (!row.isOlvidable()) {
            throw new NoOlvidableException(row.motivos());
        }
        if (confirmacion == null || !confirmacion.strip().equalsIgnoreCase(row.palabra())) {
            throw new DatosInvalidosException(
                    List.of(new ErrorCampo("confirmacion", "confirmacionOlvido", row.palabra())));
        }
        Map<String, Integer> touched = olvido.forget(clienteId);
        int rows = touched.values().stream().mapToInt(Integer::intValue).sum();
        clientes.findFusionadosEn(clienteId)
                .forEach(id -> auditoria.anotar(
                        id, "privacidad.olvido", "Datos personales anonimizados con los de quien resultó ser"));
        auditoria.anotar(
                clienteId,
                "privacidad.olvido",
                "Datos personales anonimizados (registros: %d, documentos borrados: %d)"
                        .formatted(rows, touched.getOrDefault("documentos", 0)));
    }
}
