package es.isr.crm.correo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At the screen: a mail that did not arrive is understood and sent again, letters are gathered and confirmed, mail is tried. */
class EntregasBrowserIT extends FueraDelServidor {

    private static final String SALUD_BIEN =
            "UPDATE salud_correo SET estado = 'bien', detalle = NULL, desde = NULL, fallos = 0, proximo_at = NULL";

    /** Ids that no block of the application reaches. */
    private static final long BEYOND = 1L << 52;

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    private Ventana window;

    @BeforeEach
    void open() {
        datos.update(SALUD_BIEN);
        window = navegador.abrir(Vista.ESCRITORIO);
    }

    @AfterEach
    void asItWas() {
        datos.update(SALUD_BIEN);
    }

    @Test
    void trialTellsWhatTheMailServerMadeOfIt() {
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/entregas");
        window.campo("probar").click();
        assertThat(window.page().locator("#mensajes")).containsText("no ha salido");
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            window.campo("probar").click();
            assertThat(window.page().locator("#mensajes")).containsText("ha aceptado el mensaje de prueba");
            assertEquals(1, servidor.recibidos());
        }
        window.ir("/entregas");
        window.accesible();
        window.foto("entregas");
    }

    @Test
    void refusedAddressIsToldInWordsCorrectedAndSentAgain() {
        long id = row("correo", "nadie@isp.example", "fallida");
        datos.update(
                "UPDATE entregas SET motivo = 'direccion_rechazada', detalle = '550 5.1.1 No such user' WHERE id = ?",
                id);
        Acceso.entrar(window, Rol.USER);
        window.ir("/entregas/ficha?id=" + id);
        assertThat(window.page().locator("main")).containsText("El servidor de correo no admite esa dirección");
        assertThat(window.page().locator("main")).containsText("550 5.1.1 No such user");
        window.accesible();
        window.foto("entrega-fallida");

        window.escribir("direccion", "sin-arroba");
        window.campo("correo").click();
        assertThat(window.error("direccion")).isVisible();
        assertThat(window.campo("direccion")).hasValue("sin-arroba");

        window.escribir("direccion", "ana@isp.example");
        window.campo("correo").click();
        window.page().waitForURL(url -> url.contains("/entregas/ficha?id=") && !url.endsWith("id=" + id));
        assertThat(window.page().locator("#mensajes")).containsText("Puesta a la cola");
        assertThat(window.page().locator("main")).containsText("ana@isp.example");
        assertEquals(1, datos.number("SELECT COUNT(*) FROM entregas WHERE origen_id = ? AND estado = 'pendiente'", id));
        window.ir("/entregas/ficha?id=" + id);
        assertThat(window.campo("direccion")).isHidden();
    }

    @Test
    void lettersAreGatheredAndConfirmedOnTheDayTheyWerePosted() {
        long id = row("papel", "", "por_imprimir");
        Acceso.entrar(window, Rol.USER);
        window.ir("/entregas/lotes");
        window.campo("preparar:preparar").click();
        assertThat(window.page().locator("#mensajes")).containsText("Cartas preparadas");
        String lote = datos.text("SELECT lote_id FROM entregas WHERE id = ?", id);
        window.accesible();
        window.foto("entregas-lotes");
        window.ir("/entregas/presentar?id=" + lote);
        window.page()
                .locator("input[type='date']")
                .fill(LocalDate.now().plusDays(2).toString());
        window.campo("guardar").click();
        assertThat(window.error("dia")).containsText("futura");
        window.page().locator("input[type='date']").fill(LocalDate.now().toString());
        window.campo("guardar").click();
        window.page().waitForURL("**/entregas/lotes*");
        assertThat(window.page().locator("#mensajes")).containsText("Cartas confirmadas");
        assertEquals(
                "impresa " + LocalDate.now(),
                datos.text("SELECT CONCAT(estado, ' ', presentada) FROM entregas WHERE id = ?", id));
    }

    private long row(String canal, String direccion, String estado) {
        long id = BEYOND + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        datos.update("""
                INSERT INTO entregas (id, clase, referencia_id, canal, direccion, nombre, estado, usuario, created_at, updated_at)
                VALUES (?, 'prueba', ?, ?, ?, 'Begoña Ñúñez', ?, 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""", id, id, canal, direccion, estado);
        return id;
    }
}
