package es.isr.crm.panel.control;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.panel.entity.CifrasClientes;
import es.isr.crm.panel.entity.MesClientes;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the customers, by state and by the months in which they came and left, each on a key that has no more than that. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ClientesQuery {

    private static final String ESTADOS =
            "SELECT c.estado, COUNT(*) FROM clientes c WHERE c.fusionado_en_id IS NULL GROUP BY c.estado";

    private static final String ALTAS = """
            SELECT EXTRACT(YEAR_MONTH FROM c.fecha_alta) AS mes, COUNT(*) FROM clientes c
             WHERE c.fusionado_en_id IS NULL AND c.fecha_alta >= ? GROUP BY mes""";

    /** Months before the first that is shown are all one, the number zero. */
    private static final String BAJAS = """
            SELECT CASE WHEN c.fecha_baja < ? THEN 0 ELSE EXTRACT(YEAR_MONTH FROM c.fecha_baja) END AS mes, COUNT(*)
              FROM clientes c WHERE c.fusionado_en_id IS NULL AND c.fecha_baja IS NOT NULL GROUP BY mes""";

    private static final int BEFORE = 0;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    public CifrasClientes count() {
        Meses meses = Meses.until(reloj.today());
        Map<EstadoCliente, Long> estados = estados();
        Map<Integer, Long> came = byMonth(ALTAS, meses.desde());
        Map<Integer, Long> left = byMonth(BAJAS, meses.desde());
        long all = sum(estados);
        // Who has not come since, less who had left by then.
        long alive = all - sum(came) - left.getOrDefault(BEFORE, 0L);
        return new CifrasClientes(estados, historia(meses, came, left, alive));
    }

    private Map<EstadoCliente, Long> estados() {
        Map<EstadoCliente, Long> estados = new EnumMap<>(EstadoCliente.class);
        for (EstadoCliente estado : EstadoCliente.values()) {
            estados.put(estado, 0L);
        }
        sql.ask(
                ESTADOS,
                List.of(),
                row -> estados.put(Columnas.constant(EstadoCliente.class, row.getString(1)), row.getLong(2)));
        return estados;
    }

    private Map<Integer, Long> byMonth(String query, LocalDate first) {
        Map<Integer, Long> counts = new HashMap<>();
        sql.ask(query, List.of(first), row -> counts.put(row.getInt(1), row.getLong(2)));
        return counts;
    }

    /** Who was there as a month began: who was as the one before began, and who came and left meanwhile. */
    private static List<MesClientes> historia(
            Meses meses, Map<Integer, Long> came, Map<Integer, Long> left, long aliveAtFirst) {
        long[] alive = {aliveAtFirst};
        return meses.each(month -> {
            int number = month.getYear() * 100 + month.getMonthValue();
            MesClientes figures =
                    new MesClientes(month, alive[0], came.getOrDefault(number, 0L), left.getOrDefault(number, 0L));
            alive[0] += figures.altas() - figures.bajas();
            return figures;
        });
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
