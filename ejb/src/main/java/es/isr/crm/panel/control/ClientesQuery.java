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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the customers, by state and by the months in which they came and left: one pass over one index. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ClientesQuery {

    /** Months before the first that is shown are all one, the number zero. */
    private static final String CLIENTES = """
            SELECT c.estado, CASE WHEN c.fecha_alta < ? THEN 0 ELSE EXTRACT(YEAR_MONTH FROM c.fecha_alta) END AS alta,
                   CASE WHEN c.fecha_baja < ? THEN 0 ELSE EXTRACT(YEAR_MONTH FROM c.fecha_baja) END AS baja, COUNT(*)
              FROM clientes c WHERE c.fusionado_en_id IS NULL
             GROUP BY c.estado, alta, baja""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    public CifrasClientes count() {
        Meses meses = Meses.until(reloj.today());
        LocalDate first = meses.desde();
        List<Grupo> grupos = sql.ask(CLIENTES, List.of(first, first), ClientesQuery::grupo);
        Map<EstadoCliente, Long> estados = new EnumMap<>(EstadoCliente.class);
        for (EstadoCliente estado : EstadoCliente.values()) {
            estados.put(
                    estado,
                    sum(grupos.stream().filter(g -> g.estado() == estado).toList()));
        }
        return new CifrasClientes(estados, historia(meses, grupos));
    }

    /** Who was there as a month began: as the one before began, and who came and left meanwhile. */
    private static List<MesClientes> historia(Meses meses, List<Grupo> grupos) {
        List<MesClientes> months = new ArrayList<>();
        long alive = sum(grupos.stream()
                .filter(g -> g.alta() == 0 && (g.baja() == null || g.baja() != 0))
                .toList());
        for (YearMonth month : meses.each(month -> month)) {
            int number = month.getYear() * 100 + month.getMonthValue();
            long came = sum(grupos.stream().filter(g -> g.alta() == number).toList());
            long left = sum(grupos.stream()
                    .filter(g -> g.baja() != null && g.baja() == number)
                    .toList());
            months.add(new MesClientes(month, alive, came, left));
            alive += came - left;
        }
        return months;
    }

    private static long sum(List<Grupo> grupos) {
        return grupos.stream().mapToLong(Grupo::cuantos).sum();
    }

    private static Grupo grupo(ResultSet row) throws SQLException {
        int baja = row.getInt(3);
        Integer left = row.wasNull() ? null : baja;
        return new Grupo(Columnas.constant(EstadoCliente.class, row.getString(1)), row.getInt(2), left, row.getLong(4));
    }

    /** Customers of one state who came in one month and left in another; nobody leaves in the month null. */
    private record Grupo(EstadoCliente estado, int alta, Integer baja, long cuantos) {}
}
