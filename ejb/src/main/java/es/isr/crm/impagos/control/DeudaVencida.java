package es.isr.crm.impagos.control;

import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who owes something that is overdue, by their ids. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DeudaVencida {

    /** Overdue is what is past its due date, whether or not a job has marked it; the parameter is today. */
    static final String VENCIDA =
            "f.tipo = 'factura' AND f.estado IN ('pendiente', 'vencida') AND f.fecha_vencimiento < ?";

    private static final String DEUDORES = "SELECT DISTINCT f.cliente_id FROM facturas f WHERE " + VENCIDA + " AND ("
            + PendienteQuery.PENDIENTE + ") > 0%s ORDER BY f.cliente_id";

    private static final String DICHA =
            "EXISTS (SELECT 1 FROM avisos_factura af WHERE af.factura_id = f.id AND af.clase = '%s')";

    private static final String CON = " AND " + DICHA;
    private static final String SIN = " AND NOT " + DICHA;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** Everybody. */
    public List<Long> deudores() {
        return find("");
    }

    /** Those of whose invoices one may have a reminder to come. */
    public List<Long> porRecordar() {
        return find(SIN.formatted("recordatorio_2"));
    }

    /** Those of whose invoices one has been reminded of twice, and no notice names it. */
    public List<Long> porAvisar() {
        return find(CON.formatted("recordatorio_2") + SIN.formatted("aviso_suspension"));
    }

    private List<Long> find(String condition) {
        return sql.ask(DEUDORES.formatted(condition), List.of(reloj.today()), row -> row.getLong(1));
    }
}
