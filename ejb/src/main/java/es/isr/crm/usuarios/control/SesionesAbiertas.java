package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.usuarios.entity.MotivoCierre;
import es.isr.crm.usuarios.entity.Sesion;
import es.isr.crm.usuarios.entity.SesionRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What somebody has open, and how it is ended from elsewhere. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SesionesAbiertas {

    @Inject
    private SesionRepository sesiones;

    @Inject
    private SesionConfig config;

    @Inject
    private Sucesos sucesos;

    @Inject
    private Reloj reloj;

    /**
     * Their sessions, what was used last first.
     *
     * @param token of the session that asks, or null
     */
    public List<SesionRow> find(Long userId, String token) {
        Long own = actual(token);
        return vivas(userId).stream()
                .map(sesion -> SesionRow.of(sesion, Objects.equals(sesion.getId(), own)))
                .toList();
    }

    /** Ends all of them. */
    public int cerrar(Long userId, MotivoCierre motivo) {
        return cerrar(userId, motivo, any -> true);
    }

    /**
     * Ends all but the one that asks.
     *
     * @param token of the session that asks
     */
    public int cerrarOtras(Long userId, MotivoCierre motivo, String token) {
        Long own = actual(token);
        return cerrar(userId, motivo, sesion -> !Objects.equals(sesion.getId(), own));
    }

    /** An administrator ends all of them, and that is noted. */
    public void cerrarPorOrden(Long userId) {
        sucesos.sobreUsuario("usuarios.sesiones", userId, cerrar(userId, MotivoCierre.ADMINISTRADOR));
    }

    /**
     * Their owner ends one.
     *
     * @throws NotFoundException when they have none of this id open
     */
    public void cerrarUna(Long userId, Long id) {
        if (cerrar(userId, MotivoCierre.PROPIA, sesion -> sesion.getId().equals(id)) == 0) {
            throw new NotFoundException("Sesion", id);
        }
        sucesos.sobreUsuario("usuarios.sesiones", userId, 1);
    }

    private int cerrar(Long userId, MotivoCierre motivo, Predicate<Sesion> which) {
        Instant now = reloj.now();
        List<Sesion> ended = vivas(userId).stream().filter(which).toList();
        ended.forEach(sesion -> sesion.cerrar(motivo, now));
        return ended.size();
    }

    private List<Sesion> vivas(Long userId) {
        return sesiones.findVivas(userId, reloj.now(), config.idle());
    }

    private Long actual(String token) {
        return token == null
                ? null
                : sesiones.findByToken(token).map(Sesion::getId).orElse(null);
    }
}
