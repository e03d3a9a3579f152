package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Customers of another system, at the screen: uploaded, their columns said, looked at, imported, the faults put right. */
class ImportacionScenarioBrowserIT extends FueraDelServidor {

    /** A job on a busy machine of two cores. */
    private static final ContainsTextOptions JOB = new ContainsTextOptions().setTimeout(60_000);

    private static final Charset LATIN = Charset.forName("windows-1252");

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    private static String record(String codigo, String nombre, String plan, String precio) {
        return String.join(
                        ";",
                        codigo,
                        nombre,
                        Datos.nif(),
                        Datos.telefono(),
                        "C/ Mayor 1",
                        "46149",
                        "Gilet",
                        plan,
                        precio,
                        "1/3/2024",
                        "activo")
                + "\r\n";
    }

    @Test
    void fileIsUploadedSaidWhatItIsLookedAtImportedAndItsFaultsPutRight() throws IOException {
        String good = Datos.codigo();
        String bad = Datos.codigo();
        String file = "Abonado;nombre;dni;telefono;direccion;cp;localidad;plan;precio;fecha_alta;estado\r\n"
                + record(good, "Begoña Muñoz", "Móvil viejo", "9,50")
                + record(bad, "<script>alert(1)</script>", "Móvil viejo", "nada");
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Locator body = window.page().locator("body");
        window.ir("/clientes");
        window.page()
                .getByText("Importar", new Page.GetByTextOptions().setExact(true))
                .click();
        window.page().waitForURL("**/clientes/importar");
        subir(window, "viejo.csv", file.getBytes(LATIN));
        window.titulo("viejo.csv");
        assertThat(body).containsText("Latin-1");
        assertThat(body).containsText("Begoña Muñoz");

        window.page().locator(".crm-key-save").click();
        assertThat(window.error("columna_codigo")).containsText("Elija la columna");
        window.accesible();
        window.foto("importar-columnas");
        window.elegir("columna_codigo", "Abonado");
        window.quieto();
        window.elegir("plan", "Móvil 20 GB");
        window.page().locator(".crm-key-save").click();
        assertThat(window.page().locator("[id='registros:tabla']")).isVisible();
        assertThat(body).containsText("El precio no es un importe");
        assertThat(body).containsText("<script>alert(1)</script>");
        window.accesible();
        window.foto("importar-vista");

        window.page().locator("[id='confirmacion:importar']").click();
        window.page().locator("[id$='importar_formulario:si']").click();
        assertThat(body).containsText("Clientes creados", JOB);
        window.accesible();
        window.foto("importar-resultado");
        assertEquals("Begoña Muñoz", nombre(good));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM clientes WHERE codigo = ?", bad));
        assertEquals(
                "9.50",
                datos.text(
                        "SELECT t.precio FROM tarifas_servicio t JOIN servicios_cliente s ON s.id = t.servicio_id"
                                + " JOIN clientes c ON c.id = s.cliente_id WHERE c.codigo = ?",
                        good));

        String errors = descargar(window);
        assertTrue(errors.contains("«nada»"), errors);
        window.ir("/clientes/importar");
        assertThat(body).containsText("viejo.csv");
        subir(window, "corregido.csv", errors.replace(";nada;", ";9,50;").getBytes(StandardCharsets.UTF_8));
        window.elegir("columna_codigo", "Abonado");
        window.quieto();
        window.elegir("plan", "Móvil 20 GB");
        window.page().locator(".crm-key-save").click();
        assertThat(window.page().locator("[id='confirmacion:importar']")).containsText("Importar 1 cliente");
        window.page().locator("[id='confirmacion:importar']").click();
        window.page().locator("[id$='importar_formulario:si']").click();
        assertThat(body).containsText("Clientes creados", JOB);
        assertEquals("<script>alert(1)</script>", nombre(bad));
    }

    @Test
    void whatIsNoFileOfCustomersIsRefusedWithWhatToDo() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/clientes/importar");
        window.campo("subir").click();
        window.quieto();
        assertThat(window.page().locator("body")).containsText("Elija un fichero");
        window.campo("fichero")
                .setInputFiles(new FilePayload("libro.xlsx", "text/csv", new byte[] {'P', 'K', 3, 4, 0, 0}));
        window.campo("subir").click();
        window.quieto();
        assertThat(window.page().locator("body")).containsText("guárdelo como CSV");
    }

    private static void subir(Ventana window, String name, byte[] content) {
        window.campo("fichero").setInputFiles(new FilePayload(name, "text/csv", content));
        window.campo("subir").click();
        window.page().waitForURL("**/clientes/importar/ficha?id=*");
        window.quieto();
    }

    private static String descargar(Ventana window) throws IOException {
        Download download =
                window.page().waitForDownload(() -> window.campo("descargar").click());
        try (InputStream in = download.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String nombre(String codigo) {
        return datos.text("SELECT nombre FROM clientes WHERE codigo = ?", codigo);
    }
}
