package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.entity.UsuarioOption;
import java.util.List;
import java.util.stream.Stream;

/** Who can be chosen for something that somebody may have already. */
public final class Elegibles {

    private Elegibles() {}

    /**
     * Those who can be given it, and whoever has it: also one who does such work no longer, so that saving something else
     * does not take it from them.
     *
     * @param id id of who has it, or null
     * @param nombre their name
     */
    public static List<UsuarioOption> con(List<UsuarioOption> todos, Long id, String nombre) {
        if (id == null || todos.stream().anyMatch(each -> each.id().equals(id))) {
            return todos;
        }
        return Stream.concat(todos.stream(), Stream.of(new UsuarioOption(id, nombre, null)))
                .toList();
    }
}
