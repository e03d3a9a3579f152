package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Visita;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * PSO does not let the CRM in, by a code or by an HTTP status: it is said once where it is kept and once on each page,
 * nothing is sent but a knock a minute, and everything goes on when the password is corrected, without a restart.
 */
@EnServidor
class CredencialesIT {

    /** With everything that a shell, a property or a header might take for something else. */
    private static final String NEW_PASSWORD = "otra ${contraseña}: \\ ñ€";

    private static final List<String> PAGES = List.of("/panel", "/clientes", "/clientes/nuevo", "/configuracion");
    /** The panel may have others to show. */
    private static final Pattern BANNER =
            Pattern.compile("crm-banner-bad[^>]*>\\s*<i [^>]*></i>\\s*<span>\\s*PSO rechaza el usuario");

    private static final String KNOCK = "obtener_olts";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Personas personas;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void passwordRefusedByCode() throws Exception {
        red.simulador().setCredenciales("crm", NEW_PASSWORD, false);
        stopsAndGoesOn(() -> System.setProperty("pso.password", NEW_PASSWORD));
    }

    @Test
    void passwordRefusedByHttpStatus() throws Exception {
        red.simulador().setCredenciales("crm", NEW_PASSWORD, true);
        stopsAndGoesOn(() -> System.setProperty("pso.password", NEW_PASSWORD));
    }

    @Test
    void userForbiddenByCode() throws Exception {
        red.simulador().set(FalloSimulado.codigo(403));
        stopsAndGoesOn(() -> red.simulador().clearFallos());
    }

    @Test
    void userForbiddenByHttpStatus() throws Exception {
        red.simulador().set(FalloSimulado.http(403));
        stopsAndGoesOn(() -> red.simulador().clearFallos());
    }

    private void stopsAndGoesOn(Runnable correction) throws Exception {
        Visita visita = visita();
        long alarms = alarms();
        List<Alta> altas = new ArrayList<>();
        altas.add(red.alta());
        Espera.hasta("all sending stopped", red::isRefused);
        red.waitForOrden(altas.get(0), "reintento");
        altas.add(red.alta());
        altas.add(red.alta());
        red.waitForRound();
        assertEquals(1, red.simulador().llamadas(altas.get(0).serie()).size());
        assertEquals(
                List.of("reintento", "pendiente", "pendiente"),
                altas.stream().map(red::orden).toList());
        onlyKnocks(3);
        assertEquals(alarms + 1, alarms());
        Espera.hasta("a banner on each page", () -> banners(visita).equals(Collections.nCopies(PAGES.size(), 1L)));

        correction.run();
        long knocks = red.knocks();
        red.jumpOn(Duration.ofSeconds(61));
        Espera.hasta("the knock that is heard", () -> red.knocks() > knocks);
        for (Alta alta : altas) {
            red.waitForOrden(alta, "hecha");
            assertEquals(1, red.altasAplicadas(alta));
            assertEquals(1, red.intentos(alta));
        }
        assertEquals(alarms + 1, alarms());
        Espera.hasta("the banners gone", () -> banners(visita).equals(Collections.nCopies(PAGES.size(), 0L)));
    }

    /** Minutes pass, and in each of them PSO hears a knock and nothing else. */
    private void onlyKnocks(int minutes) throws Exception {
        long before = red.simulador().ultimaLlamada();
        for (int i = 1; i <= minutes; i++) {
            long knocks = red.knocks();
            red.jumpOn(Duration.ofSeconds(61));
            Espera.hasta("a knock", () -> red.knocks() > knocks);
            red.waitForRound();
        }
        assertEquals(
                Collections.nCopies(minutes, KNOCK),
                red.simulador().llamadasDesde(before).stream()
                        .map((JsonObject call) -> call.getString("operacion"))
                        .toList());
    }

    private long alarms() {
        return datos.number("SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'red.credencialesRechazadas'");
    }

    private Visita visita() throws Exception {
        Visita visita = Visita.nueva();
        visita.entrar("/login", personas.nueva(Rol.ADMIN).email(), Personas.PASSWORD);
        return visita;
    }

    /** How many banners each page has. */
    private List<Long> banners(Visita visita) {
        return PAGES.stream()
                .map(page -> BANNER.matcher(visita.get(page).body()).results().count())
                .toList();
    }
}
