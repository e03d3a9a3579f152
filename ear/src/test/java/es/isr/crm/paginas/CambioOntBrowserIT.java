package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ONT of a service is swapped, moved and given an address at the screen; the inventory follows its life. */
class CambioOntBrowserIT extends FueraDelServidor {

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);
    private static final ContainsTextOptions CONTAINS_PATIENTLY = new ContainsTextOptions().setTimeout(120_000);
    private static final HasCountOptions COUNT_PATIENTLY = new HasCountOptions().setTimeout(120_000);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));
    private final String serie = Datos.numeroSerie();

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    @Test
    void swapShowsBothOntsUntilTheNewOneIsSeen() {
        Ventana window = technician();
        change(window, "Sustituir");
        assertThat(window.page().locator("#contenido")).containsText("se retira de la red, queda libre");
        window.campo("numeroSerie_input").fill("HWTC12");
        window.campo("guardar").click();
        assertThat(window.error("numeroSerie")).containsText("4 letras");
        window.campo("numeroSerie_input").fill(serie);
        window.campo("guardar").click();
        assertThat(window.error("numeroSerie")).containsText(serie);
        window.accesible();
        window.foto("ont-sustituir");
        String nueva = Datos.numeroSerie();
        simulador.set(
                FalloSimulado.codigo(601).operacion("añadir_ont").sn(nueva).veces(1));
        window.campo("numeroSerie_input").fill(nueva);
        window.campo("motivo").fill("No enciende");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*&tab=ont");
        Locator content = window.page().locator("#contenido");
        assertThat(content).containsText("Sustituye a la " + serie);
        assertThat(content).containsText("La sustituye la " + nueva);
        window.quieto();
        window.accesible();
        window.foto("ficha-ont-sustitucion");
        hurry();
        Locator cards = window.page().locator("[id='ont:onts'] .crm-compare");
        assertThat(cards).hasCount(1, COUNT_PATIENTLY);
        assertEquals("600M", simulador.findPerfilVelocidad(nueva).orElseThrow());
        assertTrue(simulador.findPerfilVelocidad(serie).isEmpty());
        window.ir("/red/onts/ficha?serie=" + serie);
        assertThat(window.page().locator("#contenido")).containsText("Hay que recogerla");
        assertThat(window.page().locator("#contenido")).containsText("eliminar_ont_por_sn");
        window.accesible();
        window.foto("vida-ont");
    }

    @Test
    void moveSaysThatItCutsAndEndsAtTheNewPort() {
        Ventana window = technician();
        change(window, "Trasladar");
        assertThat(window.page().locator("#contenido")).containsText("se queda sin servicio");
        assertThat(window.campo("olt_input")).hasValue(Alta.OLT);
        window.campo("pon_input").fill("0-1-2");
        window.campo("vlan").fill("5000");
        window.campo("guardar").click();
        assertThat(window.error("pon")).containsText("ranura/tarjeta/puerto");
        assertThat(window.error("vlan")).containsText("1 a 4094");
        window.accesible();
        window.foto("ont-trasladar");
        window.campo("pon_input").fill("0/1/2");
        window.campo("vlan").fill("");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*&tab=ont");
        Espera.hasta(
                "the ONT at its new port",
                () -> simulador
                        .findOnt(serie)
                        .map(ont -> "0/1/2".equals(ont.getString("pon")))
                        .orElse(false));
        assertThat(window.page().locator(".crm-compare")).containsText("0/1/2", CONTAINS_PATIENTLY);
        assertThat(window.page().locator("#contenido")).containsText("En sincronía", CONTAINS_PATIENTLY);
    }

    @Test
    void fixedAddressIsCheckedGivenAndTakenAway() {
        Ventana window = technician();
        change(window, "IP fija");
        window.campo("ip").fill("300.1.1.1");
        window.campo("guardar").click();
        assertThat(window.error("ip")).containsText("dirección IP");
        window.accesible();
        window.foto("ont-ip");
        String ip = "10.77." + ThreadLocalRandom.current().nextInt(256) + "."
                + ThreadLocalRandom.current().nextInt(256);
        window.campo("ip").fill(ip);
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*&tab=ont");
        Locator compare = window.page().locator(".crm-compare");
        assertThat(compare.getByText(ip)).hasCount(2, COUNT_PATIENTLY);
        change(window, "IP fija");
        window.campo("quitar").click();
        window.page()
                .locator(".crm-confirm")
                .getByText("Quitar la IP fija")
                .last()
                .click();
        window.page().waitForURL("**/clientes/ficha?id=*&tab=ont");
        assertThat(compare.getByText(ip)).hasCount(0, COUNT_PATIENTLY);
        assertEquals(2, simulador.countAplicadas("añadir_ont", serie));
    }

    @Test
    void serialLeadsToWhoHasItAndAFreeOneToItsLife() {
        Ventana window = technician();
        window.ir("/red/onts");
        window.campo("texto").fill(serie);
        assertThat(window.page().locator("[id='onts:tabla'] tbody tr")).hasCount(1);
        assertThat(window.page().locator("[id='onts:tabla']")).containsText("Elena Que Cambia");
        window.quieto();
        window.accesible();
        window.foto("onts");
        window.page().locator("[id='onts:tabla']").getByText(serie).click();
        window.page().waitForURL("**/red/onts/ficha?serie=" + serie);
        window.titulo("ONT " + serie);
        search(window, serie.toLowerCase(Locale.ROOT));
        window.page().waitForURL("**/clientes/ficha?id=*");
        String free = Datos.numeroSerie();
        datos.update(
                "INSERT INTO onts (id, numero_serie, deseado, created_at, updated_at)"
                        + " SELECT MAX(id) + 1000000, ?, 'ausente', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM onts",
                free);
        search(window, free);
        window.page().waitForURL("**/red/onts/ficha?serie=" + free);
        assertThat(window.page().locator("#contenido")).containsText("Nunca la ha tenido un cliente");
        Ventana clerk = navegador.abrir();
        Acceso.entrar(clerk, Rol.USER);
        search(clerk, free);
        // The list calls the words by the name of its filter as soon as its script runs.
        clerk.page().waitForURL("**/clientes?*=" + free);
        assertThat(clerk.campo("texto")).hasValue(free);
    }

    private static void search(Ventana window, String words) {
        window.page().locator("#buscar").fill(words);
        window.page().locator("#buscar").press("Enter");
    }

    private static void change(Ventana window, String what) {
        window.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(what).setExact(true))
                .click();
        window.page().waitForURL("**/clientes/ont/**");
        window.quieto();
    }

    /** A technician at the ONT of a customer that has just been activated. */
    private Ventana technician() {
        Ventana clerk = navegador.abrir();
        Acceso.entrar(clerk, Rol.USER);
        Alta.en(clerk).persona("Elena", "Que Cambia").ont(serie).guardar();
        clerk.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(clerk.page().locator("#estado")).hasText("Activo", PATIENTLY);
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.TECNICO);
        window.page().navigate(clerk.page().url() + "&tab=ont");
        window.quieto();
        return window;
    }

    /** What the dispatcher would do in a while it does at its next look. */
    private void hurry() {
        datos.update(
                "UPDATE ordenes_pso SET proximo_intento = UTC_TIMESTAMP(6) WHERE estado IN ('incierta', 'reintento')");
    }
}
