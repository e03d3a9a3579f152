package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The customers that a run looks at, a block after the other. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ClientesEjecucion {

    /** Customers in a transaction. */
    public static final int BLOQUE = 1000;

    private static final String PENDING = """
            SELECT cliente_id FROM borradores_factura
             WHERE ejecucion_id = ? AND cliente_id > ? AND cliente_id <= ? AND estado IN ('listo', 'sin_factura')
             ORDER BY cliente_id LIMIT\s""" + BLOQUE;

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private SqlEnBloque sql;

    /** Remembers whom a run is for that is for some of a list. */
    void remember(EjecucionFacturacion run, AmbitoFacturacion ambito) {
        if (ambito.clase() == AmbitoFacturacion.Clase.LISTA) {
            sql.executeAll(
                    "INSERT INTO ejecuciones_clientes (ejecucion_id, cliente_id) SELECT ?, id FROM clientes WHERE id = ?",
                    ambito.clientes().stream()
                            .distinct()
                            .map(id -> new Object[] {run.getId(), id})
                            .toList());
        }
    }

    /** How many there are. */
    int count(EjecucionFacturacion run) {
        List<Object> values = new ArrayList<>();
        return sql.ask("SELECT COUNT(*) FROM clientes c WHERE " + scope(run, values), values, row -> row.getInt(1))
                .get(0);
    }

    /** How many are still to be issued. */
    int countPendientes(Long ejecucionId) {
        return sql.ask("""
                                SELECT COUNT(*) FROM borradores_factura
                                 WHERE ejecucion_id = ? AND estado IN ('listo', 'sin_factura')""", List.of(ejecucionId), row -> row.getInt(1)).get(0);
    }

    /**
     * Some of them to be calculated.
     *
     * @param after the last id before them
     * @param last the last id that may be among them
     * @return at most {@link #BLOQUE} ids in their order; none when there are no more
     */
    public List<Long> findParaCalcular(Long ejecucionId, long after, long last) {
        List<Object> values = new ArrayList<>(List.of(after, last));
        String scope = scope(ejecuciones.getById(ejecucionId), values);
        return sql.ask(
                "SELECT c.id FROM clientes c WHERE c.id > ? AND c.id <= ? AND " + scope + " ORDER BY c.id LIMIT "
                        + BLOQUE,
                values,
                row -> row.getLong(1));
    }

    /** Some of them to be issued, after an id and up to another; none when there are no more. */
    public List<Long> findParaEmitir(Long ejecucionId, long after, long last) {
        return sql.ask(PENDING, List.of(ejecucionId, after, last), row -> row.getLong(1));
    }

    /**
     * Where to cut them in parts of about the same size.
     *
     * @param parts how many parts
     * @return the last id of each part but the last, in their order; fewer when there are few customers
     */
    List<Long> findCortes(Long ejecucionId, int parts) {
        List<Object> values = new ArrayList<>();
        String scope = scope(ejecuciones.getById(ejecucionId), values);
        List<Long> all =
                sql.ask("SELECT c.id FROM clientes c WHERE " + scope + " ORDER BY c.id", values, row -> row.getLong(1));
        List<Long> cuts = new ArrayList<>();
        for (int part = 1; part < parts && all.size() > BLOQUE; part++) {
            cuts.add(all.get(all.size() * part / parts));
        }
        return cuts;
    }

    private static String scope(EjecucionFacturacion run, List<Object> values) {
        return switch (run.getAmbito().clase()) {
            case TODOS -> "1 = 1";
            case CLIENTE -> {
                values.addAll(run.getAmbito().clientes());
                yield "c.id = ?";
            }
            case LOCALIDAD -> {
                values.add(run.getAmbito().valor());
                yield "c.localidad = ?";
            }
            case LISTA -> {
                values.add(run.getId());
                yield "EXISTS (SELECT 1 FROM ejecuciones_clientes e WHERE e.ejecucion_id = ? AND e.cliente_id = c.id)";
            }
        };
    }
}
