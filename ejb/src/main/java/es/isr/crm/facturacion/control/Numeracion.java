package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.FechaEmisionException;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Gives numbers: correlative, without a gap, in the order of the dates (Real Decreto 1619/2012, art. 6.1.a). Who has taken
 * numbers keeps the series until the transaction ends; if it fails, nobody has had them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Numeracion {

    private static final String LOCK =
            "SELECT id, prefijo, siguiente FROM series_factura WHERE tipo = ? AND ejercicio = ? FOR UPDATE";

    private static final String FIRST = """
            INSERT IGNORE INTO series_factura (id, tipo, ejercicio, prefijo, primero, siguiente) VALUES (?, ?, ?, ?, 1, 1)""";

    private static final String LAST =
            "SELECT numero_completo, fecha_emision, created_at FROM facturas WHERE serie_id = ? AND numero = ?";

    private static final String ADVANCE =
            "UPDATE series_factura SET siguiente = siguiente + ?, version = version + 1 WHERE id = ?";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    /** Numbers of a series, to be given one after the other. */
    static final class Turno {

        private final long serieId;
        private final String prefijo;
        private long siguiente;
        private Instant cuando;

        private Turno(long serieId, String prefijo, long siguiente) {
            this.serieId = serieId;
            this.prefijo = prefijo;
            this.siguiente = siguiente;
        }

        long serieId() {
            return serieId;
        }

        String prefijo() {
            return prefijo;
        }

        /** When they were taken. */
        Instant cuando() {
            return cuando;
        }

        long next() {
            return siguiente++;
        }
    }

    /**
     * Takes numbers in the series of a year.
     *
     * @param fecha the date that they will have
     * @param count how many
     * @throws FechaEmisionException when the last number has a later date
     */
    Turno take(TipoFactura tipo, LocalDate fecha, int count) {
        Turno turn = lock(tipo, fecha.getYear());
        turn.cuando = reloj.now();
        sql.ask(LAST, List.of(turn.serieId, turn.siguiente - 1), row -> {
            if (row.getObject(2, LocalDate.class).isAfter(fecha)) {
                throw new FechaEmisionException(row.getString(1), row.getObject(2, LocalDate.class));
            }
            Instant before = row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            // The clock of another node may be a little ahead.
            turn.cuando = before.isAfter(turn.cuando) ? before : turn.cuando;
            return null;
        });
        sql.execute(ADVANCE, count, turn.serieId);
        return turn;
    }

    private Turno lock(TipoFactura tipo, int ejercicio) {
        String name = tipo.name().toLowerCase(Locale.ROOT);
        List<Turno> found = find(name, ejercicio);
        if (found.isEmpty()) {
            sql.execute(FIRST, ids.reserve(1), name, ejercicio, tipo.prefijo(ejercicio));
            found = find(name, ejercicio);
        }
        return found.get(0);
    }

    private List<Turno> find(String tipo, int ejercicio) {
        return sql.ask(
                LOCK, List.of(tipo, ejercicio), row -> new Turno(row.getLong(1), row.getString(2), row.getLong(3)));
    }
}
