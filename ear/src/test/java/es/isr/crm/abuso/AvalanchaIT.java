package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Conexion;
import es.isr.crm.testing.Conexion.Dicho;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.testing.Visita;
import es.isr.crm.usuarios.control.FallosPorOrigen;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attempts to sign in by the thousand: they cost next to nothing, open nothing, and shut nobody else out. */
@EnServidor
class AvalanchaIT {

    private static final int CLIENTS = 8;

    /** What a hundred thousand strings are, and the sum of what else goes on in the server meanwhile. */
    private static final long FLAT_BYTES = 48L * 1024 * 1024;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Personas personas;

    @Inject
    private FallosPorOrigen fallos;

    @Inject
    private Reloj reloj;

    @AfterEach
    void clockGoesOn() {
        reloj.set(Clock.systemUTC());
    }

    @Test
    void floodOnOneAccountIsCountedFiveTimesAndHarmsNoOther() throws Exception {
        floodOneAccount(100, "127.0.0.21");
    }

    @Test
    @Tag("full")
    void tenThousandAttemptsOnOneAccountAreCountedFiveTimesAndHarmNoOther() throws Exception {
        floodOneAccount(10_000, "127.0.0.22");
    }

    @Test
    void placeThatHasFailedTooOftenIsTurnedAwayUnread() throws Exception {
        for (int i = 0; i < FallosPorOrigen.LIBRES; i++) {
            fallos.contar("127.0.0.23", reloj.now());
        }
        Persona rosa = personas.nueva(Rol.USER);
        long rows = datos.count("bloqueos_acceso");

        Dicho refused = attempt("127.0.0.23", rosa.email(), Personas.PASSWORD);
        Dicho taken = attempt("127.0.0.24", rosa.email(), Personas.PASSWORD);

        assertEquals(200, refused.status());
        assertTrue(refused.texto().contains("Demasiados intentos fallidos desde su conexi"), refused.texto());
        assertEquals(302, taken.status());
        assertEquals(rows + 1, datos.count("bloqueos_acceso"));
    }

    @Test
    @Tag("full")
    void tenThousandAttemptsOnTenThousandAccountsStopAfterTwoHundred() throws Exception {
        long rows = datos.count("bloqueos_acceso");
        Persona rosa = personas.nueva(Rol.USER);

        flood(10_000, i -> attempt("127.0.0.25", "nadie." + i + "." + Datos.email(), "una frase cualquiera"));

        assertEquals(302, attempt("127.0.0.26", rosa.email(), Personas.PASSWORD).status());
        long hashed = datos.count("bloqueos_acceso") - rows;
        assertTrue(hashed <= FallosPorOrigen.LIBRES + 2L * CLIENTS, hashed + " were tried");
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'acceso.origen' AND descripcion LIKE '%127.0.0.25%'"));
    }

    private void floodOneAccount(int attempts, String from) throws Exception {
        Persona victim = personas.nueva(Rol.USER);
        Persona rosa = personas.nueva(Rol.USER);
        Visita working = Visita.nueva();
        assertEquals(
                302, working.entrar("/login", rosa.email(), Personas.PASSWORD).statusCode());
        // An account is open again after a minute, and a flood may take longer.
        reloj.set(Clock.fixed(reloj.now(), ZoneOffset.UTC));
        attempt(from, victim.email(), "una frase cualquiera");
        long before = used();

        List<Integer> answers = flood(attempts, i -> {
            if (i == attempts / 2) {
                assertEquals(200, working.get("/panel").statusCode(), "who works goes on");
                assertEquals(
                        302,
                        attempt("127.0.0.27", rosa.email(), Personas.PASSWORD).status(),
                        "who comes comes in");
            }
            return attempt(from, victim.email(), "una frase cualquiera");
        });

        assertEquals(List.of(200), answers.stream().distinct().toList());
        assertEquals(
                5,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE entidad = 'Usuario' AND entidad_id = ?"
                                + " AND accion IN ('acceso.fallido', 'acceso.bloqueado')",
                        victim.id()));
        long grown = used() - before;
        assertTrue(grown < FLAT_BYTES, "memory grew by " + grown);
    }

    private static List<Integer> flood(int attempts, IntFunction<Dicho> attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            int number = i;
            all.add(() -> attempt.apply(number).status());
        }
        List<Integer> answers = new ArrayList<>();
        try {
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }

    private static Dicho attempt(String from, String email, String password) {
        return Conexion.desde(from)
                .post("/login", Visita.formulario("entrar", Map.of("email", email, "password", password)));
    }

    /** What is in use after everything that can be is given back. */
    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
