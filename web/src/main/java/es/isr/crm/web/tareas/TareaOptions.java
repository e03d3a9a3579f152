package es.isr.crm.web.tareas;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.UsuarioOption;
import es.isr.crm.web.usuarios.Elegibles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Who can be given a task: whoever works here but salespeople, technicians first. */
@Named
@RequestScoped
public class TareaOptions {

    @Inject
    private UsuarioService usuarios;

    @Inject
    private Actor actor;

    private List<UsuarioOption> todos;

    public List<UsuarioOption> getTodos() {
        if (todos == null) {
            todos = usuarios.findActivos().stream()
                    .filter(each -> each.rol() != Rol.COMERCIAL)
                    .sorted(Comparator.comparing((UsuarioOption each) -> each.rol() != Rol.TECNICO))
                    .toList();
        }
        return todos;
    }

    /**
     * All, and whoever has it already.
     *
     * @param id id of who has it, or null
     * @param nombre their name
     */
    public List<UsuarioOption> con(Long id, String nombre) {
        return Elegibles.con(getTodos(), id, nombre);
    }

    /** All but who asks. */
    public List<UsuarioOption> getOtros() {
        return getTodos().stream()
                .filter(each -> !each.id().equals(actor.getId()))
                .toList();
    }
}
