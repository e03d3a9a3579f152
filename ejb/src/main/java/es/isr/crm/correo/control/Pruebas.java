package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.CanalEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A trial message to whoever asks for it. Each call a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Pruebas {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private EntregaRepository entregas;

    @Inject
    private Actor actor;

    /** Queues it; gives its id. */
    public Long encolar() {
        Usuario usuario = Optional.ofNullable(actor.getId())
                .flatMap(usuarios::findById)
                .orElseThrow(() -> new NotFoundException("usuario", actor.getId()));
        Entrega prueba = Entrega.prueba(
                new Destino(
                        null,
                        CanalEntrega.CORREO,
                        usuario.getEmail(),
                        usuario.getNombre(),
                        usuario.getIdioma().name().toLowerCase(Locale.ROOT)),
                actor.getId(),
                actor.getNombre());
        entregas.add(prueba);
        return prueba.getId();
    }

    /**
     * How it went. A trial that did not go out at once is not sent later.
     *
     * @param id the trial
     */
    public Entrega terminar(Long id) {
        Entrega prueba = entregas.getForUpdate(id);
        if (prueba.getEstado().isEnEspera()) {
            prueba.cancelar();
        }
        return prueba;
    }
}
