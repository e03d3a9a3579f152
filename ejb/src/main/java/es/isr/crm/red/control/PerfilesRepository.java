package es.isr.crm.red.control;

import es.isr.crm.red.entity.AfectadosPerfil;
import es.isr.crm.red.entity.CreacionEnCursoException;
import es.isr.crm.red.entity.CreacionPerfil;
import es.isr.crm.red.entity.EstadoCreacion;
import es.isr.crm.red.entity.PerfilRow.UsoPerfil;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.control.Columnas;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** PSO's profiles as it last listed them, what the CRM makes of them, and those that are being created. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PerfilesRepository {

    private static final String NOTE = """
            INSERT INTO perfiles_pso (tipo, leida_at, perfiles) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE leida_at = VALUES(leida_at), perfiles = VALUES(perfiles)""";
    private static final String USES = """
            SELECT p.id, p.nombre, p.perfil_velocidad, p.perfil_usuario, p.activo,
                   (SELECT COUNT(*) FROM servicios_cliente s WHERE s.plan_id = p.id AND s.estado <> 'baja')
              FROM planes p
             WHERE p.perfil_velocidad IS NOT NULL OR p.perfil_usuario IS NOT NULL
             ORDER BY p.nombre""";
    private static final String AFFECTED = """
            SELECT SUM(o.deseado = 'activa'), SUM(o.deseado = 'suspendida')
              FROM servicios_cliente s
              JOIN asignaciones_ont a ON a.servicio_id = s.id AND a.hasta IS NULL
              JOIN onts o ON o.id = a.ont_id
             WHERE s.plan_id = ? AND s.estado <> 'baja'
               AND (o.deseado_perfil_velocidad <> ? OR o.deseado_perfil_usuario <> ?)""";
    private static final int MAX_CREACIONES = 10;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * A list as it is kept.
     *
     * @param leidaAt when PSO gave it
     * @param json the list
     */
    record Guardada(Instant leidaAt, String json) {}

    /** Keeps a list in the place of an older one. */
    public void note(String tipo, String json, Instant leidaAt) {
        em.createNativeQuery(NOTE)
                .setParameter(1, tipo)
                .setParameter(2, LocalDateTime.ofInstant(leidaAt, ZoneOffset.UTC))
                .setParameter(3, json)
                .executeUpdate();
    }

    Optional<Guardada> findLista(String tipo) {
        List<?> rows = em.createNativeQuery("SELECT leida_at, perfiles FROM perfiles_pso WHERE tipo = ?")
                .setParameter(1, tipo)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Guardada(Columnas.instant(row[0]), (String) row[1]))
                .findFirst();
    }

    /** The plans that name a profile, by name, each with its services in force. */
    public List<UsoPerfil> findUsos() {
        List<?> rows = em.createNativeQuery(USES).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(PerfilesRepository::uso)
                .toList();
    }

    /** What other profiles for a plan would mean to the ONTs of those who have it. */
    public AfectadosPerfil countAfectados(Long planId, String velocidad, String usuario) {
        Object[] counts = (Object[]) em.createNativeQuery(AFFECTED)
                .setParameter(1, planId)
                .setParameter(2, velocidad)
                .setParameter(3, usuario)
                .getSingleResult();
        return new AfectadosPerfil(count(counts[0]), count(counts[1]));
    }

    private static long count(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** @throws CreacionEnCursoException when one of that name is on its way */
    public void add(CreacionPerfil creacion) {
        em.persist(creacion);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_creaciones_perfil_vivo")) {
                throw new CreacionEnCursoException(creacion.getNombre());
            }
            throw e;
        }
    }

    public CreacionPerfil getForUpdate(Long id) {
        return em.find(CreacionPerfil.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of which nobody knows yet what became of them, to be changed by this transaction alone. */
    public List<CreacionPerfil> findVivasForUpdate() {
        return em.createQuery(
                        "SELECT c FROM CreacionPerfil c WHERE c.estado IN (:sending, :doubted) ORDER BY c.id",
                        CreacionPerfil.class)
                .setParameter("sending", EstadoCreacion.ENVIANDO)
                .setParameter("doubted", EstadoCreacion.INCIERTA)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The latest, the newest first. */
    public List<CreacionPerfil> findCreaciones(Instant since) {
        return em.createQuery("""
                        SELECT c FROM CreacionPerfil c
                         WHERE c.pedidaAt >= :since OR c.estado IN (:sending, :doubted)
                         ORDER BY c.pedidaAt DESC, c.id DESC""", CreacionPerfil.class)
                .setParameter("since", since)
                .setParameter("sending", EstadoCreacion.ENVIANDO)
                .setParameter("doubted", EstadoCreacion.INCIERTA)
                .setMaxResults(MAX_CREACIONES)
                .getResultList();
    }

    private static UsoPerfil uso(Object[] row) {
        boolean activo = row[4] instanceof Boolean bit ? bit : ((Number) row[4]).intValue() != 0;
        return new UsoPerfil(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                activo,
                ((Number) row[5]).longValue());
    }
}
