package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At the screen: two customers with all that customers have turn out to be one, and every way leads to who stays. */
class FusionBrowserIT extends FueraDelServidor {

    private static final byte[] PDF = "%PDF-1.7\nlo suyo\n%%EOF".getBytes(StandardCharsets.UTF_8);

    /** Where somebody may come from who has kept the address, or the form, of the one who is no more. */
    private static final List<String> ADDRESSES = List.of(
            "/clientes/ficha?id=",
            "/clientes/ficha?tab=facturas&id=",
            "/clientes/editar?id=",
            "/clientes/servicio/nuevo?cliente=",
            "/clientes/documento/nuevo?cliente=",
            "/clientes/ciclo?accion=BAJA&cliente=",
            "/clientes/servicio/titular?cliente=",
            "/clientes/fusionar?id=");

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final LocalDate hoy = LocalDate.now(ZoneId.of("Europe/Madrid"));

    @Test
    void everythingOfOneIsTheOthersAndItsAddressesLeadThere() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        String stays = customer(window, "Amparo", "Quedada", "41.00");
        String goes = customer(window, "Amparito", "Repetida", "26.90");
        String telefono = datos.text("SELECT telefono FROM clientes WHERE id = ?", stays);
        datos.update("UPDATE clientes SET telefono_alternativo = ? WHERE id = ?", telefono, goes);

        window.ir("/clientes/ficha?id=" + goes);
        window.page().locator("[data-crm-despliega='mas']").click();
        window.page()
                .locator("#acciones a")
                .filter(new Locator.FilterOptions().setHasText("Fusionar con otro cliente"))
                .click();
        window.page().waitForURL("**/clientes/fusionar?id=" + goes);
        Locator form = window.page().locator("#fusionar");
        assertThat(form).containsText("Con el mismo DNI, teléfono o correo");
        window.accesible();
        window.foto("fusionar-quien");
        // Whoever is not among those who look alike is found by a search.
        window.escribir("texto", "Amparo Quedada");
        assertThat(form.locator("li")).hasCount(1);
        form.locator("li button").click();
        assertThat(form).containsText("Pasan a su ficha");
        assertThat(form).containsText("Servicios");
        assertThat(form).containsText("Queda «Amparo Quedada»");
        window.quieto();
        window.accesible();
        window.foto("fusionar-que");
        window.page().setViewportSize(Vista.TELEFONO.ancho(), 900);
        window.accesible();
        window.foto("fusionar-que-movil");
        window.page().setViewportSize(Vista.ESCRITORIO.ancho(), 900);
        window.campo("hacer").dblclick();
        window.page().waitForURL("**/clientes/ficha?id=" + stays);

        for (String tabla : List.of("servicios_cliente", "facturas", "tickets", "documentos", "pagos")) {
            assertEquals(2, count(tabla, stays), tabla);
            assertEquals(0, count(tabla, goes), tabla);
        }
        assertThat(window.page().locator("#alarmas")).containsText("Debe 67,90 €");
        window.ir("/clientes/ficha?id=" + stays + "&tab=documentos");
        assertThat(window.page().locator("#papeles")).containsText("DNI de Amparito.pdf");
        window.ir("/clientes/ficha?id=" + stays + "&tab=tickets");
        assertThat(window.page().locator("#contenido")).containsText("No le va a Amparito");
        window.ir("/clientes/ficha?id=" + stays + "&tab=actividad");
        assertThat(window.page().locator("#contenido")).containsText("Se fusiona con Amparito Repetida");
        window.accesible();

        for (String address : ADDRESSES) {
            window.ir(address + goes);
            assertThat(window.page()).hasURL(Pattern.compile(".*/clientes/ficha\\?id=" + stays));
            assertThat(window.page().locator("#mensajes")).containsText("se fusionó con otro");
            window.titulo("Amparo Quedada");
        }
        window.foto("fusionado");
        window.ir("/clientes?q=Amparito");
        assertThat(window.page().locator("#cuantos")).hasText("Ningún cliente");
        window.page().locator("#buscar").fill("Amparito Repetida");
        assertThat(window.page().locator("#sugerencias")).containsText("No se ha encontrado nada");
    }

    /** @return id of a new customer with a line, an invoice that is overdue and half paid, a ticket and a paper */
    private String customer(Ventana window, String nombre, String apellidos, String debe) {
        Alta.en(window).persona(nombre, apellidos).plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String id = window.page().url().replaceAll(".*id=", "");
        Cuentas cuentas = new Cuentas(datos, hoy);
        String total = new BigDecimal(debe).add(BigDecimal.TEN).toPlainString();
        long factura = cuentas.factura(Long.valueOf(id), total, hoy.minusDays(20));
        cuentas.aplicar(cuentas.pago(Long.valueOf(id), "cobro", "10.00"), factura, "10.00");
        datos.update(
                "INSERT INTO tickets (id, numero, cliente_id, asunto, tipo, prioridad, estado, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'averia', 'media', 'abierto', '2020-01-01', '2020-01-01')",
                id,
                "F" + id,
                id,
                "No le va a " + nombre);
        window.ir("/clientes/documento/nuevo?cliente=" + id);
        window.campo("fichero").setInputFiles(new FilePayload("DNI de " + nombre + ".pdf", "application/pdf", PDF));
        window.elegir("clase", "Documento de identidad");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*&tab=documentos");
        return id;
    }

    /** @param tabla one of our own names */
    private long count(String tabla, String cliente) {
        return datos.number("SELECT COUNT(*) FROM " + tabla + " WHERE cliente_id = ?", cliente);
    }
}
