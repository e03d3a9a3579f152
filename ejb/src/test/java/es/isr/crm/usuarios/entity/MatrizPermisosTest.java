package es.isr.crm.usuarios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrizPermisosTest {

    private static final String HEAD = "# words\ntipo;nombre;admin;user;tecnico\n\n";

    @Test
    void readsMethodsAndPages() throws IOException {
        MatrizPermisos matriz = MatrizPermisos.parse(
                new StringReader(HEAD + "metodo;clientes.ClienteService.alta;x;;x\npagina;/clientes;x;x\n"));

        assertEquals(Optional.of(Set.of("admin", "tecnico")), matriz.metodo("clientes.ClienteService.alta"));
        assertEquals(Optional.of(Set.of("admin", "user")), matriz.pagina("/clientes"));
        assertEquals(Optional.empty(), matriz.pagina("/clientes/nuevo"));
        assertEquals(Optional.empty(), matriz.metodo("/clientes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pagina;/clientes;x\npagina;/clientes;x",
                "pagina;/clientes;;;",
                "pagina;/clientes;x;x;x;x",
                "pagina;/clientes;si",
                "page;/clientes;x",
                "pagina;/clientes"
            })
    void refusesWhatItDoesNotUnderstand(String rows) {
        assertThrows(IllegalArgumentException.class, () -> MatrizPermisos.parse(new StringReader(HEAD + rows)));
    }
}
