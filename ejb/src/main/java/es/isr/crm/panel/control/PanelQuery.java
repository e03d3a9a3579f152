package es.isr.crm.panel.control;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.correo.control.CorreoConfig;
import es.isr.crm.correo.control.EntregaQuery;
import es.isr.crm.correo.control.SaludRepository;
import es.isr.crm.correo.entity.ColaCorreo;
import es.isr.crm.correo.entity.EstadoCorreo;
import es.isr.crm.panel.entity.AccionFallida;
import es.isr.crm.panel.entity.AltasBajas;
import es.isr.crm.panel.entity.EsperaInstalacion;
import es.isr.crm.panel.entity.OrdenBloqueada;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.panel.entity.Vigilancia;
import es.isr.crm.red.control.DerivaQuery;
import es.isr.crm.red.control.PausaRepository;
import es.isr.crm.red.control.PerfilesQuery;
import es.isr.crm.red.control.SaludQuery;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.red.entity.PausaPso;
import es.isr.crm.servicios.entity.EstadoAccion;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the figures of the panel: one grouped statement for each, on an index. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PanelQuery {

    private static final int MONTHS = 12;
    private static final int FIRST = 6;
    private static final int FIRST_BLOCKED = 10;

    /** What somebody has to install: a combo that waits as a whole once, of one that works each part that waits. */
    private static final String WAITING = """
            SELECT COUNT(*) FROM servicios_cliente s
              LEFT JOIN servicios_cliente combo ON combo.id = s.servicio_padre_id
             WHERE s.estado = 'pendiente_instalacion'
               AND (combo.id IS NULL OR combo.estado <> 'pendiente_instalacion')""";

    /** A run whose node died is on record as running, and nobody keeps its lease. */
    private static final String FAILED_JOBS = """
            SELECT COUNT(*) FROM ejecuciones_trabajo e
             WHERE e.estado = 'fallido'
                OR (e.estado = 'en_marcha' AND e.inicio < UTC_TIMESTAMP(6) - INTERVAL 3 MINUTE
                    AND NOT EXISTS (SELECT 1 FROM arriendos a
                                     WHERE a.nombre = CONCAT('trabajo:', e.trabajo) AND a.hasta > UTC_TIMESTAMP(6)))""";

    private static final String FAILED_ACTIONS = "SELECT COUNT(*) FROM acciones_programadas WHERE estado = 'fallida'";

    private static final String INCIDENTS = "SELECT COUNT(*) FROM incidencias WHERE estado = 'detectada'";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SaludQuery salud;

    @Inject
    private PerfilesQuery perfiles;

    @Inject
    private PausaRepository pausas;

    @Inject
    private DerivaQuery derivas;

    @Inject
    private EntregaQuery entregas;

    @Inject
    private SaludRepository correo;

    @Inject
    private Reloj reloj;

    public PanelDatos count() {
        List<AltasBajas> historia = historia(YearMonth.from(reloj.today()));
        return new PanelDatos(
                clientes(),
                historia.get(historia.size() - 1),
                historia,
                number(WAITING),
                esperas(),
                bloqueadas(),
                fallidas(),
                number("SELECT COUNT(*) FROM onts WHERE enlace = 'offline' AND deseado <> 'ausente'"),
                salud.get(),
                perfiles.salud(),
                pausas.findVivas().stream().map(PausaPso::pausa).toList(),
                new Vigilancia(
                        derivas.summary(), number(FAILED_JOBS), number(FAILED_ACTIONS), correo(), number(INCIDENTS)),
                reloj.now());
    }

    private ColaCorreo correo() {
        boolean goesOut = CorreoConfig.isEncendido() && correo.get().getEstado() == EstadoCorreo.BIEN;
        return entregas.cola(!goesOut);
    }

    private Map<EstadoCliente, Long> clientes() {
        Map<EstadoCliente, Long> counts = new EnumMap<>(EstadoCliente.class);
        for (EstadoCliente estado : EstadoCliente.values()) {
            counts.put(estado, 0L);
        }
        rows("SELECT estado, COUNT(*) FROM clientes WHERE fusionado_en_id IS NULL GROUP BY estado")
                .forEach(row -> counts.put(
                        EstadoCliente.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)),
                        ((Number) row[1]).longValue()));
        return counts;
    }

    private List<EsperaInstalacion> esperas() {
        return em.createQuery("""
                        SELECT NEW es.isr.crm.panel.entity.EsperaInstalacion(
                                   c.id, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))), p.nombre,
                                   s.ubicacion.localidad, s.createdAt)
                          FROM ServicioCliente s JOIN s.plan p LEFT JOIN s.padre combo, Cliente c
                         WHERE c.id = s.clienteId AND s.estado = :waiting
                           AND (combo.id IS NULL OR combo.estado <> :waiting)
                         ORDER BY s.createdAt, s.id""", EsperaInstalacion.class)
                .setParameter("waiting", EstadoServicio.PENDIENTE_INSTALACION)
                .setMaxResults(FIRST)
                .getResultList();
    }

    private List<OrdenBloqueada> bloqueadas() {
        return em.createQuery("""
                        SELECT o, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, '')))
                          FROM OrdenPso o, Cliente c
                         WHERE c.id = o.clienteId AND o.estado = :blocked
                         ORDER BY o.createdAt, o.id""", Object[].class)
                .setParameter("blocked", EstadoOrden.BLOQUEADA)
                .setMaxResults(FIRST_BLOCKED)
                .getResultStream()
                .map(row -> bloqueada((OrdenPso) row[0], (String) row[1]))
                .toList();
    }

    private static OrdenBloqueada bloqueada(OrdenPso orden, String cliente) {
        return new OrdenBloqueada(
                orden.getClienteId(),
                cliente,
                orden.getNumeroSerie(),
                orden.causa().orElseThrow(),
                orden.getCreatedAt());
    }

    private List<AccionFallida> fallidas() {
        return em.createQuery("""
                        SELECT NEW es.isr.crm.panel.entity.AccionFallida(
                                   c.id, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))), a.servicioId, a.accion,
                                   a.fecha)
                          FROM AccionProgramada a, Cliente c
                         WHERE c.id = a.clienteId AND a.estado = :failed
                         ORDER BY a.dia, a.id""", AccionFallida.class)
                .setParameter("failed", EstadoAccion.FALLIDA)
                .setMaxResults(FIRST_BLOCKED)
                .getResultList();
    }

    private List<AltasBajas> historia(YearMonth last) {
        LocalDate from = last.minusMonths(MONTHS - 1L).atDay(1);
        Map<YearMonth, Long> altas = byMonth("fecha_alta", from);
        Map<YearMonth, Long> bajas = byMonth("fecha_baja", from);
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> new AltasBajas(month, altas.getOrDefault(month, 0L), bajas.getOrDefault(month, 0L)))
                .toList();
    }

    /** @param column one of our own names, never anything typed */
    private Map<YearMonth, Long> byMonth(String column, LocalDate from) {
        Map<YearMonth, Long> counts = new HashMap<>();
        rows("""
                        SELECT EXTRACT(YEAR_MONTH FROM %1$s), COUNT(*) FROM clientes
                         WHERE %1$s >= ? AND fusionado_en_id IS NULL GROUP BY EXTRACT(YEAR_MONTH FROM %1$s)""".formatted(column), Date.valueOf(from)).forEach(row -> {
            int month = ((Number) row[0]).intValue();
            counts.put(YearMonth.of(month / 100, month % 100), ((Number) row[1]).longValue());
        });
        return counts;
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private Stream<Object[]> rows(String sql, Object... params) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < params.length; i++) {
            query.setParameter(i + 1, params[i]);
        }
        List<?> result = query.getResultList();
        return result.stream().map(Object[].class::cast);
    }
}
