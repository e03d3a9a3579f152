package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.usuarios.boundary.AccesoService;
import es.isr.crm.usuarios.boundary.PlantillaService;
import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.AccesoBloqueadoException;
import es.isr.crm.usuarios.entity.AccesoDenegadoException;
import es.isr.crm.usuarios.entity.DatosUsuario;
import es.isr.crm.usuarios.entity.EmailEnUsoException;
import es.isr.crm.usuarios.entity.EstadoUsuario;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.UltimoAdministradorException;
import es.isr.crm.usuarios.entity.UsuarioCambiadoException;
import es.isr.crm.usuarios.entity.UsuarioFilter;
import es.isr.crm.usuarios.entity.UsuarioRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The staff, as administrators run it. */
@EnServidor
class PlantillaIT {

    private static final Origen ORIGEN = new Origen("192.0.2.7", null);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private PlantillaService plantilla;

    @Inject
    private AccesoService accesos;

    @Inject
    private SesionService sesiones;

    @Inject
    private Personas personas;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Test
    void listTellsHowFarEachHasComeIn() throws Exception {
        Persona rosa = personas.nueva(Rol.TECNICO);
        assertEquals(EstadoUsuario.ACTIVO, find(rosa).estado());
        assertEquals(0, find(rosa).sesiones());
        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
        assertEquals(1, find(rosa).sesiones());
        assertTrue(find(rosa).ultimoAcceso() != null);

        lockOut(rosa);
        assertTrue(find(rosa).bloqueadoHasta() != null);
        assertEquals(1, count(new UsuarioFilter(rosa.email(), List.of(Rol.TECNICO), null, true, true)));
        assertEquals(0, count(new UsuarioFilter(rosa.email(), List.of(Rol.ADMIN), null, false, false)));
        assertEquals(0, count(new UsuarioFilter("100%", List.of(), EstadoUsuario.ACTIVO, false, false)));
        datos.update("UPDATE users SET password_hash = NULL WHERE id = ?", rosa.id());
        assertEquals(EstadoUsuario.INVITADO, find(rosa).estado());
        datos.update("UPDATE users SET activo = FALSE, pendiente = TRUE WHERE id = ?", rosa.id());
        assertEquals(EstadoUsuario.POR_APROBAR, find(rosa).estado());
        datos.update("UPDATE users SET pendiente = FALSE WHERE id = ?", rosa.id());
        assertEquals(EstadoUsuario.INACTIVO, find(rosa).estado());
    }

    @Test
    void disabledUserIsOutAndWhoDidItIsKnown() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        String open = accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN).token();

        admin.run(() -> plantilla.desactivar(rosa.id()));

        assertTrue(sesiones.findViva(open, true).isEmpty());
        assertThrows(AccesoDenegadoException.class, () -> accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN));
        Map<String, Object> event = datos.rows(
                        "SELECT * FROM eventos_auditoria WHERE accion = 'usuarios.baja' AND entidad_id = ?", rosa.id())
                .get(0);
        assertEquals("Prueba Admin", event.get("usuario"));
        assertTrue(event.get("antes").toString().contains("\"activo\":\"true\""));
        admin.run(() -> plantilla.activar(rosa.id()));
        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
    }

    @Test
    void roleCountsAtOnceAndAStaleSaveIsRefused() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        String open = accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN).token();
        int version = find(rosa).version();

        change(rosa, version, Rol.COMERCIAL);

        assertEquals(Rol.COMERCIAL, sesiones.findViva(open, true).orElseThrow().rol());
        assertThrows(UsuarioCambiadoException.class, () -> change(rosa, version, Rol.ADMIN));
    }

    @Test
    void addressOfAnotherIsRefusedBesideItsField() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        Persona otra = personas.nueva(Rol.USER);

        var refusal = assertThrows(
                EmailEnUsoException.class,
                () -> admin.run(() -> plantilla.modificar(
                        rosa.id(), find(rosa).version(), new DatosUsuario("Rosa", otra.email(), Rol.USER))));
        assertEquals("email", refusal.getField().orElseThrow());
    }

    @Test
    void unlockedUserMayTryAgainAtOnce() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        lockOut(rosa);

        admin.run(() -> plantilla.desbloquear(rosa.id()));

        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
    }

    @Test
    void sessionsEndAtAWord() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        String open = accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN).token();

        admin.run(() -> plantilla.cerrarSesiones(rosa.id()));

        assertTrue(sesiones.findViva(open, true).isEmpty());
        assertEquals("administrador", datos.text("SELECT motivo_cierre FROM sesiones WHERE user_id = ?", rosa.id()));
    }

    @Test
    void onlyAdministratorsRunTheStaff() {
        assertThrows(
                EJBAccessException.class,
                () -> user.call(() -> plantilla.search(UsuarioFilter.ALL, PageRequest.first(1))));
        assertThrows(EJBAccessException.class, () -> user.run(() -> plantilla.desactivar(1L)));
    }

    @Test
    void lastAdministratorStaysOne() throws Exception {
        Persona last = personas.nueva(Rol.ADMIN);
        // Whoever was invited and never came can help nobody.
        Persona invited = personas.nueva(Rol.ADMIN);
        datos.update("UPDATE users SET password_hash = NULL WHERE id = ?", invited.id());
        alone(List.of(last, invited), () -> {
            assertThrows(UltimoAdministradorException.class, () -> admin.run(() -> plantilla.desactivar(last.id())));
            assertThrows(
                    UltimoAdministradorException.class,
                    () -> change(last, find(last).version(), Rol.USER));
            admin.run(() -> plantilla.desactivar(invited.id()));
            return null;
        });
        assertEquals("admin", datos.text("SELECT rol FROM users WHERE id = ? AND activo", last.id()));
    }

    @Test
    void twoWhoDisableEachOtherLeaveOne() throws Exception {
        Persona one = personas.nueva(Rol.ADMIN);
        Persona other = personas.nueva(Rol.ADMIN);
        List<String> outcomes = alone(List.of(one, other), () -> {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<String> each = new ArrayList<>();
                for (Future<String> end : threads.invokeAll(List.of(disable(one), disable(other)))) {
                    each.add(outcome(end));
                }
                return each;
            } finally {
                threads.shutdownNow();
            }
        });
        assertEquals(
                List.of("UltimoAdministradorException", "done"),
                outcomes.stream().sorted().toList());
        assertEquals(1, datos.count("users WHERE activo AND id IN (" + one.id() + ", " + other.id() + ")"));
    }

    private Callable<String> disable(Persona persona) {
        return () -> {
            admin.run(() -> plantilla.desactivar(persona.id()));
            return "done";
        };
    }

    /** Does something while there are no other administrators than these; they are back afterwards. */
    private <T> T alone(List<Persona> these, Callable<T> work) throws Exception {
        String ids =
                String.join(", ", these.stream().map(one -> one.id().toString()).toList());
        List<Map<String, Object>> others =
                datos.rows("SELECT id FROM users WHERE rol = 'admin' AND activo AND id NOT IN (" + ids + ")");
        others.forEach(row -> datos.update("UPDATE users SET activo = FALSE WHERE id = ?", row.get("id")));
        try {
            return work.call();
        } finally {
            others.forEach(row -> datos.update("UPDATE users SET activo = TRUE WHERE id = ?", row.get("id")));
        }
    }

    private void lockOut(Persona persona) {
        for (int i = 0; i < 4; i++) {
            assertThrows(
                    AccesoDenegadoException.class, () -> accesos.entrar(persona.email(), "no es esta frase", ORIGEN));
        }
        assertThrows(AccesoBloqueadoException.class, () -> accesos.entrar(persona.email(), "no es esta frase", ORIGEN));
    }

    private void change(Persona persona, int version, Rol rol) throws Exception {
        admin.run(() ->
                plantilla.modificar(persona.id(), version, new DatosUsuario("Rosa Prueba", persona.email(), rol)));
    }

    private UsuarioRow find(Persona persona) throws Exception {
        return admin.call(() -> plantilla.get(persona.id())).fila();
    }

    private long count(UsuarioFilter filter) throws Exception {
        return admin.call(() -> plantilla.search(filter, PageRequest.first(25))).total();
    }

    private static String outcome(Future<String> end) throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }
}
