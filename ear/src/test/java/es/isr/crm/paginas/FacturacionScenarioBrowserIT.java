package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A month of a town of three: simulated, looked at, one left out, issued; what was put aside is put right and issued too. */
class FacturacionScenarioBrowserIT extends FueraDelServidor {

    private static final String MONTH =
            YearMonth.now(ZoneId.of("Europe/Madrid")).toString();

    private static final Map<String, String> ISSUER = Map.of(
            "emisor_nombre", "Fibra Ñandú, S.L.",
            "emisor_nif", "B12345674",
            "emisor_direccion", "Calle del Niño, 1",
            "emisor_codigo_postal", "46149",
            "emisor_localidad", "Gilet",
            "emisor_provincia", "Valencia",
            // Whatever the imports of other tests have said.
            "primer_periodo", MONTH);

    private static final String LEASE = "trabajo:facturacion-mensual";

    /** A job on a busy machine of two cores. */
    private static final ContainsTextOptions JOB = new ContainsTextOptions().setTimeout(60_000);

    /** The rows of a list, without what is unfolded below them. */
    private static final String ROWS = "[id$=':tabla_data'] > tr[data-ri]";

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final String town = "Villa " + System.nanoTime();

    @BeforeEach
    void issuer() {
        noIssuer();
        ISSUER.forEach((clave, valor) -> datos.update(
                "INSERT INTO configuracion (clave, valor, updated_at) VALUES (?, ?, UTC_TIMESTAMP(6))", clave, valor));
    }

    @AfterEach
    void noIssuer() {
        ISSUER.keySet().forEach(clave -> datos.update("DELETE FROM configuracion WHERE clave = ?", clave));
        datos.update(
                "UPDATE arriendos SET hasta = '2020-01-01' WHERE nombre = ? AND usuario = 'Consola de prueba'", LEASE);
    }

    @Test
    void monthIsSimulatedReviewedAndIssuedAndWhatWasPutAsideAfterwards() throws IOException {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        String good = vecino(window, "Buena");
        String without = vecino(window, "Sin Papeles");
        String out = vecino(window, "De Fuera");
        datos.update("UPDATE clientes SET dni = NULL WHERE id = ?", without);

        simular(window, MONTH);
        assertThat(window.page().locator("#contenido")).containsText("Por revisar", JOB);
        String run = window.page().url().replaceAll(".*id=(\\d+).*", "$1");
        Locator rows = window.page().locator(ROWS);
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText("Sin Papeles");
        assertThat(rows.first()).containsText("Falta el NIF");
        rows.first().locator(".ui-row-toggler").click();
        assertThat(window.page().locator("#revision")).containsText("Móvil");
        assertThat(window.page().locator("#revision")).containsText("No se facturó nada el mes anterior");
        window.ilustracion("facturar");
        window.foto("facturacion-revision");
        window.accesible();
        window.page().setViewportSize(Vista.TELEFONO.ancho(), 900);
        assertEquals(
                true,
                window.page()
                        .locator(".crm-scroll")
                        .first()
                        .evaluate("table => table.scrollWidth <= table.clientWidth"));
        window.page().setViewportSize(Vista.ESCRITORIO.ancho(), 900);

        unfold(window, "De Fuera").locator("[id$=':excluir']").click();
        window.page().locator("[id='excluir:si']").click();
        assertThat(window.page().locator("[id='excluir:error_motivo']")).containsText("Falta este dato");
        window.page().locator("[id='excluir:motivo']").fill("Se va a quejar");
        window.page().locator("[id='excluir:si']").click();
        assertThat(window.page().locator("#revision")).containsText("Se va a quejar");
        window.page().locator("[data-crm-despliega='exportar_formatos']").click();
        Download file = window.page()
                .waitForDownload(() -> window.page().locator("[id$=':csv']").click());
        assertTrue(Files.readString(file.path()).contains("Se va a quejar"));

        window.page().locator("[id='emitir']").click();
        assertThat(window.page().locator("#emitir_dialogo")).containsText("Se emitirá 1 factura");
        assertThat(window.page().locator("#emitir_dialogo")).containsText("2 clientes quedan aparte");
        window.foto("facturacion-emitir");
        window.page().locator("[id='emitir_formulario:si']").dblclick();
        assertThat(window.page().locator("#contenido")).containsText("1 factura emitida", JOB);
        assertEquals(good, facturados(run));
        assertThat(rows).hasCount(3);
        assertThat(window.page().locator("#revision")).containsText("Falta el NIF");

        // What was missing is there now: it is worked out again, and the same run issues it.
        datos.update("UPDATE clientes SET dni = '12345678Z' WHERE id = ?", without);
        unfold(window, "Sin Papeles").locator("[id$=':recalcular']").click();
        assertThat(window.page().locator("#mensajes")).containsText("calculado de nuevo");
        window.page().locator("[id='emitir']").click();
        window.page().locator("[id='emitir_formulario:si']").click();
        assertThat(window.page().locator("#contenido")).containsText("2 facturas emitidas", JOB);
        assertEquals(good + "," + without, facturados(run));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM facturas WHERE cliente_id = ?", out));
        window.page().getByText("Ver las facturas").click();
        assertThat(window.page().locator(ROWS)).hasCount(2);
    }

    @Test
    void whoComesSecondIsToldSinceWhenAndByWhomAndWrongMonthsAreToldBesideTheField() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        vecino(window, "Segunda");
        window.ir("/facturacion?periodo=2026-13");
        assertThat(window.error("periodo")).containsText("no es un mes");
        simular(window, "13/2026");
        assertThat(window.error("periodo")).containsText("no es un mes");
        simular(window, "1985-01");
        assertThat(window.error("periodo")).containsText("no puede facturar un mes anterior");
        simular(window, YearMonth.parse(MONTH).plusMonths(3).toString());
        assertThat(window.error("periodo")).containsText("por adelantado");

        Instant since = Instant.now();
        datos.update(
                """
                INSERT INTO arriendos (nombre, dueno, usuario, token, desde, hasta) VALUES (?, 'otro', 'Consola de prueba', 1, ?, ?)
                    ON DUPLICATE KEY UPDATE dueno = VALUES(dueno), usuario = VALUES(usuario), desde = VALUES(desde),
                                            hasta = VALUES(hasta)""",
                LEASE,
                LocalDateTime.ofInstant(since, ZoneOffset.UTC),
                LocalDateTime.ofInstant(since.plusSeconds(600), ZoneOffset.UTC));
        simular(window, MONTH);
        assertThat(window.page().locator("#mensajes")).containsText("ya está en marcha desde");
        assertThat(window.page().locator("#mensajes")).containsText("Consola de prueba");
    }

    @Test
    void whoIsNoAdministratorIsNotLetIn() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        assertThat(window.page().locator("a[href$='/facturacion']")).hasCount(0);
        window.espera("status of 403");
        assertEquals(403, window.ir("/facturacion").status());
        assertEquals(403, window.ir("/facturacion/ejecucion?id=1").status());
    }

    private void simular(Ventana window, String typed) {
        if (!window.page().url().endsWith("/facturacion")) {
            window.ir("/facturacion");
        }
        window.escribir("periodo", typed);
        window.elegir("ambito", "Una localidad");
        window.quieto();
        if (typed.equals(MONTH)) {
            window.elegir("localidad", town);
        }
        window.campo("calcular").click();
        window.quieto();
    }

    /** What is unfolded below the row of a customer. */
    private static Locator unfold(Ventana window, String name) {
        Locator row = window.page().locator(ROWS).filter(new Locator.FilterOptions().setHasText(name));
        if (row.locator(".ui-row-toggler[aria-expanded='true']").count() == 0) {
            row.locator(".ui-row-toggler").click();
            window.quieto();
        }
        return row.locator("xpath=following-sibling::tr[1]");
    }

    /** A customer of the town, whose line works since the first of the month. */
    private String vecino(Ventana window, String apellidos) {
        Alta.en(window).persona("Vecina", apellidos).plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String id = window.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        LocalDate first = YearMonth.parse(MONTH).atDay(1);
        datos.update("UPDATE clientes SET estado = 'activo', localidad = ? WHERE id = ?", town, id);
        datos.update("UPDATE servicios_cliente SET estado = 'activo', inicio = ? WHERE cliente_id = ?", first, id);
        datos.update("""
                UPDATE tarifas_servicio t JOIN servicios_cliente s ON s.id = t.servicio_id SET t.desde = ?
                 WHERE s.cliente_id = ?""", first, id);
        return id;
    }

    private String facturados(String run) {
        return datos.text(
                "SELECT GROUP_CONCAT(cliente_id ORDER BY cliente_id) FROM facturas WHERE ejecucion_id = ?", run);
    }
}
