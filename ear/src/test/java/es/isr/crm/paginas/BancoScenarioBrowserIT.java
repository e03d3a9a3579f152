package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.ExtractoDePrueba;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A statement of the bank: one movement is whose it is said to be, one is nobody's, one waits; only the first is a payment. */
class BancoScenarioBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void onlyWhatIsConfirmedIsRecorded() throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        Alta.en(window).persona("Íñigo", "Del Banco").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");
        long factura = new Cuentas(datos, today).factura(Long.valueOf(cliente), "35.00", today.minusDays(1));
        byte[] statement = new ExtractoDePrueba(today)
                .movimiento(
                        "02",
                        "35.00",
                        "TRANSF CLIENTE " + datos.text("SELECT codigo FROM clientes WHERE id = ?", cliente))
                .movimiento("02", "12.34", "INGRESO EN VENTANILLA")
                .movimiento("17", "-3.00", "COMISION DE MANTENIMIENTO")
                .fichero()
                .readAllBytes();

        subir(window, "foto.jpg", "no es un extracto".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(window.error("fichero")).containsText("no es un extracto en formato Norma 43");
        window.accesible();

        subir(window, "noviembre.n43", statement);
        window.page().waitForURL("**/banco/extracto?id=*");
        String extracto = window.page().url().replaceAll(".*id=(\\d+).*", "$1");
        assertThat(rows(window)).hasCount(3);
        assertThat(row(window, "TRANSF CLIENTE")).containsText("Íñigo Del Banco");
        assertThat(row(window, "VENTANILLA")).containsText("No se reconoce a nadie");
        assertEquals(0, datos.number("SELECT COUNT(*) FROM pagos WHERE cliente_id = ?", cliente));
        window.accesible();
        window.foto("banco-extracto");

        row(window, "TRANSF CLIENTE").locator("[id$=':confirmar']").dblclick();
        assertThat(window.page().locator("#mensajes")).containsText("Movimiento confirmado");
        assertThat(rows(window)).hasCount(2);
        assertEquals(1, datos.number("SELECT COUNT(*) FROM pagos WHERE cliente_id = ?", cliente));
        assertEquals("pagada", datos.text("SELECT estado FROM facturas WHERE id = ?", factura));

        row(window, "COMISION")
                .locator("a[href*='/banco/movimiento?id=']")
                .first()
                .click();
        window.page().waitForURL("**/banco/movimiento?id=*");
        window.campo("ignorar:ignorar").click();
        assertThat(window.error("motivo")).containsText("Falta este dato");
        window.escribir("motivo", "Comisión del banco");
        window.accesible();
        window.foto("banco-movimiento");
        window.campo("ignorar:ignorar").click();
        window.page().waitForURL("**/banco/extracto?id=*");
        assertThat(window.page().locator("#mensajes")).containsText("Movimiento apartado");
        assertThat(rows(window)).hasCount(1);
        assertEquals(
                "conciliado 1,ignorado 0,pendiente 0",
                datos.text(
                        "SELECT GROUP_CONCAT(CONCAT(estado, ' ', pago_id IS NOT NULL) ORDER BY estado) FROM movimientos_banco"
                                + " WHERE extracto_id = ?",
                        extracto));

        subir(window, "otra-vez.n43", statement);
        assertThat(window.page().locator("main")).containsText("ya está cargado");
        assertEquals(1, datos.number("SELECT COUNT(*) FROM pagos WHERE cliente_id = ?", cliente));
    }

    private static void subir(Ventana window, String name, byte[] content) {
        window.ir("/banco");
        window.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        window.campo("subir").click();
    }

    private static Locator rows(Ventana window) {
        return window.page().locator("[id$=':tabla_data'] > tr[data-ri]");
    }

    private static Locator row(Ventana window, String text) {
        return rows(window).filter(new Locator.FilterOptions().setHasText(text));
    }
}
