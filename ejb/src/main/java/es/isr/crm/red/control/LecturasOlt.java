package es.isr.crm.red.control;

import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.LecturaOlt;
import es.isr.crm.red.entity.OltLeida;
import es.isr.crm.red.entity.PsoOnt;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Writes down what a whole OLT showed, block by block: thousands of ONTs in a few statements, each block a transaction of
 * its own. A reading never overwrites a later one, so that it does not undo what an order has shown meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LecturasOlt {

    /** ONTs written down at a time. */
    static final int BLOCK = 500;

    private static final String NOTE = """
            UPDATE onts
               SET observado = 'registrada', observado_perfil_velocidad = ?, observado_perfil_usuario = ?,
                   observado_olt = ?, observado_pon = ?, observado_ip_fija = ?, enlace = ?, potencia = ?,
                   mac = COALESCE(?, mac), modelo = COALESCE(?, modelo), observado_at = ?, updated_at = ?,
                   version = version + 1
             WHERE numero_serie = ? AND (observado_at IS NULL OR observado_at < ?)""";

    /** Known to be absent, and still not there: that was found out by its serial before, and needs no new question. */
    private static final String STILL_ABSENT = """
            UPDATE onts SET observado_at = ?, updated_at = ?, version = version + 1
             WHERE deseado <> 'ausente' AND deseado_olt = ? AND observado = 'ausente' AND observado_at < ?""";

    /** Should be there or was there, and has not been seen since the reading began. */
    private static final String MISSED = """
            SELECT o.numero_serie
              FROM onts o
             WHERE ((o.deseado <> 'ausente' AND o.deseado_olt = ?1)
                 OR (o.observado = 'registrada' AND o.observado_olt = ?1))
               AND (o.observado_at IS NULL OR o.observado_at < ?2)
             ORDER BY o.observado_at, o.numero_serie""";

    /** The first reading of an OLT, unless the other job that reads has just had it. */
    private static final String MEET = """
            INSERT INTO lecturas_olt (olt, estado, intento_at) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE olt = olt""";

    @Inject
    private SqlEnBloque sql;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    /**
     * Notes what PSO showed of a block of ONTs; those that the CRM does not know are passed over.
     *
     * @param olt where they were listed
     * @param desde when the reading began
     */
    public void note(String olt, List<PsoOnt> block, Instant desde) {
        LocalDateTime at = utc(desde);
        LocalDateTime now = utc(reloj.now());
        sql.executeAll(
                NOTE, block.stream().map(ont -> values(olt, ont, at, now)).toList());
    }

    private static Object[] values(String olt, PsoOnt ont, LocalDateTime at, LocalDateTime now) {
        Lectura lectura = ont.lectura();
        Lectura.Observada real = lectura.conexion();
        return new Object[] {
            real.perfilVelocidad(),
            real.perfilUsuario(),
            real.olt() == null ? olt : real.olt(),
            real.pon(),
            real.ipFija(),
            lectura.enlace() == null ? null : lectura.enlace().name().toLowerCase(Locale.ROOT),
            lectura.potencia(),
            lectura.mac(),
            lectura.modelo(),
            at,
            now,
            ont.sn().toUpperCase(Locale.ROOT),
            at
        };
    }

    /**
     * The list is whole: who was known to be absent there and is not in it, still is.
     *
     * @param desde when the reading began
     */
    public void noteStillAbsent(String olt, Instant desde) {
        em.createNativeQuery(STILL_ABSENT)
                .setParameter(1, utc(desde))
                .setParameter(2, utc(reloj.now()))
                .setParameter(3, olt)
                .setParameter(4, utc(desde))
                .executeUpdate();
    }

    /**
     * Serials that should be on an OLT, or were last seen there, and that nobody has read since; the longest ago first.
     *
     * @param desde since when
     */
    public List<String> findMissed(String olt, Instant desde) {
        List<?> serials = em.createNativeQuery(MISSED)
                .setParameter(1, olt)
                .setParameter(2, utc(desde))
                .getResultList();
        return serials.stream().map(String.class::cast).toList();
    }

    /** Remembers how the reading went. */
    public void keep(OltLeida leida) {
        em.createNativeQuery(MEET)
                .setParameter(1, leida.olt())
                .setParameter(2, leida.estado().name().toLowerCase(Locale.ROOT))
                .setParameter(3, utc(leida.desde()))
                .executeUpdate();
        em.find(LecturaOlt.class, leida.olt()).read(leida);
    }

    /** Remembers that it has been reconciled with what was read. */
    public void reconcile(String olt) {
        em.find(LecturaOlt.class, olt).reconcile(reloj.now());
    }

    /** Names of the OLTs that the CRM knows of, without asking PSO: those read before, and those that ONTs should be on. */
    public List<String> findConocidas() {
        List<?> names = em.createNativeQuery("""
                        SELECT olt FROM lecturas_olt
                         UNION SELECT deseado_olt FROM onts WHERE deseado <> 'ausente' AND deseado_olt IS NOT NULL
                         ORDER BY 1""").getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
