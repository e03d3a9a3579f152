package es.isr.crm.servicios.control;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.servicios.entity.PrevisionFusion.Persona;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whatever belongs to a customer, in whichever table, passes to another. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FusionRepository {

    /** The tables that name a customer in {@code cliente_id}, those that count most for people first. */
    public static final List<String> TABLAS = List.of(
            "servicios_cliente",
            "facturas",
            "pagos",
            "cargos",
            "tickets",
            "leads",
            "documentos",
            "tareas",
            "citas",
            "asignaciones_ont",
            "acciones_programadas",
            "ordenes_pso",
            "logs_pso",
            "derivas_pso",
            "borradores_factura",
            "ejecuciones_clientes",
            "lineas_cambio_precio",
            "avisos",
            "promesas_pago",
            "disputas",
            "clientes_corte",
            "reactivaciones_pendientes",
            "entregas",
            "registros_importacion",
            "actividad_cliente");

    /** Those in which both may stand side by side where only one may: what the survivor has stays. */
    private static final Set<String> SIN_REPETIR = Set.of("ejecuciones_clientes");

    private static final String CANDIDATOS = """
            SELECT c.id, c.nombre, c.apellidos, c.codigo, c.dni, c.telefono, c.email, c.estado
              FROM clientes d
              JOIN clientes c ON c.id <> d.id AND c.fusionado_en_id IS NULL
               AND (c.dni = d.dni OR c.email = d.email OR c.telefono IN (d.telefono, d.telefono_alternativo)
                    OR c.telefono_alternativo IN (d.telefono, d.telefono_alternativo))
             WHERE d.id = ? ORDER BY c.id LIMIT 10""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Who has the same document, telephone or e-mail; the first ten. */
    public List<Persona> findCandidatos(Long clienteId) {
        List<?> rows =
                em.createNativeQuery(CANDIDATOS).setParameter(1, clienteId).getResultList();
        return rows.stream().map(row -> persona((Object[]) row)).toList();
    }

    private static Persona persona(Object[] row) {
        String apellidos = (String) row[2];
        return new Persona(
                ((Number) row[0]).longValue(),
                apellidos == null ? (String) row[1] : row[1] + " " + apellidos,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                EstadoCliente.valueOf(((String) row[7]).toUpperCase(Locale.ROOT)));
    }

    /** How many rows of each table are a customer's; tables without any are left out. */
    public Map<String, Long> count(Long clienteId) {
        Map<String, Long> found = new LinkedHashMap<>();
        for (String tabla : TABLAS) {
            long rows = number("SELECT COUNT(*) FROM " + tabla + " WHERE cliente_id = ?", clienteId);
            if (rows > 0) {
                found.put(tabla, rows);
            }
        }
        return found;
    }

    /** Orders to the network that are not over. */
    public boolean hasOrdenes(Long clienteId) {
        return number(
                        "SELECT COUNT(*) FROM ordenes_pso WHERE cliente_id = ?"
                                + " AND estado NOT IN ('hecha', 'sustituida', 'cancelada')",
                        clienteId)
                > 0;
    }

    /** Services of which something was asked that nobody has seen yet. */
    public boolean hasPedidos(Long clienteId) {
        return number(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE cliente_id = ? AND estado_pedido IS NOT NULL",
                        clienteId)
                > 0;
    }

    /** Whether both are in the same invoicing run. */
    public boolean hasBorradores(Long uno, Long otro) {
        return number("""
                        SELECT COUNT(*) FROM borradores_factura a
                          JOIN borradores_factura b ON b.ejecucion_id = a.ejecucion_id
                         WHERE a.cliente_id = ? AND b.cliente_id = ?""", uno, otro) > 0;
    }

    /** Both, and their services, to be changed by this transaction alone. */
    public void hold(Long uno, Long otro) {
        for (String rows : List.of("clientes WHERE id", "servicios_cliente WHERE cliente_id")) {
            em.createNativeQuery("SELECT id FROM " + rows + " IN (?, ?) ORDER BY id FOR UPDATE")
                    .setParameter(1, uno)
                    .setParameter(2, otro)
                    .getResultList();
        }
    }

    /** Everything of one is the other's. */
    public void repoint(Long from, Long to) {
        em.flush();
        for (String tabla : TABLAS) {
            boolean alone = SIN_REPETIR.contains(tabla);
            em.createNativeQuery(
                            "UPDATE " + (alone ? "IGNORE " : "") + tabla + " SET cliente_id = ? WHERE cliente_id = ?")
                    .setParameter(1, to)
                    .setParameter(2, from)
                    .executeUpdate();
            if (alone) {
                em.createNativeQuery("DELETE FROM " + tabla + " WHERE cliente_id = ?")
                        .setParameter(1, from)
                        .executeUpdate();
            }
        }
        em.createNativeQuery("UPDATE clientes SET fusionado_en_id = ? WHERE fusionado_en_id = ?")
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }

    public void flush() {
        em.flush();
    }

    private long number(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
