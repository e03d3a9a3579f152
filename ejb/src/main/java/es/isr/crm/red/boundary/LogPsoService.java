package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.red.control.LogPsoQuery;
import es.isr.crm.red.entity.LogPsoFicha;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoRow;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What was said between the CRM and PSO: every call, whatever came of it. Nobody changes or removes a row of it. */
@Stateless
public class LogPsoService {

    @Inject
    private LogPsoQuery log;

    /**
     * A page of the calls, newest first whatever else is asked for. A text is looked for in the 20,000 newest of those that
     * the rest of the filter leaves.
     *
     * @param filter what the log is narrowed by
     * @param page which rows
     * @return the rows without their bodies; how many there are in all is counted up to 1,000
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public Page<LogPsoRow> search(LogPsoFilter filter, PageRequest page) {
        return log.search(filter, page);
    }

    /**
     * A call with its request and answer.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public LogPsoFicha get(Long id) {
        return log.find(id).orElseThrow(() -> new NotFoundException("llamada", id));
    }
}
