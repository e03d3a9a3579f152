package es.isr.crm.usuarios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import org.junit.jupiter.api.Test;

/** Who waits for an administrator, and what becomes of them. */
class UsuarioTest {

    private final Usuario eva =
            Usuario.enEspera("Eva Prueba", Email.parse("eva@isp.example").orElseThrow());

    @Test
    void whoWaitsIsNotActive() {
        assertTrue(eva.isPendiente());
        assertFalse(eva.isActivo());
        assertEquals(Rol.USER, eva.getRol());
    }

    @Test
    void approvedWorksWithTheRoleThatWasChosen() {
        eva.aprobar(Rol.TECNICO);

        assertFalse(eva.isPendiente());
        assertTrue(eva.isActivo());
        assertEquals(Rol.TECNICO, eva.getRol());
    }

    @Test
    void refusedIsADisabledUser() {
        eva.rechazar();

        assertFalse(eva.isPendiente());
        assertFalse(eva.isActivo());
    }

    @Test
    void isDecidedOnce() {
        eva.rechazar();

        assertThrows(UsuarioNoPendienteException.class, () -> eva.aprobar(Rol.USER));
        assertThrows(UsuarioNoPendienteException.class, eva::rechazar);
        assertFalse(eva.isActivo());
    }
}
