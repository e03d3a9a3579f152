package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.EmailEnUsoException;
import es.isr.crm.usuarios.entity.Usuario;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Users in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class UsuarioRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Optional<Usuario> findById(Long id) {
        return Optional.ofNullable(em.find(Usuario.class, id));
    }

    /**
     * The user who signs in with this address, letter by letter: to the database José and jose are the same, and each
     * spelling would have its own free attempts.
     *
     * @param email the address in its one spelling
     */
    public Optional<Usuario> findByEmail(String email) {
        return em.createQuery("SELECT u FROM Usuario u WHERE u.email = :email", Usuario.class)
                .setParameter("email", email)
                .getResultStream()
                .filter(usuario -> usuario.getEmail().equals(email))
                .findFirst();
    }

    /** The users who may sign in, by name. */
    public List<UsuarioOption> findActivos() {
        return em.createQuery("""
                        SELECT NEW es.isr.crm.usuarios.entity.UsuarioOption(u.id, u.nombre, u.rol)
                          FROM Usuario u WHERE u.activo = TRUE ORDER BY u.nombre, u.id""", UsuarioOption.class).getResultList();
    }

    /** The same, and one more, who may have left. */
    public List<UsuarioOption> findActivosY(Long id) {
        return em.createQuery("""
                        SELECT NEW es.isr.crm.usuarios.entity.UsuarioOption(u.id, u.nombre, u.rol)
                          FROM Usuario u WHERE u.activo = TRUE OR u.id = :id
                         ORDER BY u.nombre, u.id""", UsuarioOption.class).setParameter("id", id).getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(u) FROM Usuario u", Long.class).getSingleResult();
    }

    /**
     * Adds a user, at once.
     *
     * @throws EmailEnUsoException when another has the address, in any spelling that the database does not tell apart
     */
    public void add(Usuario usuario) {
        em.persist(usuario);
        flush(usuario);
    }

    /**
     * Writes what has changed, at once.
     *
     * @throws EmailEnUsoException when another has the address
     */
    public void flush(Usuario changed) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_users_email")) {
                throw new EmailEnUsoException(changed.getEmail());
            }
            throw e;
        }
    }

    /** A user, locked until the end of the transaction. */
    public Optional<Usuario> lock(Long id) {
        return Optional.ofNullable(em.find(Usuario.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The administrators who can come in, locked until the end of the transaction and in one order: of two who take each
     * other's role at the same moment the second finds only one left. Whoever was invited and never came is none yet.
     */
    public List<Usuario> lockAdministradores() {
        return em.createQuery("""
                        SELECT u FROM Usuario u
                         WHERE u.rol = :admin AND u.activo = TRUE
                           AND (u.passwordHash IS NOT NULL OR u.ultimoAcceso IS NOT NULL)
                         ORDER BY u.id""", Usuario.class)
                .setParameter("admin", Rol.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Notes a sign-in without touching the version: who edits the user meanwhile is not disturbed. */
    public void registrarAcceso(Long id, Instant now) {
        em.createQuery("UPDATE Usuario u SET u.ultimoAcceso = :now WHERE u.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Replaces a hash by one of the same password with today's parameters. */
    public void rehash(Long id, String before, String now) {
        em.createQuery("UPDATE Usuario u SET u.passwordHash = :now WHERE u.id = :id AND u.passwordHash = :before")
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("id", id)
                .executeUpdate();
    }
}
