package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.usuarios.boundary.AccesoService;
import es.isr.crm.usuarios.boundary.PerfilPropioService;
import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.AccesoBloqueadoException;
import es.isr.crm.usuarios.entity.AccesoDenegadoException;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.PasswordActualException;
import es.isr.crm.usuarios.entity.SesionRow;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody runs for themselves. */
@EnServidor
class PerfilIT {

    private static final Origen ORIGEN = new Origen("192.0.2.7", "Mozilla/5.0 (X11; Linux) Firefox/140.0");
    private static final String NEW = "otra frase bastante larga";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private PerfilPropioService perfiles;

    @Inject
    private AccesoService accesos;

    @Inject
    private SesionService sesiones;

    @Inject
    private Personas personas;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Actor actor;

    private Persona rosa;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        rosa = personas.nueva(Rol.TECNICO);
        token = signInAs(rosa);
    }

    @Test
    void nameIsOnesOwn() throws Exception {
        comoRosa(() -> perfiles.cambiarNombre("  Rosa María "));

        assertEquals("Rosa María", datos.text("SELECT nombre FROM users WHERE id = ?", rosa.id()));
        assertEquals(
                "Rosa Prueba",
                datos.text(
                        "SELECT usuario FROM eventos_auditoria WHERE accion = 'usuarios.nombre' AND entidad_id = ?",
                        rosa.id()));
        assertThrows(DatosInvalidosException.class, () -> comoRosa(() -> perfiles.cambiarNombre(" ")));
    }

    @Test
    void newPasswordEndsTheOtherSessionsAndIsNotWrittenDown() throws Exception {
        String other = signInAs(rosa);

        comoRosa(() -> perfiles.cambiarPassword(Personas.PASSWORD, NEW, token));

        assertTrue(sesiones.findViva(token, true).isPresent());
        assertTrue(sesiones.findViva(other, true).isEmpty());
        accesos.entrar(rosa.email(), NEW, ORIGEN);
        assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN));
        assertEquals(
                1,
                datos.count("eventos_auditoria WHERE accion = 'usuarios.password' AND entidad_id = " + rosa.id()
                        + " AND despues LIKE '%passwordCambiadaAt%' AND despues NOT LIKE '%pbkdf2%'"));
    }

    @Test
    void presentPasswordIsAskedForAndCannotBeGuessed() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThrows(PasswordActualException.class, () -> change("otra cualquiera"));
        }
        assertThrows(AccesoBloqueadoException.class, () -> change("otra cualquiera"));
        assertThrows(AccesoBloqueadoException.class, () -> change(Personas.PASSWORD));
        // At the door nothing is locked by it.
        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
    }

    @Test
    void weakPasswordChangesNothing() throws Exception {
        var refusal = assertThrows(
                DatosInvalidosException.class,
                () -> comoRosa(() -> perfiles.cambiarPassword(Personas.PASSWORD, "Contraseña2026", token)));
        assertEquals("passwordAdivinable", refusal.getErrores().get(0).key());
        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
    }

    @Test
    void sessionsAreSeenAndEndedOneByOneByTheirOwnerAlone() throws Exception {
        Persona otro = personas.nueva(Rol.TECNICO);
        String foreign = signInAs(otro);
        String second = signInAs(rosa);
        List<SesionRow> open = findSesiones();

        assertEquals(2, open.size());
        assertEquals(1, open.stream().filter(SesionRow::actual).count());
        SesionRow elsewhere =
                open.stream().filter(row -> !row.actual()).findFirst().orElseThrow();
        comoRosa(() -> perfiles.cerrarSesion(elsewhere.id()));
        assertTrue(sesiones.findViva(second, true).isEmpty());
        assertEquals(1, findSesiones().size());

        Long another = sesiones.findViva(foreign, true).orElseThrow().sesionId();
        assertThrows(NotFoundException.class, () -> comoRosa(() -> perfiles.cerrarSesion(another)));
        assertTrue(sesiones.findViva(foreign, true).isPresent());
    }

    private List<SesionRow> findSesiones() throws Exception {
        return tecnico.call(() -> {
            actor.set(rosa.id(), "Rosa Prueba", null);
            return perfiles.findSesiones(token);
        });
    }

    private String signInAs(Persona persona) {
        return accesos.entrar(persona.email(), Personas.PASSWORD, ORIGEN).token();
    }

    private void change(String actual) throws Exception {
        comoRosa(() -> perfiles.cambiarPassword(actual, NEW, token));
    }

    private void comoRosa(Como.Action action) throws Exception {
        tecnico.run(() -> {
            actor.set(rosa.id(), "Rosa Prueba", null);
            action.run();
        });
    }
}
