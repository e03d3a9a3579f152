package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.usuarios.boundary.AccesoService;
import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.SesionViva;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long somebody stays signed in. */
@EnServidor
class SesionIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AccesoService accesos;

    @Inject
    private SesionService sesiones;

    @Inject
    private Personas personas;

    private Persona rosa;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        rosa = personas.nueva(Rol.COMERCIAL);
        token = accesos.entrar(rosa.email(), Personas.PASSWORD, new Origen(null, null))
                .token();
    }

    @Test
    void tokenTellsWhoIsSignedIn() {
        SesionViva viva = sesiones.findViva(token, true).orElseThrow();

        assertEquals(rosa.id(), viva.usuarioId());
        assertEquals(rosa.email(), viva.email());
        assertEquals(Rol.COMERCIAL, viva.rol());
        assertEquals(Optional.empty(), sesiones.findViva(token.substring(1) + "x", true));
        assertEquals(Optional.empty(), sesiones.findViva("", true));
    }

    @Test
    void roleCountsAsItIsNow() {
        datos.update("UPDATE users SET rol = 'tecnico' WHERE id = ?", rosa.id());

        assertEquals(Rol.TECNICO, sesiones.findViva(token, true).orElseThrow().rol());
    }

    @Test
    void halfAnHourWithoutUseEndsIt() {
        age(29);
        assertTrue(sesiones.findViva(token, false).isPresent());
        age(30);
        assertTrue(sesiones.findViva(token, true).isEmpty());
        assertEquals("inactividad", reason());
    }

    @Test
    void pageThatRefreshesItselfIsNoUse() {
        age(20);
        sesiones.findViva(token, false);
        assertEquals(20, minutesSinceUse());

        sesiones.findViva(token, true);
        assertEquals(0, minutesSinceUse());
    }

    @Test
    void twelveHoursEndItHoweverMuchItIsUsed() {
        assertEquals(
                12 * 60,
                datos.number(
                        "SELECT TIMESTAMPDIFF(MINUTE, created_at, expira_at) FROM sesiones WHERE user_id = ?",
                        rosa.id()));
        datos.update("UPDATE sesiones SET expira_at = UTC_TIMESTAMP(6) WHERE user_id = ?", rosa.id());

        assertTrue(sesiones.findViva(token, true).isEmpty());
        assertEquals("caducada", reason());
    }

    @Test
    void disabledUserIsOutAtOnce() {
        datos.update("UPDATE users SET activo = FALSE WHERE id = ?", rosa.id());

        assertTrue(sesiones.findViva(token, true).isEmpty());
        assertEquals("usuario_inactivo", reason());
    }

    @Test
    void signedOutIsOutAndNotedOnce() {
        sesiones.salir(token);
        sesiones.salir(token);

        assertTrue(sesiones.findViva(token, true).isEmpty());
        assertEquals("salida", reason());
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'acceso.salida' AND entidad_id = ?",
                        rosa.id()));
    }

    private void age(int minutes) {
        datos.update(
                "UPDATE sesiones SET ultimo_uso = UTC_TIMESTAMP(6) - INTERVAL ? MINUTE WHERE user_id = ?",
                minutes,
                rosa.id());
    }

    private long minutesSinceUse() {
        return datos.number(
                "SELECT TIMESTAMPDIFF(MINUTE, ultimo_uso, UTC_TIMESTAMP(6)) FROM sesiones WHERE user_id = ?",
                rosa.id());
    }

    private String reason() {
        return datos.text("SELECT motivo_cierre FROM sesiones WHERE user_id = ?", rosa.id());
    }
}
