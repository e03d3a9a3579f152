package es.isr.crm.web.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.UsuarioOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElegiblesTest {

    private static final List<UsuarioOption> TODOS =
            List.of(new UsuarioOption(1L, "Ana", Rol.TECNICO), new UsuarioOption(2L, "Blas", Rol.USER));

    @Test
    void whoHasItIsOneOfThemAlsoWhenTheyDoSuchWorkNoLonger() {
        assertEquals(List.of(1L, 2L, 3L), ids(Elegibles.con(TODOS, 3L, "Cleo")));
        assertEquals("Cleo", Elegibles.con(TODOS, 3L, "Cleo").get(2).nombre());
    }

    @Test
    void nobodyIsThereTwice() {
        assertEquals(List.of(1L, 2L), ids(Elegibles.con(TODOS, 2L, "Blas")));
        assertEquals(List.of(1L, 2L), ids(Elegibles.con(TODOS, null, null)));
    }

    private static List<Long> ids(List<UsuarioOption> options) {
        return options.stream().map(UsuarioOption::id).toList();
    }
}
