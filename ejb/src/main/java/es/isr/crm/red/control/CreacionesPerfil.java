package es.isr.crm.red.control;

import es.isr.crm.red.entity.CreacionFicha;
import es.isr.crm.red.entity.CreacionPerfil;
import es.isr.crm.red.entity.EstadoCreacion;
import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The steps of creating a speed profile, each a transaction of its own and an event of the audit. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CreacionesPerfil {

    private static final Duration RECENT = Duration.ofHours(1);

    @Inject
    private PerfilesRepository perfiles;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Reloj reloj;

    /**
     * Claims the name, before anything is sent.
     *
     * @return id of the creation
     * @throws es.isr.crm.red.entity.CreacionEnCursoException when one of that name is on its way
     */
    public Long begin(PsoPerfilVelocidad perfil, Firma firma) {
        CreacionPerfil creacion = new CreacionPerfil(perfil, firma, reloj.now());
        perfiles.add(creacion);
        tell(creacion, "red.perfilPedido", "historia.perfil_pedido", null);
        return creacion.getId();
    }

    /** Nobody knows what PSO did: its lists will tell. */
    public void doubt(Long id, String why) {
        CreacionPerfil creacion = perfiles.getForUpdate(id);
        if (creacion.getEstado().isViva()) {
            creacion.doubt(why);
        }
    }

    public void reject(Long id, String why) {
        CreacionPerfil creacion = perfiles.getForUpdate(id);
        if (creacion.getEstado().isViva()) {
            creacion.reject(why, reloj.now());
            tell(creacion, "red.perfilRechazado", "historia.perfil_rechazado", why);
        }
    }

    /** Looks for what is being created in a list that PSO gave. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void seek(List<PsoPerfilVelocidad> list, Instant leidaAt) {
        for (CreacionPerfil creacion : perfiles.findVivasForUpdate()) {
            if (creacion.seek(list, PsoConfig.deadline(), leidaAt)) {
                boolean made = creacion.getEstado() == EstadoCreacion.HECHA;
                tell(
                        creacion,
                        made ? "red.perfilCreado" : "red.perfilSinEfecto",
                        made ? "historia.perfil_creado" : "historia.perfil_sin_efecto",
                        null);
            }
        }
    }

    public CreacionFicha get(Long id) {
        return CreacionFicha.of(perfiles.getForUpdate(id));
    }

    /** Those of the last hour, and those that nobody knows of yet. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<CreacionFicha> findRecent() {
        return perfiles.findCreaciones(reloj.now().minus(RECENT)).stream()
                .map(CreacionFicha::of)
                .toList();
    }

    private void tell(CreacionPerfil creacion, String accion, String key, String why) {
        PsoPerfilVelocidad perfil = creacion.perfil();
        String words = AvisosPso.text(
                key, perfil.nombre(), String.valueOf(perfil.bajada()), String.valueOf(perfil.subida()), why);
        sucesos.fire(
                new SucesoAuditable(accion, words, creacion.firma().usuario(), "PerfilVelocidad", creacion.getId()));
    }
}
