package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an operator who has told nothing of themselves to an invoice on paper, and to the one that takes it back. */
class FacturasScenarioBrowserIT extends FueraDelServidor {

    private static final Map<String, String> ISSUER = new LinkedHashMap<>();

    static {
        ISSUER.put("emisor_nombre", "Fibra Ñandú, S.L.");
        ISSUER.put("emisor_nif", "B12345674");
        ISSUER.put("emisor_direccion", "Calle del Niño, 1");
        ISSUER.put("emisor_codigo_postal", "46149");
        ISSUER.put("emisor_localidad", "Gilet");
        ISSUER.put("emisor_provincia", "Valencia");
    }

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @BeforeEach
    @AfterEach
    void noIssuer() {
        ISSUER.keySet().forEach(clave -> datos.update("DELETE FROM configuracion WHERE clave = ?", clave));
    }

    @Test
    void settingsThenAnInvoiceThenItsPaperThenItsCorrection() throws IOException {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Alta.en(window).persona("Begoña", "Peñalosa").sinActivar().guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");

        window.ir("/facturas/nueva?cliente=" + cliente);
        line(window, "Router", "59,90");
        window.campo("guardar").click();
        assertThat(window.page().locator("#mensajes")).containsText("Configuración › Emisor");

        window.ir("/configuracion");
        assertThat(window.page().locator("#arranque")).containsText("Datos de quien emite");
        ISSUER.forEach(window::escribir);
        window.escribir("deuda_minima", "abc");
        window.escribir("emisor_codigo_postal", "4650");
        window.campo("guardar").click();
        assertThat(window.error("deuda_minima")).containsText("Escriba un importe");
        assertThat(window.error("emisor_codigo_postal")).containsText("código postal español");
        window.escribir("emisor_codigo_postal", "46149");
        window.escribir("deuda_minima", "0");
        window.campo("guardar").click();
        assertThat(window.page().locator("#mensajes")).containsText("se ha guardado");
        assertThat(window.page().locator("#arranque")).not().containsText("Imprescindible");
        assertThat(window.campo("deuda_minima")).hasValue("0,00");

        window.ir("/facturas/nueva?cliente=" + cliente);
        line(window, "Router", "-5");
        window.campo("guardar").click();
        assertThat(window.error("precio")).containsText("mayor que 0");
        window.escribir("cantidad", "abc");
        window.campo("cantidad").blur();
        assertThat(window.error("cantidad")).containsText("«abc» no es una cantidad");
        assertThat(window.page().locator("#mensajes")).not().containsText("guardado");
        window.foto("factura-nueva-error");
        window.escribir("cantidad", "1");
        window.campo("cantidad").blur();
        window.quieto();
        line(window, "Router", "59,90");
        assertThat(window.campo("resumen")).containsText("49,50");
        window.foto("factura-nueva");
        window.accesible();
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/facturas/ficha?id=*");
        window.quieto();
        assertEquals(1, datos.number("SELECT COUNT(*) FROM facturas WHERE cliente_id = ?", cliente));
        String number = datos.text("SELECT numero_completo FROM facturas WHERE cliente_id = ?", cliente);
        window.titulo("Factura " + number);
        window.foto("factura");

        Locator paper = window.page().locator(".crm-head a").filter(new Locator.FilterOptions().setHasText("PDF"));
        Download download = window.page().waitForDownload(paper::click);
        assertEquals(number + ".pdf", download.suggestedFilename());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Peñalosa") && text.contains("Fibra Ñandú, S.L.") && text.contains("59,90"), text);
        }

        window.page()
                .locator(".crm-head a")
                .filter(new Locator.FilterOptions().setHasText("Rectificar"))
                .click();
        window.page().waitForURL("**/facturas/rectificar?id=*");
        window.quieto();
        window.campo("guardar").click();
        assertThat(window.error("motivo")).containsText("motivo");
        window.escribir("motivo", "Vendido por error");
        window.foto("factura-rectificar");
        window.accesible();
        window.campo("guardar").click();
        window.page().waitForURL("**/facturas/ficha?id=*");
        window.quieto();
        assertThat(window.page().locator(".crm-content")).containsText("Vendido por error");
        assertEquals("anulada", datos.text("SELECT estado FROM facturas WHERE numero_completo = ?", number));

        window.ir("/facturas?cliente=" + cliente);
        assertThat(window.campo("totales")).containsText("0,00 €");
        Download all =
                window.page().waitForDownload(() -> window.campo("descargar").click());
        assertEquals(2, entries(all.path()));
        pickedByHand(window);

        window.ir("/facturas?q=" + number);
        window.page()
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first()
                .click();
        window.page().waitForURL("**/facturas/ficha?id=*");
        assertThat(window.page().locator(".crm-content")).containsText("Anulada por completo");
        assertThat(window.page().locator(".crm-head")).not().containsText("Rectificar");
    }

    /** Of two in the list one is ticked: the file has that one, and can be asked for again. */
    private static void pickedByHand(Ventana window) throws IOException {
        Locator button = window.campo("descargarElegidas");
        button.click();
        assertThat(window.page().locator("#mensajes")).containsText("Marque en la lista");
        window.page()
                .locator("[id$=':tabla_data'] > tr[data-ri='1'] .ui-chkbox-box")
                .click();
        for (int i = 0; i < 2; i++) {
            Download picked = window.page().waitForDownload(button::click);
            assertEquals(1, entries(picked.path()));
        }
        window.accesible();
        window.foto("facturas-elegidas");
    }

    private static int entries(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.size();
        }
    }

    private static void line(Ventana window, String what, String price) {
        window.escribir("descripcion", what);
        window.escribir("precio", price);
        window.campo("precio").blur();
        window.quieto();
    }
}
