package es.isr.crm.facturacion.control;

import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What invoices still ask for: their total, what corrects them, less what was paid on them. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PendienteQuery {

    /** Of an invoice {@code f}; less than nothing when something paid on it is to be taken back. */
    public static final String PENDIENTE = """
            f.total
              + COALESCE((SELECT SUM(r.total) FROM facturas r WHERE r.rectifica_id = f.id), 0)
              - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.factura_id = f.id), 0)""";

    private static final String QUERY =
            "SELECT f.id, " + PENDIENTE + " FROM facturas f WHERE f.tipo = 'factura' AND f.id IN (%s) ORDER BY f.id";

    @Inject
    private SqlEnBloque sql;

    /**
     * @param facturaIds invoices; those that correct others ask for nothing and are left out
     * @return EUR of each, in the order of their ids; negative when more was paid than is due since a correction
     */
    public Map<Long, BigDecimal> of(Collection<Long> facturaIds) {
        Map<Long, BigDecimal> pending = new LinkedHashMap<>();
        sql.ask(QUERY, List.of(), facturaIds, row -> pending.put(row.getLong(1), row.getBigDecimal(2)));
        return pending;
    }
}
