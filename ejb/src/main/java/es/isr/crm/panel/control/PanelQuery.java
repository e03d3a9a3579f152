package es.isr.crm.panel.control;

import es.isr.crm.correo.control.CorreoConfig;
import es.isr.crm.correo.control.EntregaQuery;
import es.isr.crm.correo.control.SaludRepository;
import es.isr.crm.correo.entity.ColaCorreo;
import es.isr.crm.correo.entity.EstadoCorreo;
import es.isr.crm.panel.entity.AccionFallida;
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
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.servicios.entity.EstadoAccion;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Counts how the network and what watches over the rest do: one statement for each figure, on an index. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PanelQuery {

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

    /** Paper waits in a state of its own. */
    private static final String MAILS = "SELECT COUNT(*) FROM entregas WHERE estado IN ('pendiente', 'reintento')";

    /** A verification that was cut short says nothing, unless it had found something by then. */
    private static final String FINDINGS = """
            SELECT COALESCE((SELECT v.hallazgos FROM verificaciones_auditoria v
                              WHERE v.terminada_at IS NOT NULL OR v.hallazgos > 0 ORDER BY v.ejecucion DESC LIMIT 1), 0)""";

    private static final String WAITING_USERS = "SELECT COUNT(*) FROM users WHERE pendiente";

    /** For how many minutes the calls since the last answer have been in vain. */
    private static final String SILENCE = """
            SELECT COALESCE((SELECT TIMESTAMPDIFF(MINUTE, x.created_at, ?) FROM logs_pso x
                              WHERE x.clase NOT IN ('no_enviada', 'incierta') ORDER BY x.created_at DESC, x.id DESC LIMIT 1), 0)""";

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
        SaludPso pso = salud.get();
        return new PanelDatos(
                number(WAITING),
                esperas(),
                bloqueadas(),
                fallidas(),
                number("SELECT COUNT(*) FROM onts WHERE enlace = 'offline' AND deseado <> 'ausente'"),
                pso,
                perfiles.salud(),
                pausas.findVivas().stream().map(PausaPso::pausa).toList(),
                vigilancia(pso),
                reloj.now());
    }

    private Vigilancia vigilancia(SaludPso pso) {
        return new Vigilancia(
                derivas.summary(),
                number(FAILED_JOBS),
                number(FAILED_ACTIONS),
                correo(),
                number(MAILS),
                number(INCIDENTS),
                silence(pso.estado()),
                number(FINDINGS),
                number(WAITING_USERS),
                Disco.libre());
    }

    private ColaCorreo correo() {
        boolean goesOut = CorreoConfig.isEncendido() && correo.get().getEstado() == EstadoCorreo.BIEN;
        return entregas.cola(!goesOut);
    }

    /** Nobody is silent who was asked nothing since their last answer. */
    private long silence(SaludPso.Estado estado) {
        return estado == SaludPso.Estado.SIN_CONEXION || estado == SaludPso.Estado.SIN_RESPUESTA
                ? ((Number) em.createNativeQuery(SILENCE)
                                .setParameter(1, LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC))
                                .getSingleResult())
                        .longValue()
                : 0;
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

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
