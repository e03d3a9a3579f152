package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clerk takes 10 € of 35, then 40, prints the receipt, and a payment turns out to be a mistake; in the evening the till is closed. */
class PagoScenarioBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void moneyIsTakenReceiptedTakenBackAndCounted() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        Alta.en(window).persona("Begoña", "Cobro Ñandú").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");
        long factura = new Cuentas(datos, today).factura(Long.valueOf(cliente), "35.00", today.minusDays(1));

        Ventana office = navegador.abrir();
        Acceso.entrar(office, Rol.ADMIN);
        nothingToGiveBack(office, cliente);

        window.ir("/pagos/nuevo");
        window.escribir("texto", "Begoña Ñandú");
        window.page().locator("a[href$='cliente=" + cliente + "']").click();
        window.page().waitForURL("**/pagos/nuevo?cliente=" + cliente);
        assertEquals("35,00", window.campo("importe").inputValue());
        window.escribir("importe", "abc");
        window.campo("guardar").click();
        assertThat(window.error("importe")).containsText("no es un importe");
        window.escribir("importe", "-5");
        window.campo("guardar").click();
        assertThat(window.error("importe")).containsText("más de 0,00");
        window.escribir("importe", "10");
        assertThat(window.page().locator("[id$='reparto']")).containsText("25,00");
        window.accesible();
        window.ilustracion("cobrar");
        window.foto("pago-nuevo");
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/pagos/ficha?id=*");
        assertEquals(1, datos.number("SELECT COUNT(*) FROM pagos WHERE cliente_id = ?", cliente));

        window.ir("/clientes/ficha?id=" + cliente + "&tab=facturas");
        window.page().locator("a[href$='/pagos/nuevo?cliente=" + cliente + "']").click();
        window.page().waitForURL("**/pagos/nuevo?cliente=" + cliente);
        window.escribir("importe", "40,00");
        assertThat(window.page().locator("[id$='reparto']")).containsText("Sobran 15,00");
        window.campo("guardar").click();
        assertThat(window.error("importe")).containsText("Sobran 15,00");
        assertEquals("40,00", window.campo("importe").inputValue());
        window.page().locator("[id$='aceptaSobrante'] .ui-chkbox-box").click();
        window.campo("guardar").click();
        window.page().waitForURL("**/pagos/ficha?id=*");
        assertEquals("pagada", datos.text("SELECT estado FROM facturas WHERE id = ?", factura));
        window.accesible();
        window.foto("pago-ficha");
        office.ir("/pagos/devolver?cliente=" + cliente);
        assertEquals("15,00", office.campo("importe").inputValue());

        Download receipt = window.page()
                .waitForDownload(() ->
                        window.page().locator("a[href*='/pagos/recibo?id=']").click());
        assertTrue(receipt.suggestedFilename().matches("recibo-\\d+\\.pdf"), receipt.suggestedFilename());

        window.elegir("motivo", "Se anotó por error");
        window.campo("revertir").click();
        window.page().waitForURL("**/pagos/ficha?id=*");
        assertThat(window.page().locator("h1")).containsText("-40,00");
        assertEquals("vencida", datos.text("SELECT estado FROM facturas WHERE id = ?", factura));

        closeTheTill(window);
    }

    /** Without a balance there is no form, but the reason and a way on. */
    private static void nothingToGiveBack(Ventana window, String cliente) {
        window.ir("/pagos/devolver?cliente=" + cliente);
        assertThat(window.page().locator(".crm-empty")).containsText("no tiene saldo a favor");
        assertThat(window.page().locator("#devolucion")).hasCount(0);
        window.accesible();
        window.foto("pago-devolver-nada");
    }

    /** 10 came, and 40 that were taken back. */
    private static void closeTheTill(Ventana window) {
        window.ir("/caja");
        Page page = window.page();
        assertThat(window.campo("caja:cuenta")).containsText("Debería haber 10,00");
        window.escribir("efectivo", "9,50");
        window.escribir("tarjeta", "0");
        window.campo("cerrar").click();
        assertThat(window.error("nota")).containsText("Hay diferencia");
        window.escribir("nota", "Faltan cincuenta céntimos");
        window.accesible();
        window.foto("caja");
        window.campo("cerrar").click();
        assertThat(page.locator("main")).containsText("Ya ha cerrado la caja de hoy");
        assertThat(page.locator("[id$='tabla']")).containsText("-0,50");
    }
}
