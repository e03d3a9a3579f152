package es.isr.crm.tesoreria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.tesoreria.control.PagoFichaQuery;
import es.isr.crm.tesoreria.control.PagoQuery;
import es.isr.crm.tesoreria.control.Recibos;
import es.isr.crm.tesoreria.entity.PagoDiario;
import es.isr.crm.tesoreria.entity.PagoFicha;
import es.isr.crm.tesoreria.entity.PagoFilter;
import es.isr.crm.tesoreria.entity.TotalMetodo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The journal of payments: what came in and went out, each with where it went, and its receipt. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class DiarioPagosService {

    @Inject
    private PagoQuery pagos;

    @Inject
    private PagoFichaQuery fichas;

    @Inject
    private Recibos recibos;

    /**
     * A page of the journal.
     *
     * @param page which rows; sorted by {@code fecha} or {@code importe}; by none of these, the latest first
     */
    public Page<PagoDiario> search(PagoFilter filter, PageRequest page) {
        return pagos.search(filter, page);
    }

    /** What came in by each way of paying, less what went out. */
    public List<TotalMetodo> findTotales(PagoFilter filter) {
        return pagos.findTotales(filter);
    }

    /** @throws es.isr.crm.shared.entity.NotFoundException when there is no such payment */
    public PagoFicha get(Long id) {
        return fichas.get(id);
    }

    /**
     * The receipt of a payment, or of a refund, in the customer's language. Printed anew each time: what it tells never
     * changes.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such payment
     */
    public PapelPdf imprimir(Long id) {
        return recibos.print(id);
    }
}
