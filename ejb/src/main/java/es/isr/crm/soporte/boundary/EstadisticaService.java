package es.isr.crm.soporte.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.control.EstadisticasQuery;
import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.EstadisticasTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How fast customers are answered and helped. */
@Stateless
@RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
public class EstadisticaService {

    @Inject
    private EstadisticasQuery estadisticas;

    /** The times of the tickets that a filter asks for, and how old those are that are open. */
    public EstadisticasTickets get(EstadisticasFilter filter) {
        return estadisticas.find(filter);
    }

    /** The groups alone, a page of them: for a file. */
    public Page<EstadisticaRow> search(EstadisticasFilter filter, PageRequest page) {
        List<EstadisticaRow> all = estadisticas.find(filter).grupos();
        int from = Math.min(page.first(), all.size());
        return new Page<>(all.subList(from, Math.min(from + page.size(), all.size())), all.size());
    }
}
