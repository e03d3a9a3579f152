package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Visita;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At the screen: from a leaflet in somebody's letter box to a customer on the network, and what the campaign says of it. */
class LeadScenarioBrowserIT extends FueraDelServidor {

    /** The dispatcher looks every five seconds. */
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));
    private final String codigo = Datos.codigo();
    private final String telefono = Datos.telefono();

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    @Test
    void requestFromTheStreetBecomesACustomerOnceAndMovesTheFiguresOfItsCampaign() {
        Ventana sales = navegador.abrir();
        Acceso.entrar(sales, Rol.COMERCIAL);
        String campana = campana(sales);
        String form = sales.campo("formulario").getAttribute("href");
        assertTrue(form.endsWith("/alta-web?c=" + codigo), form);

        ask(navegador.abrir(Vista.TELEFONO), form);
        assertFigures(sales, campana, "1", "0", "—");

        String lead = datos.text("SELECT id FROM leads WHERE telefono = ?", telefono);
        sales.ir("/leads/ficha?id=" + lead);
        sales.titulo("Empar Soler");
        assertThat(sales.page().locator("#contenido")).containsText("Campaña " + codigo);
        for (String fase : new String[] {"Contactada", "Propuesta"}) {
            sales.page()
                    .locator("form#fase button")
                    .filter(new Locator.FilterOptions().setHasText(fase))
                    .click();
            assertThat(sales.page().locator(".crm-head")).containsText(fase);
            sales.quieto();
        }
        sales.ilustracion("lead");

        String cliente = convert(sales, lead);
        assertEquals(cliente, datos.text("SELECT cliente_id FROM leads WHERE id = ?", lead));
        assertFigures(sales, campana, "1", "1", "300,00 €");
        // 25.00 of promotion, with 21 % of tax in it.
        assertThat(sales.page().locator("#cifras")).containsText("20,66 €");
        assertThat(sales.page().locator("#cifras")).containsText("más 4,34 € de impuestos");
        sales.accesible();
        sales.foto("campana-con-cliente");
        sales.ir("/campanas");
        sales.escribir("texto", codigo);
        assertThat(sales.page().locator("[id$=':tabla_data'] tr")).hasCount(1);
        assertThat(sales.page().locator(".crm-bars tr")).hasCount(1);

        refuseASecond(sales, lead);
    }

    @Test
    void theFormNeedsNothingThatTheServerKeepsAndSaysWhatIsOver() {
        Visita visita = Visita.nueva();
        HttpResponse<String> page = visita.get("/alta-web");
        assertEquals(200, page.statusCode());
        visita.cookies().clear();
        String huella = page.body().replaceAll("(?s).*id=\"huella\"[^>]*value=\"(\\w+)\".*", "$1");
        Map<String, String> typed = Map.of(
                "clave",
                UUID.randomUUID().toString(),
                "huella",
                huella,
                "nombre",
                "Pau Climent",
                "telefono",
                telefono,
                "acepta",
                "on");
        assertEquals("/alta-web?enviada=true", visita.location(visita.enviar("/alta-web", "enviar", typed)));
        assertEquals("/alta-web?enviada=true", visita.location(visita.enviar("/alta-web", "enviar", typed)));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM leads WHERE telefono = ?", telefono));
        assertEquals("anónimo", datos.text("""
                        SELECT DISTINCT e.usuario FROM eventos_auditoria e JOIN leads l ON l.id = e.entidad_id
                         WHERE e.entidad = 'Lead' AND l.telefono = ?""", telefono));

        Ventana window = navegador.abrir();
        window.ir("/alta-web?c=NO-EXISTE");
        window.titulo("Esta campaña no está en marcha");
        window.accesible();
        window.foto("alta-web-cerrada");
        window.page().locator("main a[href$='/alta-web']").click();
        window.titulo("Le llamamos");
        window.accesible();
    }

    @Test
    void whoAsksForItIsForgotten() {
        datos.update(
                "INSERT INTO leads (id, nombre, telefono, estado, estado_at, interes, origen, created_at, updated_at)"
                        + " SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'Olvidada Pérez', ?, 'nuevo', UTC_TIMESTAMP(6), 'medio',"
                        + " 'web', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM leads",
                telefono);
        String lead = datos.text("SELECT id FROM leads WHERE telefono = ?", telefono);
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/leads/ficha?id=" + lead);
        window.titulo("Olvidada Pérez");
        window.campo("olvidar").click();
        window.campo("si").click();
        window.page().waitForURL("**/leads");
        assertThat(window.page().locator("#mensajes")).containsText("Sus datos se han borrado");
        assertEquals("—", datos.text("SELECT nombre FROM leads WHERE id = ?", lead));
        window.ir("/leads/ficha?id=" + lead);
        window.titulo("—");
        window.accesible();
    }

    /** A campaign that costs 300 €; the window shows it. */
    private String campana(Ventana sales) {
        sales.ir("/campanas/nueva");
        sales.escribir("nombre", "Campaña " + codigo);
        sales.escribir("codigo", "ñ");
        sales.campo("guardar").click();
        assertThat(sales.error("codigo")).containsText("letras sin acentos");
        assertThat(sales.error("presupuesto")).containsText("Falta este dato");
        sales.accesible();
        sales.escribir("codigo", codigo);
        sales.escribir("presupuesto", "300");
        sales.escribir("tituloWeb", "Fibra en su calle");
        sales.campo("guardar").dblclick();
        sales.page().waitForURL("**/campanas/ficha?id=*");
        assertThat(sales.page().locator(".crm-head")).containsText("En marcha");
        sales.quieto();
        sales.accesible();
        return sales.page().url().replaceAll(".*id=", "");
    }

    /** Somebody with a telephone, who reads English, follows the address on the leaflet. */
    private void ask(Ventana visitor, String form) {
        visitor.ir(form);
        visitor.page().evaluate("document.cookie = 'crm-idioma=en; path=/'");
        visitor.ir(form);
        visitor.titulo("Fibra en su calle");
        assertThat(visitor.page().locator(".crm-brand")).not().containsText("CRM");
        assertFalse(visitor.page().title().contains("CRM"), "whoever asks does not know the tool");
        assertThat(visitor.page().locator("label[for='acepta'] .ui-outputlabel-rfi"))
                .isVisible();
        visitor.accesible();
        visitor.foto("alta-web");
        visitor.escribir("nombre", "Empar Soler");
        visitor.escribir("telefono", "12");
        visitor.campo("enviar").click();
        assertThat(visitor.error("telefono")).not().isEmpty();
        assertThat(visitor.error("acepta")).containsText("Without your permission");
        visitor.accesible();
        visitor.foto("alta-web-faltas");
        assertThat(visitor.campo("nombre")).hasValue("Empar Soler");
        visitor.escribir("telefono", telefono);
        visitor.campo("acepta").check();
        visitor.campo("enviar").click();
        visitor.titulo("Thank you");
        visitor.accesible();
        assertEquals(1, datos.number("SELECT COUNT(*) FROM leads WHERE telefono = ?", telefono));
    }

    /** @return id of the customer that the lead has become, who is on the network */
    private String convert(Ventana sales, String lead) {
        sales.page()
                .locator("#contenido a")
                .filter(new Locator.FilterOptions().setHasText("Convertir en cliente"))
                .click();
        sales.page().waitForURL("**/clientes/nuevo?lead=" + lead);
        sales.quieto();
        assertThat(sales.campo("nombre")).hasValue("Empar Soler");
        assertThat(sales.campo("telefono")).hasValue(Pattern.compile("[\\d ]+"));
        Alta.of(sales).persona("Empar", "Soler").ont(Datos.numeroSerie());
        sales.escribir("telefono", telefono);
        Alta.of(sales).guardar();
        sales.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(sales.page().locator(".crm-head .crm-tag").first()).hasText("Activo", PATIENTLY);
        return sales.page().url().replaceAll(".*id=", "");
    }

    private void assertFigures(Ventana sales, String campana, String leads, String clientes, String coste) {
        sales.ir("/campanas/ficha?id=" + campana);
        Locator figures = sales.page().locator("#cifras .crm-kpi");
        assertThat(figures.nth(0)).containsText(leads);
        assertThat(figures.nth(1).locator(".crm-kpi-value")).hasText(clientes);
        assertThat(figures.nth(3).locator(".crm-kpi-value")).hasText(coste);
    }

    /** Whoever kept the address of the conversion is told that it is done. */
    private void refuseASecond(Ventana sales, String lead) {
        sales.ir("/leads/ficha?id=" + lead);
        assertThat(sales.page().locator(".crm-head")).containsText("Ganada");
        assertThat(sales.page().locator("#contenido")).not().containsText("Convertir en cliente");
        sales.ir("/clientes/nuevo?lead=" + lead);
        assertThat(sales.page().locator("#mensajes")).containsText("ya es cliente");
        assertEquals(1, datos.number("SELECT COUNT(*) FROM clientes WHERE telefono = ?", telefono));
    }
}
