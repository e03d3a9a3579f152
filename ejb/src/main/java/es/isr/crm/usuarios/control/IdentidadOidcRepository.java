package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.IdentidadOidc;
import es.isr.crm.usuarios.entity.IdentidadVerificada;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Who is who at the identity provider, in the database; and what each of its sessions needs to end there. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class IdentidadOidcRepository {

    /** Longer statements would make an address that no server takes. */
    private static final int MAX_TOKEN = 6000;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The user that somebody is here, if any. */
    public Optional<IdentidadOidc> find(IdentidadVerificada identidad) {
        return em.createQuery("""
                        SELECT i FROM IdentidadOidc i JOIN FETCH i.usuario
                         WHERE i.emisor = :emisor AND i.sujeto = :sujeto""", IdentidadOidc.class)
                .setParameter("emisor", identidad.emisor())
                .setParameter("sujeto", identidad.sujeto())
                .getResultStream()
                .findFirst();
    }

    public void add(IdentidadOidc identidad) {
        em.persist(identidad);
    }

    /** Keeps the provider's statement for as long as the session lives. */
    public void guardarToken(Long sesionId, String token) {
        em.flush();
        em.createNativeQuery("INSERT INTO sesiones_oidc (sesion_id, id_token) VALUES (?, ?)")
                .setParameter(1, sesionId)
                .setParameter(2, token.length() > MAX_TOKEN ? "" : token)
                .executeUpdate();
    }

    /**
     * Takes the provider's statement out, which is needed once.
     *
     * @return empty text when it was too long to be kept; nothing when the session came by no provider
     */
    public Optional<String> tomarToken(Long sesionId) {
        List<?> found = em.createNativeQuery("SELECT id_token FROM sesiones_oidc WHERE sesion_id = ?")
                .setParameter(1, sesionId)
                .getResultList();
        em.createNativeQuery("DELETE FROM sesiones_oidc WHERE sesion_id = ?")
                .setParameter(1, sesionId)
                .executeUpdate();
        return found.stream().map(String::valueOf).findFirst();
    }

    /** Throws away what was kept for sessions that have ended without a sign-out. */
    public void olvidarTokens(Instant now) {
        em.createNativeQuery("""
                        DELETE FROM sesiones_oidc WHERE sesion_id IN
                               (SELECT id FROM sesiones WHERE cerrada_at IS NOT NULL OR expira_at < ?)""")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }
}
