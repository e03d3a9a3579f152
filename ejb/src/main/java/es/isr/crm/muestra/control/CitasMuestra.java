package es.isr.crm.muestra.control;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes visits and installations of these days for the customers and tickets that are there: some to come, some done. */
final class CitasMuestra {

    private static final int VISITAS = 30;
    private static final int INSTALACIONES = 10;
    private static final int HECHAS = 15;
    private static final List<LocalTime> HORAS = List.of(
            LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(12, 0), LocalTime.of(16, 0), LocalTime.of(17, 30));
    private static final String AUTOR = "sistema";

    private static final String ABIERTOS = """
            SELECT t.cliente_id, t.servicio_id, t.id, t.asignado_id FROM tickets t
             WHERE t.estado IN ('abierto', 'en_proceso') AND t.tipo = 'averia'
               AND NOT EXISTS (SELECT 1 FROM citas c WHERE c.ticket_id = t.id)
             ORDER BY t.id DESC LIMIT ?""";

    private static final String RESUELTOS = """
            SELECT t.cliente_id, t.servicio_id, t.id, t.asignado_id FROM tickets t
             WHERE t.estado = 'cerrado' AND t.tipo = 'averia'
               AND NOT EXISTS (SELECT 1 FROM citas c WHERE c.ticket_id = t.id)
             ORDER BY t.cerrado_at DESC, t.id LIMIT ?""";

    private static final String POR_INSTALAR = """
            SELECT s.cliente_id, s.id, NULL, NULL FROM servicios_cliente s
              JOIN planes p ON p.id = s.plan_id AND p.tipo = 'fibra'
             WHERE s.estado = 'pendiente_instalacion'
               AND NOT EXISTS (SELECT 1 FROM citas c WHERE c.servicio_id = s.id AND c.estado = 'prevista')
             ORDER BY s.id DESC LIMIT ?""";

    private static final String TECNICOS = """
            SELECT id FROM users WHERE activo AND rol <> 'comercial' ORDER BY rol <> 'tecnico', id LIMIT 3""";

    private static final String DADAS = """
            SELECT tecnico_id, COUNT(*) FROM citas
             WHERE estado = 'prevista' AND dia >= ? AND tecnico_id IS NOT NULL GROUP BY tecnico_id""";

    private final Sentencias sentencias;
    private final FacturasMuestra.Ids ids;
    private final LocalDate hoy;
    private final LocalDateTime ahora;
    private final List<Long> tecnicos = new ArrayList<>();
    private final Map<Long, Integer> dadas = new HashMap<>();

    /**
     * @param ids where ids come from
     * @param hoy today
     * @param ahora now, UTC
     */
    CitasMuestra(Sentencias sentencias, FacturasMuestra.Ids ids, LocalDate hoy, LocalDateTime ahora)
            throws SQLException {
        this.sentencias = sentencias;
        this.ids = ids;
        this.hoy = hoy;
        this.ahora = ahora;
        for (Object[] row : sentencias.ask(TECNICOS)) {
            tecnicos.add(((Number) row[0]).longValue());
        }
        for (Object[] row : sentencias.ask(DADAS, hoy)) {
            dadas.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
        }
    }

    /** Writes them, in the transaction under way. */
    void write() throws SQLException {
        try (Volcado citas = citas()) {
            plan(citas, "visita", sentencias.ask(ABIERTOS, VISITAS));
            plan(citas, "instalacion", sentencias.ask(POR_INSTALAR, INSTALACIONES));
            done(citas, sentencias.ask(RESUELTOS, HECHAS));
            citas.flush();
        }
    }

    /** From today on, on working days, for each technician one after the other. */
    private void plan(Volcado citas, String tipo, List<Object[]> about) throws SQLException {
        long id = ids.reserve(about.size() + 1);
        int next = 0;
        for (Object[] each : about) {
            Long who = each[3] == null ? tecnicos.get(next++ % tecnicos.size()) : ((Number) each[3]).longValue();
            int slot = dadas.merge(who, 1, Integer::sum) - 1;
            LocalDate day = working(hoy, slot / HORAS.size());
            LocalTime from = HORAS.get(slot % HORAS.size());
            citas.row(
                    id++,
                    tipo,
                    "prevista",
                    each[0],
                    each[1],
                    each[2],
                    who,
                    day,
                    from,
                    from.plusHours(1),
                    "Llamar antes de ir",
                    null,
                    AUTOR,
                    null,
                    null,
                    ahora,
                    ahora);
        }
    }

    /** Before today, and done. */
    private void done(Volcado citas, List<Object[]> about) throws SQLException {
        long id = ids.reserve(about.size() + 1);
        int slot = 0;
        for (Object[] each : about) {
            LocalDate day = hoy.minusDays(1L + slot / HORAS.size());
            LocalTime from = HORAS.get(slot % HORAS.size());
            citas.row(
                    id++,
                    "visita",
                    "hecha",
                    each[0],
                    each[1],
                    each[2],
                    each[3],
                    day,
                    from,
                    from.plusHours(1),
                    null,
                    "Cambiado el latiguillo",
                    AUTOR,
                    day.atTime(from.plusHours(1)),
                    AUTOR,
                    ahora,
                    ahora);
            slot++;
        }
    }

    /** So many working days later; today, when it is one, is the first. */
    private static LocalDate working(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (true) {
            boolean works = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            if (works && left-- == 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    private Volcado citas() throws SQLException {
        return new Volcado(
                sentencias.connection(),
                "citas",
                "id",
                "tipo",
                "estado",
                "cliente_id",
                "servicio_id",
                "ticket_id",
                "tecnico_id",
                "dia",
                "desde",
                "hasta",
                "nota",
                "resultado",
                "creada_por",
                "cerrada_at",
                "cerrada_por",
                "created_at",
                "updated_at");
    }
}
