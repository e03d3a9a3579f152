package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.usuarios.boundary.PrimerAccesoService;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.EmailEnUsoException;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import es.isr.crm.usuarios.entity.PrimerAccesoHechoException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How users come to be. */
@EnServidor
class UsuarioIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private UsuarioService usuarios;

    @Inject
    private PrimerAccesoService primerAcceso;

    @Inject
    private Personas personas;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoComercial comercial;

    @Test
    void newUserIsInTheHistoryWithoutThePassword() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);

        Map<String, Object> row =
                datos.rows("SELECT * FROM users WHERE id = ?", rosa.id()).get(0);
        assertEquals("user es claro", row.get("rol") + " " + row.get("idioma") + " " + row.get("tema"));
        Map<String, Object> event = datos.rows(
                        "SELECT * FROM eventos_auditoria WHERE entidad = 'Usuario' AND entidad_id = ?", rosa.id())
                .get(0);
        assertEquals("usuarios.alta", event.get("accion"));
        assertEquals(admin.nombre(), event.get("usuario"));
        assertTrue(event.get("despues").toString().contains(rosa.email()));
        assertFalse(event.get("despues").toString().contains("pbkdf2"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var refusal = assertThrows(
                DatosInvalidosException.class,
                () -> admin.call(() -> usuarios.crear(new NuevoUsuario(" ", "rosa", Rol.USER, "corta"))));

        Set<String> faults = refusal.getErrores().stream()
                .map((ErrorCampo fault) -> fault.field() + " " + fault.key())
                .collect(Collectors.toSet());
        assertEquals(Set.of("nombre obligatorio", "email email", "password passwordCorta"), faults);
    }

    @Test
    void addressBelongsToOneUserWhateverTheAccent() throws Exception {
        String email = "jose." + Datos.email();
        personas.nueva(email, Rol.USER);

        var refusal =
                assertThrows(EmailEnUsoException.class, () -> personas.nueva(email.replace("jose", "JOSÉ"), Rol.USER));
        assertEquals("email", refusal.getField().orElseThrow());
    }

    @Test
    void ofTwoAtTheSameInstantOneGetsTheAddress() throws Exception {
        String email = Datos.email();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Callable<Persona> add = () -> personas.nueva(email, Rol.USER);
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<Persona> one : threads.invokeAll(List.of(add, add))) {
                outcomes.add(outcome(one));
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(Set.of("made", "EmailEnUsoException"), Set.copyOf(outcomes));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM users WHERE email = ?", email));
    }

    @Test
    void activeUsersCanBeChosen() throws Exception {
        Persona rosa = personas.nueva(Rol.COMERCIAL);
        assertTrue(chosen(rosa));

        datos.update("UPDATE users SET activo = FALSE WHERE id = ?", rosa.id());
        assertFalse(chosen(rosa));
    }

    @Test
    void nobodyComesInAsTheFirstOneLater() throws Exception {
        personas.nueva(Rol.USER);

        assertFalse(primerAcceso.isPendiente());
        assertThrows(
                PrimerAccesoHechoException.class,
                () -> primerAcceso.crear("Eva", Datos.email(), Personas.PASSWORD, "AAAA-BBBB-CCCC"));
    }

    private boolean chosen(Persona persona) throws Exception {
        return comercial.call(usuarios::findActivos).stream()
                .anyMatch(option -> option.id().equals(persona.id()));
    }

    private static String outcome(Future<?> one) throws InterruptedException {
        try {
            one.get();
            return "made";
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }
}
