package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The customer's file at the screen: two people edit it at once, notes are written into it, money is told to some. */
class FichaBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void secondOfTwoEditorsChoosesFieldByFieldAndLosesNothing() {
        Ventana first = signIn(Rol.USER, Vista.ESCRITORIO);
        String id = customer(first);
        Ventana second = signIn(Rol.ADMIN, Vista.ESCRITORIO);
        first.ir("/clientes/editar?id=" + id);
        second.ir("/clientes/editar?id=" + id);
        first.escribir("telefono", "961111111");
        first.escribir("email", "suyo@isp.example");
        first.escribir("localidad", "Sagunto");
        save(first);

        second.escribir("telefono", "962222222");
        second.escribir("personaContacto", "Su hermana");
        second.campo("guardar").click();
        Locator merge = second.page().locator("[id='editar:fusion']");
        assertThat(merge).containsText("Prueba");
        assertThat(field(second, "telefono")).containsText("Lo han cambiado los dos");
        assertThat(field(second, "email")).containsText("suyo@isp.example");
        assertThat(field(second, "personaContacto")).containsText("Su hermana");
        assertThat(second.page().locator(".crm-merge")).hasCount(4);
        second.accesible();
        second.foto("ficha-fusion");
        second.page().setViewportSize(Vista.TELEFONO.ancho(), 900);
        second.accesible();
        second.foto("ficha-fusion-movil");
        second.page().setViewportSize(Vista.ESCRITORIO.ancho(), 900);

        // Neither is believed where both changed it: that has to be chosen.
        second.campo("guardarFusion").click();
        assertThat(second.page().locator("#contenido")).containsText("Elija un valor");
        choose(second, "telefono", 1);

        // A third one saves in between: the choice goes on from there.
        first.ir("/clientes/editar?id=" + id);
        first.escribir("localidad", "Puçol");
        save(first);
        second.campo("guardarFusion").click();
        assertThat(field(second, "localidad")).containsText("Puçol");
        second.campo("guardarFusion").click();
        second.page().waitForURL("**/clientes/ficha?id=" + id);

        assertEquals("+34962222222 suyo@isp.example Puçol Su hermana", datos.text("""
                        SELECT CONCAT(IF(telefono LIKE '+34%', '', '+34'), telefono, ' ', email, ' ', localidad, ' ', persona_contacto)
                          FROM clientes WHERE id = ?""", id));
    }

    @Test
    void notesAndCallsAreWrittenCorrectedAndFound() {
        Ventana window = signIn(Rol.TECNICO, Vista.TELEFONO);
        Ventana clerk = signIn(Rol.USER, Vista.ESCRITORIO);
        String id = customer(clerk);
        window.ir("/clientes/ficha?id=" + id + "&tab=actividad");
        note(window, "Call from the customer", "Se queja de cortes por la tarde");
        note(window, "Note", "El router está en el salón");
        Locator lines = window.page().locator("[id$='lineas_data'] tr");
        assertThat(lines).hasCount(3);
        lines.first().locator("button").click();
        window.quieto();
        window.campo("texto").fill("El router está en el despacho");
        window.campo("anotar").click();
        assertThat(lines).hasCount(4);
        assertThat(lines.first()).containsText("Corrects what was written");
        assertThat(lines.nth(1)).containsText("en el salón");
        window.elegir("historia:clase", "Calls");
        assertThat(lines).hasCount(1);
        assertThat(lines.first()).containsText("Se queja");
        window.elegir("historia:clase", "Everything");
        window.escribir("contiene", "despacho");
        assertThat(lines).hasCount(1);
        window.accesible();
        window.foto("ficha-actividad");
    }

    @Test
    void balanceIsToldToWhoDealsWithMoneyAndAccountsAreShownOnlyWhenAsked() {
        Ventana clerk = signIn(Rol.USER, Vista.ESCRITORIO);
        String id = customer(clerk);
        String iban = Datos.iban();
        datos.update("UPDATE clientes SET iban = ?, medio_pago = 'domiciliacion' WHERE id = ?", iban, id);
        LocalDate hoy = LocalDate.now(ZoneId.of("Europe/Madrid"));
        Cuentas cuentas = new Cuentas(datos, hoy);
        long factura = cuentas.factura(Long.valueOf(id), "36.90", hoy.minusDays(20));
        cuentas.aplicar(cuentas.pago(Long.valueOf(id), "cobro", "10.00"), factura, "10.00");

        clerk.ir("/clientes/ficha?id=" + id);
        assertThat(clerk.page().locator("#alarmas")).containsText("Debe 26,90 €");
        Locator account = clerk.page().locator("[id='cobro:cuenta']");
        assertThat(account).containsText("···· " + iban.substring(20));
        assertThat(account).not().containsText(iban.substring(4, 8));
        clerk.foto("ficha-resumen");
        clerk.campo("verCuenta").click();
        assertThat(account).containsText(iban.replaceAll("(.{4})(?=.)", "$1 "));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'clientes.cuentaRevelada' AND entidad_id = ?",
                        id));
        clerk.page().locator("#alarmas a").first().click();
        clerk.page().waitForURL("**tab=facturas");
        assertThat(clerk.page().locator("[id$='facturas_data']")).containsText("26,90 €");
        assertThat(clerk.page().locator("[id$='pagos_data']")).containsText("10,00 €");
        clerk.accesible();
        clerk.foto("ficha-facturas");

        Ventana tecnico = signIn(Rol.TECNICO, Vista.TELEFONO);
        tecnico.espera("status of 403");
        tecnico.ir("/clientes/ficha?id=" + id);
        assertThat(tecnico.page().locator("#alarmas")).not().containsText("26");
        assertThat(tecnico.page().locator("#contenido")).not().containsText(iban.substring(20));
        tecnico.accesible();
        tecnico.foto("ficha-resumen");
        assertEquals(
                403,
                tecnico.page()
                        .navigate("/clientes/ficha?id=" + id + "&tab=facturas")
                        .status());
    }

    private Ventana signIn(Rol rol, Vista vista) {
        Ventana window = navegador.abrir(vista);
        Acceso.entrar(window, rol);
        return window;
    }

    /** @return id of a new customer, who pays in cash and has a mobile line */
    private static String customer(Ventana window) {
        Alta.en(window).persona("Núria", "De La Ficha").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        return window.page().url().replaceAll(".*id=", "");
    }

    private static void save(Ventana window) {
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
    }

    private static Locator field(Ventana window, String name) {
        return window.page().locator("#fusion_" + name);
    }

    /** @param option 0 what the other says, 1 what this one says */
    private static void choose(Ventana window, String name, int option) {
        field(window, name).locator(".ui-radiobutton-box").nth(option).click();
    }

    private static void note(Ventana window, String kind, String text) {
        window.elegir("nota:clase", kind);
        window.escribir("texto", text);
        window.campo("anotar").click();
        assertThat(window.page().locator("[id$='lineas_data']")).containsText(text);
        window.quieto();
    }
}
