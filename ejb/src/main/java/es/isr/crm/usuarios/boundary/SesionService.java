package es.isr.crm.usuarios.boundary;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.control.SesionConfig;
import es.isr.crm.usuarios.control.SesionRepository;
import es.isr.crm.usuarios.control.Sucesos;
import es.isr.crm.usuarios.entity.MotivoCierre;
import es.isr.crm.usuarios.entity.PlazosSesion;
import es.isr.crm.usuarios.entity.Sesion;
import es.isr.crm.usuarios.entity.SesionViva;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The sessions of people who are signed in. The token is the permission: whoever has it may ask about it. */
@Stateless
public class SesionService {

    @Inject
    private SesionRepository sesiones;

    @Inject
    private SesionConfig config;

    @Inject
    private Sucesos sucesos;

    @Inject
    private Reloj reloj;

    /**
     * Who is signed in with this token. Asked on each request, so that a session that was ended, or whose user was
     * disabled, is over at once.
     *
     * @param token what the browser holds
     * @param uso whether a person did something; a page that refreshes itself does not keep a session alive
     * @return the user, or nothing when there is no such session or it has ended
     */
    @PermitAll
    public Optional<SesionViva> findViva(String token, boolean uso) {
        Instant now = reloj.now();
        Optional<Sesion> viva = sesiones.findByToken(token).filter(sesion -> sesion.comprobar(now, config.idle()));
        if (uso) {
            viva.ifPresent(sesion -> sesion.usar(now));
        }
        return viva.map(SesionViva::of);
    }

    /**
     * How much longer a session lives; asking does not lengthen it.
     *
     * @param token what the browser holds
     * @return nothing when there is no such session or it has ended
     */
    @PermitAll
    public Optional<PlazosSesion> findPlazos(String token) {
        Instant now = reloj.now();
        return sesiones.findByToken(token)
                .filter(sesion -> sesion.comprobar(now, config.idle()))
                .map(sesion -> sesion.plazos(now, config.idle()));
    }

    /** Signs out. Without effect when the session has ended already. */
    @PermitAll
    public void salir(String token) {
        Instant now = reloj.now();
        sesiones.findByToken(token)
                .filter(sesion -> sesion.comprobar(now, config.idle()))
                .ifPresent(sesion -> {
                    sesion.cerrar(MotivoCierre.SALIDA, now);
                    sucesos.deUsuario(
                            "acceso.salida",
                            sesion.getUsuario().getNombre(),
                            sesion.getUsuario().getId());
                });
    }
}
