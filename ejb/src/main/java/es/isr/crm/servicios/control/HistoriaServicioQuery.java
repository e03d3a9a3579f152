package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.HistoriaServicio;
import es.isr.crm.servicios.entity.HistoriaServicio.CambioDePlan;
import es.isr.crm.servicios.entity.HistoriaServicio.Tarifa;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prices and plans of all services of a customer: two statements, however many there are. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class HistoriaServicioQuery {

    private static final String TARIFAS = """
            SELECT s.id, p.nombre, t.precio, t.modo_precio, t.origen, t.motivo, t.desde, t.hasta
              FROM servicios_cliente s
              JOIN tarifas_servicio t ON t.servicio_id = s.id
              JOIN planes p ON p.id = t.plan_id
             WHERE s.cliente_id = ?
             ORDER BY s.id, t.desde""";

    private static final String CAMBIOS = """
            SELECT s.id, h.fecha, a.nombre, h.precio_anterior, n.nombre, h.precio_nuevo, h.motivo, h.usuario,
                   IF(h.sustituido_at IS NULL, 0, 1), h.id
              FROM servicios_cliente s
              JOIN historial_cambios_plan h ON h.servicio_id = s.id
              JOIN planes a ON a.id = h.plan_anterior_id
              JOIN planes n ON n.id = h.plan_nuevo_id
             WHERE s.cliente_id = ?
             ORDER BY s.id, h.fecha DESC, h.id DESC""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The history of each service of a customer, by its id. */
    public Map<Long, HistoriaServicio> findByCliente(Long clienteId) {
        Map<Long, List<Tarifa>> tarifas = byServicio(TARIFAS, clienteId, HistoriaServicioQuery::tarifa);
        Map<Long, List<CambioDePlan>> cambios = byServicio(CAMBIOS, clienteId, HistoriaServicioQuery::cambio);
        Map<Long, HistoriaServicio> all = new HashMap<>();
        Stream.concat(tarifas.keySet().stream(), cambios.keySet().stream())
                .forEach(id -> all.put(
                        id,
                        new HistoriaServicio(
                                tarifas.getOrDefault(id, List.of()), cambios.getOrDefault(id, List.of()))));
        return all;
    }

    private <T> Map<Long, List<T>> byServicio(String sql, Long clienteId, Function<Object[], T> reader) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, clienteId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(), Collectors.mapping(reader, Collectors.toList())));
    }

    private static Tarifa tarifa(Object[] row) {
        return new Tarifa(
                (String) row[1],
                (BigDecimal) row[2],
                ModoPrecio.valueOf(((String) row[3]).toUpperCase(Locale.ROOT)),
                OrigenTarifa.valueOf(((String) row[4]).toUpperCase(Locale.ROOT)),
                (String) row[5],
                Columnas.date(row[6]),
                Columnas.date(row[7]));
    }

    private static CambioDePlan cambio(Object[] row) {
        return new CambioDePlan(
                ((Number) row[9]).longValue(),
                Columnas.date(row[1]),
                (String) row[2],
                (BigDecimal) row[3],
                (String) row[4],
                (BigDecimal) row[5],
                (String) row[6],
                (String) row[7],
                ((Number) row[8]).intValue() != 0);
    }
}
