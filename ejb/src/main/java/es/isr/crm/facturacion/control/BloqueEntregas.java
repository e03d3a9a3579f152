package es.isr.crm.facturacion.control;

import es.isr.crm.correo.control.Buzon;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Deliveries of invoices, queued a block at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BloqueEntregas {

    private static final int BLOCK = 1000;

    /** What was delivered once, to whichever address, is not queued again. */
    private static final String SELECT = """
            SELECT f.id, f.cliente_id, c.email, c.factura_electronica, f.cliente_nombre, f.idioma, f.ejecucion_id,
                   f.numero_completo
              FROM facturas f JOIN clientes c ON c.id = f.cliente_id
             WHERE NOT EXISTS (SELECT 1 FROM entregas e WHERE e.clase = 'factura' AND e.referencia_id = f.id)""";

    private static final String OF_RUN = SELECT + " AND f.ejecucion_id = ? AND f.id > ? ORDER BY f.id LIMIT " + BLOCK;

    private static final String OF_IDS = SELECT + " AND f.id IN (%s)";

    private static final String RUNS = "SELECT id FROM ejecuciones_facturacion WHERE facturas > 0 ORDER BY id";

    private static final String RUNS_OF_MONTH =
            "SELECT id FROM ejecuciones_facturacion WHERE facturas > 0 AND periodo = ? ORDER BY id";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Buzon buzon;

    /**
     * A block that was queued.
     *
     * @param entregas how many
     * @param hasta id of its last invoice
     */
    public record Bloque(int entregas, long hasta) {}

    /**
     * Queues the next block of a run.
     *
     * @param desde id of the last invoice of the block before
     * @return nothing when there are no more
     */
    public Optional<Bloque> encolar(Long ejecucionId, long desde) {
        List<NuevaEntrega> block = sql.ask(OF_RUN, List.of(ejecucionId, desde), BloqueEntregas::entrega);
        buzon.encolar(block);
        return block.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Bloque(block.size(), block.get(block.size() - 1).referenciaId()));
    }

    /** Queues single invoices in the transaction that issues them. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void encolar(List<Long> facturaIds) {
        buzon.encolar(sql.ask(OF_IDS, List.of(), facturaIds, BloqueEntregas::entrega));
    }

    /** Runs that issued invoices; null for those of every month. */
    public List<Long> findEjecuciones(YearMonth periodo) {
        return periodo == null
                ? sql.ask(RUNS, List.of(), row -> row.getLong(1))
                : sql.ask(RUNS_OF_MONTH, List.of(periodo.toString()), row -> row.getLong(1));
    }

    private static NuevaEntrega entrega(ResultSet row) throws SQLException {
        Destino destino =
                Destino.of(row.getLong(2), row.getString(3), row.getBoolean(4), row.getString(5), row.getString(6));
        return new NuevaEntrega(
                ClaseEntrega.FACTURA, row.getLong(1), row.getObject(7, Long.class), row.getString(8), destino);
    }
}
