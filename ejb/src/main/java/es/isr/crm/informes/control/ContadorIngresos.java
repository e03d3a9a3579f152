package es.isr.crm.informes.control;

import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.informes.entity.ParteIngreso;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up what was invoiced, each invoice once, by month, plan and town.
 *
 * <p>An issued invoice never changes, and the numbers of a series are given without a gap by transactions that wait for each
 * other: what can be seen of a series is all of it up to a number. So the last number added up tells what is still to be
 * added up, whoever asks and however often. A block is a transaction of its own; one node adds up at a time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContadorIngresos {

    /** Invoices added up at a time. */
    static final int BLOCK = 10_000;

    private static final String PENDING = """
            SELECT x.id, x.numero FROM (
              SELECT s.id, COALESCE(i.numero, 0) AS numero,
                     (SELECT MAX(f.numero) FROM facturas f WHERE f.serie_id = s.id) AS ultimo
                FROM series_factura s LEFT JOIN ingresos_contados i ON i.serie_id = s.id) x
             WHERE x.ultimo > x.numero ORDER BY x.id LIMIT 1""";

    private static final String HOLD = "SELECT numero FROM ingresos_contados WHERE serie_id = 0 FOR UPDATE";

    private static final String UP_TO = """
            SELECT MAX(x.numero), COUNT(*) FROM (
              SELECT f.numero FROM facturas f WHERE f.serie_id = ? AND f.numero > ? ORDER BY f.numero LIMIT %d) x""".formatted(BLOCK);

    private static final String LINES = """
            SELECT f.id, EXTRACT(YEAR_MONTH FROM f.fecha_emision), c.importe, c.modo_precio, c.porcentaje,
                   COALESCE(t.plan_id, s.plan_id, 0), COALESCE(s.provincia, l.provincia), COALESCE(s.localidad, l.localidad)
              FROM facturas f
              JOIN clientes l ON l.id = f.cliente_id
              JOIN conceptos_factura c ON c.factura_id = f.id
              LEFT JOIN servicios_cliente s ON s.id = c.servicio_id
              LEFT JOIN tarifas_servicio t
                ON t.servicio_id = s.id AND t.desde <= c.desde AND (t.hasta IS NULL OR t.hasta >= c.desde)
             WHERE f.serie_id = ? AND f.numero > ? AND f.numero <= ?
             ORDER BY f.numero, c.linea""";

    private static final String ADD = """
            INSERT INTO ingresos_mes (mes, plan_id, provincia, localidad, lineas, base, iva) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE lineas = lineas + VALUES(lineas), base = base + VALUES(base), iva = iva + VALUES(iva)""";

    private static final String COUNTED = """
            INSERT INTO ingresos_contados (serie_id, numero) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE numero = VALUES(numero)""";

    @Inject
    private SqlEnBloque sql;

    /** A series that has invoices which are not added up. */
    private record Serie(long id, long numero) {}

    /** The last number of a block, and how many it has. */
    private record Bloque(long hasta, long facturas) {}

    /**
     * Adds the next invoices up, if there are any.
     *
     * @return how many; 0 when all are
     */
    public long contar() {
        if (next().isEmpty()) {
            return 0;
        }
        sql.ask(HOLD, List.of(), row -> row.getLong(1));
        // Who waited looks again: somebody else has done it.
        Serie serie = next().orElse(null);
        if (serie == null) {
            return 0;
        }
        Bloque block = sql.ask(
                        UP_TO, List.of(serie.id(), serie.numero()), row -> new Bloque(row.getLong(1), row.getLong(2)))
                .get(0);
        SumaIngresos sums = new SumaIngresos();
        FacturaEnCurso invoice = new FacturaEnCurso(sums);
        sql.ask(LINES, List.of(serie.id(), serie.numero(), block.hasta()), row -> {
            int month = row.getInt(2);
            invoice.add(
                    row.getLong(1),
                    new SumaIngresos.Clave(
                            YearMonth.of(month / 100, month % 100), row.getLong(6), row.getString(7), row.getString(8)),
                    new LineaImporte(
                            row.getBigDecimal(3),
                            Columnas.constant(ModoPrecio.class, row.getString(4)),
                            row.getBigDecimal(5)));
            return null;
        });
        invoice.end();
        sql.executeAll(ADD, sums.rows());
        sql.execute(COUNTED, serie.id(), block.hasta());
        return block.facturas();
    }

    private Optional<Serie> next() {
        return sql.ask(PENDING, List.of(), row -> new Serie(row.getLong(1), row.getLong(2))).stream()
                .findFirst();
    }

    /** The lines of one invoice, until those of the next come. */
    private static final class FacturaEnCurso {

        private final SumaIngresos sums;
        private final List<SumaIngresos.Clave> keys = new ArrayList<>();
        private final List<LineaImporte> lines = new ArrayList<>();
        private long id;

        FacturaEnCurso(SumaIngresos sums) {
            this.sums = sums;
        }

        void add(long facturaId, SumaIngresos.Clave key, LineaImporte line) {
            if (facturaId != id) {
                end();
                id = facturaId;
            }
            keys.add(key);
            lines.add(line);
        }

        void end() {
            List<ParteIngreso> parts = ParteIngreso.of(lines);
            for (int i = 0; i < parts.size(); i++) {
                sums.add(keys.get(i), parts.get(i));
            }
            keys.clear();
            lines.clear();
        }
    }
}
