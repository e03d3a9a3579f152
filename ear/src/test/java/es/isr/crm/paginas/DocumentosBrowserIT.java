package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Papers at the screen: a contract comes in and goes out the same, a photo is taken, a contract summary opens. */
class DocumentosBrowserIT extends FueraDelServidor {

    private static final Map<String, String> ISSUER = Map.of(
            "emisor_nombre", "Fibra Ñandú, S.L.",
            "emisor_nif", "B12345674",
            "emisor_direccion", "Calle del Niño, 1",
            "emisor_codigo_postal", "46149",
            "emisor_localidad", "Gilet",
            "emisor_provincia", "Valencia",
            "soporte_telefono", "961234567",
            "velocidad_minima", "50",
            "velocidad_normal", "80");

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @TempDir
    private Path directory;

    @BeforeEach
    @AfterEach
    void noIssuer() {
        ISSUER.keySet().forEach(clave -> datos.update("DELETE FROM configuracion WHERE clave = ?", clave));
    }

    @Test
    void contractComesInIsListedAndGoesOutTheSame() throws IOException {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Long id = cliente(window);
        byte[] content = new byte[700_000];
        new Random(3).nextBytes(content);
        System.arraycopy("%PDF-1.7".getBytes(), 0, content, 0, 8);
        Path file = Files.write(directory.resolve("Contrato ñ.pdf"), content);

        window.ir("/clientes/documento/nuevo?cliente=" + id);
        window.campo("fichero").setInputFiles(Files.write(directory.resolve("virus.pdf"), new byte[] {'M', 'Z'}));
        window.elegir("clase", "Contrato");
        window.campo("guardar").click();
        assertThat(window.error("fichero")).containsText("no es un PDF");
        window.campo("fichero").setInputFiles(file);
        window.foto("documento-nuevo");
        window.accesible();
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*&tab=documentos");
        window.quieto();

        Locator link =
                window.page().locator("#papeles a").filter(new Locator.FilterOptions().setHasText("Contrato ñ.pdf"));
        Download download = window.page().waitForDownload(link::click);
        assertEquals("Contrato ñ.pdf", download.suggestedFilename());
        assertArrayEquals(content, Files.readAllBytes(download.path()));
        window.foto("ficha-documentos");
        window.accesible();

        window.page()
                .locator("#papeles a")
                .filter(new Locator.FilterOptions().setHasText("Retirar"))
                .click();
        window.escribir("motivo", "Es de otro cliente");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*&tab=documentos");
        assertThat(window.page().locator("#papeles")).containsText("Es de otro cliente");
    }

    @Test
    void whatIsMissingForAPaperIsNamedAndThenItOpens() throws IOException {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Long id = cliente(window);
        window.ir("/clientes/ficha?id=" + id + "&tab=documentos");
        assertThat(window.page().locator("#papeles")).containsText("Falta en la configuración: Nombre o razón social");
        window.foto("ficha-documentos-faltan");

        ISSUER.forEach((clave, valor) -> datos.update(
                "INSERT INTO configuracion (clave, valor, updated_at) VALUES (?, ?, UTC_TIMESTAMP(6))", clave, valor));
        window.ir("/clientes/ficha?id=" + id + "&tab=documentos");
        window.page()
                .locator("#papeles li")
                .filter(new Locator.FilterOptions().setHasText("Resumen del contrato"))
                .locator("button")
                .click();
        Locator link = window.page()
                .locator("#papeles a")
                .filter(new Locator.FilterOptions().setHasText("Resumen del contrato ISR-"));
        Download download = window.page().waitForDownload(link::click);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Peñalosa") && text.contains("Fibra Ñandú, S.L."), text);
        }
    }

    @Test
    void technicianAddsAPhotoWithATelephone() throws IOException {
        Ventana desk = navegador.abrir();
        Acceso.entrar(desk, Rol.USER);
        Long id = cliente(desk);
        Ventana phone = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(phone, Rol.TECNICO);
        phone.ir("/clientes/ficha?id=" + id + "&tab=documentos");
        phone.page()
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText("Take photo"))
                .click();
        assertThat(phone.campo("fichero")).hasAttribute("capture", "environment");
        phone.foto("documento-foto");
        phone.accesible();
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
        phone.campo("fichero").setInputFiles(Files.write(directory.resolve("IMG_0001.JPG"), jpeg));
        phone.campo("guardar").click();
        phone.page().waitForURL("**/clientes/ficha?id=*&tab=documentos");
        assertThat(phone.page().locator("#papeles")).containsText("IMG_0001.jpg");
        phone.accesible();
    }

    private Long cliente(Ventana window) {
        Alta.en(window).persona("Begoña", "Peñalosa").sinActivar().guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String url = window.page().url();
        return Long.valueOf(url.replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }
}
