package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.soporte.entity.EstadoPuerto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** How the ports of the OLTs are, counted from what PSO last showed of their ONTs. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PuertosQuery {

    /** Who is cut or has left may switch the box off: those are not counted. */
    private static final String PUERTOS = """
            SELECT o.pon_actual, SUM(o.enlace = 'offline'), COUNT(*)
              FROM onts o
             WHERE o.olt_actual = ? AND o.pon_actual IS NOT NULL AND o.observado = 'registrada'
               AND o.deseado = 'activa' AND o.enlace IS NOT NULL AND o.observado_at >= ?
             GROUP BY o.pon_actual ORDER BY o.pon_actual""";

    private static final String HOLD = "SELECT olt FROM lecturas_olt WHERE olt = ? FOR UPDATE";

    private static final String OLTS = """
            SELECT DISTINCT o.olt_actual FROM onts o
             WHERE o.olt_actual IS NOT NULL AND o.observado = 'registrada' AND o.deseado = 'activa' ORDER BY o.olt_actual""";

    @Inject
    private SqlEnBloque sql;

    /** The OLTs with ONTs that should be in service. */
    public List<String> findOlts() {
        return sql.ask(OLTS, List.of(), row -> row.getString(1));
    }

    /** Holds an OLT until the transaction ends: of two jobs that have read it, one judges its ports after the other. */
    public void hold(String olt) {
        sql.ask(HOLD, List.of(olt), row -> row.getString(1));
    }

    /**
     * The ports of an OLT.
     *
     * @param desde since when an ONT must have been read to count
     */
    public List<EstadoPuerto> find(String olt, Instant desde) {
        return sql.ask(
                PUERTOS,
                List.of(olt, LocalDateTime.ofInstant(desde, ZoneOffset.UTC)),
                row -> new EstadoPuerto(row.getString(1), row.getInt(2), row.getInt(3)));
    }
}
