package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.Sesion;
import es.isr.crm.usuarios.entity.SesionAbierta;
import es.isr.crm.usuarios.entity.SesionViva;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Opens a session for who has proved who they are, whichever way: always with a token that nobody has seen before. */
@Dependent
public class AperturaSesion {

    private final UsuarioRepository usuarios;
    private final SesionRepository sesiones;
    private final SesionConfig config;
    private final Reloj reloj;

    @Inject
    public AperturaSesion(UsuarioRepository usuarios, SesionRepository sesiones, SesionConfig config, Reloj reloj) {
        this.usuarios = usuarios;
        this.sesiones = sesiones;
        this.config = config;
        this.reloj = reloj;
    }

    /**
     * Begins a session.
     *
     * @param usuario an active user
     * @param origen where from
     */
    SesionAbierta abrir(Usuario usuario, Origen origen) {
        String token = Secreto.token();
        Sesion sesion = new Sesion(usuario, Digest.of(token), origen, reloj.now(), config.longest());
        sesiones.add(sesion);
        usuarios.registrarAcceso(usuario.getId(), reloj.now());
        return new SesionAbierta(token, SesionViva.of(sesion));
    }
}
