package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job, at the screen: a customer is signed up and has an ONT on the network, whatever PSO does. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AltaScenarioBrowserIT extends FueraDelServidor {

    private static final String PENDIENTE = "Pendiente de instalación";
    private static final String ACTIVO = "Activo";

    /** The dispatcher looks every five seconds, and PSO is given its time before it is asked again. */
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    /** Needs an installation that nobody has come into yet: it goes before all others. */
    @Test
    @Order(1)
    void firstAdministratorSignsACustomerUpAndSeesTheOntComeAlive() {
        Ventana window = navegador.abrir();
        window.ir("/clientes");
        window.titulo("Primer acceso");
        window.accesible();
        window.foto("primer-acceso");
        window.escribir("codigo", Acceso.codigo());
        window.escribir("nombre", "Ana Gil");
        window.escribir("email", "ana@isp.example");
        window.escribir("password", "una frase bastante larga");
        window.escribir("repetida", "una frase bastante larga");
        window.campo("crear").click();
        window.titulo("Entrar en ISR CRM");
        window.foto("login");
        Acceso.entrar(window, "ana@isp.example", "una frase bastante larga");
        window.page().waitForURL("**/panel");
        window.foto("panel-vacio");

        String serie = Datos.numeroSerie();
        Alta.en(window).persona("José", "Núñez Peña").ont(serie);
        window.ilustracion("alta");
        window.foto("alta");
        Alta.of(window).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);
        assertThat(window.page().locator("body")).containsText(serie);
        assertThat(window.page().locator("#actividad")).containsText("Servicio activado en la red");
        window.quieto();
        window.foto("ficha-activa");

        assertEquals("600M", simulador.findPerfilVelocidad(serie).orElseThrow());
        assertEquals("José Núñez Peña", simulador.findOnt(serie).orElseThrow().getString("descripcion"));
        Ventana network = navegador.abrir();
        network.page().navigate(System.getenv("PSO_BASE_URL") + "/");
        Locator row = network.page().locator("#onts tr").filter(new Locator.FilterOptions().setHasText(serie));
        assertThat(row).containsText("600M");
        network.foto("simulador");

        assertTrue(operations(serie).containsAll(List.of("añadir_ont", "obtener_informacion_ont_por_sn")));
        assertFalse(datos.rows("SELECT * FROM logs_pso ORDER BY created_at DESC LIMIT 50")
                .isEmpty());
        assertTrue(datos.rows("SELECT * FROM logs_pso WHERE exitoso = 0 ORDER BY created_at DESC")
                .isEmpty());
        assertEquals("ana@isp.example", datos.text("""
                        SELECT u.email FROM actividad_cliente a JOIN users u ON u.id = a.usuario_id
                         WHERE a.tipo = 'clientes.alta'"""));
    }

    @Test
    void answerThatIsLostAfterTheChangeWasAppliedIsNotAskedForAgain() {
        Ventana window = signIn();
        String serie = Datos.numeroSerie();
        simulador.set(FalloSimulado.of("reset")
                .operacion("añadir_ont")
                .sn(serie)
                .aplicada()
                .veces(1));
        Alta.en(window).persona("Lucía", "Respuesta Perdida").ont(serie).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(window.page().locator("#ficha")).containsText("Por confirmar", containsPatiently());
        hurry();
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);
        assertEquals(1, simulador.countRecibidas("añadir_ont", serie));
        assertEquals(1, simulador.countAplicadas("añadir_ont", serie));
    }

    @Test
    void customerIsSavedWhilePsoIsDownAndBecomesActiveWhenItIsBack() {
        Ventana window = signIn();
        String serie = Datos.numeroSerie();
        simulador.setCaido(true);
        Alta.en(window).persona("Pau", "Sin Red").ont(serie).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(estado(window)).hasText(PENDIENTE);
        Locator file = window.page().locator("#ficha");
        assertThat(file).containsText("Por confirmar", containsPatiently());
        assertThat(file).containsText("se le pregunta antes de volver a enviar nada");
        window.foto("ficha-pso-caido");
        window.accesible();
        simulador.setCaido(false);
        hurry();
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);
        assertEquals(1, simulador.countAplicadas("añadir_ont", serie));
    }

    @Test
    void installationIsCompletedLaterFromTheFile() {
        Ventana window = signIn();
        Alta.en(window).persona("Marta", "Más Tarde").sinActivar().guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(estado(window)).hasText(PENDIENTE);
        window.foto("ficha-pendiente");
        String serie = Datos.numeroSerie();
        assertEquals(0, simulador.countRecibidas("añadir_ont", serie));
        window.page().getByText("Completar instalación").click();
        window.page().waitForURL("**/clientes/instalacion?id=*");
        window.quieto();
        Alta.of(window).ont(serie);
        window.ilustracion("instalacion");
        window.foto("instalacion");
        window.accesible();
        Alta.of(window).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);
        assertEquals("600M", simulador.findPerfilVelocidad(serie).orElseThrow());
    }

    @Test
    void faultsAreToldBesideTheirFieldsAndNothingTypedIsLost() {
        Ventana window = signIn();
        Alta.en(window).persona("Inés", "Con Errores").ont("HWTC1234567G");
        window.escribir("dni", "12345678A");
        window.escribir("direccion", "");
        window.escribir("email", "nadie");
        Alta.of(window).guardar();
        assertThat(window.error("dni")).containsText("letra");
        assertThat(window.error("direccion")).not().isEmpty();
        assertThat(window.error("email")).not().isEmpty();
        assertThat(window.error("numeroSerie")).not().isEmpty();
        assertThat(window.campo("nombre")).hasValue("Inés");
        assertThat(window.campo("numeroSerie_input")).hasValue("HWTC1234567G");
        assertThat(window.campo("localidad")).hasValue("Gilet");
        window.foto("alta-errores");
        window.accesible();
        window.escribir("dni", Datos.nif());
        window.escribir("direccion", "Calle Nueva, 2");
        window.escribir("email", "");
        window.escribir("numeroSerie_input", Datos.numeroSerie());
        Alta.of(window).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
    }

    @Test
    void ontAndCodeOfAnotherCustomerAreRefusedBesideTheirFields() {
        Ventana window = signIn();
        String serie = Datos.numeroSerie();
        Alta.en(window).persona("Primera", "Dueña").ont(serie);
        String codigo = window.campo("codigo").inputValue();
        Alta.of(window).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        Alta.en(window).persona("Segunda", "Aspirante").ont(serie).guardar();
        assertThat(window.error("numeroSerie")).containsText(serie);
        window.escribir("numeroSerie_input", Datos.numeroSerie());
        window.escribir("codigo", codigo);
        Alta.of(window).guardar();
        assertThat(window.error("codigo")).containsText(codigo);
    }

    @Test
    void twoClerksAtTheSameInstantEachGetTheOntOfTheirOwnCustomer() {
        List<Ventana> clerks = List.of(signIn(), signIn());
        List<String> series = List.of(Datos.numeroSerie(), Datos.numeroSerie());
        for (int i = 0; i < 2; i++) {
            Alta.en(clerks.get(i)).persona("Cliente " + i, "A La Vez").ont(series.get(i));
            clerks.get(i).escribir("codigo", "");
        }
        clerks.forEach(clerk -> clerk.page().evaluate("document.querySelector('[id$=\":guardar\"]').click()"));
        for (int i = 0; i < 2; i++) {
            Ventana clerk = clerks.get(i);
            clerk.page().waitForURL("**/clientes/ficha?id=*");
            assertThat(estado(clerk)).hasText(ACTIVO, PATIENTLY);
            assertEquals("Cliente " + i, datos.text("""
                            SELECT c.nombre FROM clientes c JOIN asignaciones_ont a ON a.cliente_id = c.id
                              JOIN onts o ON o.id = a.ont_id WHERE o.numero_serie = ?""", series.get(i)));
        }
    }

    @Test
    void doubleClickMakesOneCustomer() {
        Ventana window = signIn();
        Alta.en(window).persona("Doble", "Clic").plan(Catalogo.MOVIL);
        String dni = window.campo("dni").inputValue();
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertEquals(1, datos.number("SELECT COUNT(*) FROM clientes WHERE dni = ?", dni));
    }

    @Test
    void namesThatLookLikeCodeAreShownAsTyped() {
        Ventana window = signIn();
        String nombre = "<script>alert(1)</script> #{1+1}";
        Alta.en(window).persona(nombre, "O'Brien %_ 😀").sinActivar().guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        window.titulo(nombre + " O'Brien %_ 😀");
    }

    @Test
    void everythingWorksWithTheKeyboardAndOnATechniciansTelephone() {
        Ventana window = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(window, Rol.USER);
        window.ir("/clientes");
        window.page().keyboard().press("Alt+n");
        window.page().waitForURL("**/clientes/nuevo");
        window.quieto();
        window.page().locator("h1").click();
        window.page().keyboard().press("Escape");
        window.page().waitForURL("**/clientes");
        Alta.en(window).persona("Teclado", "Telefono").sinActivar();
        window.foto("alta");
        window.page().keyboard().press("Control+s");
        window.page().waitForURL("**/clientes/ficha?id=*");
        window.quieto();
        window.foto("ficha");
        window.ir("/panel");
        window.page().keyboard().press("/");
        assertThat(window.page().locator("#buscar")).isFocused();
        window.page().keyboard().type("teclado telefono");
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**/clientes/ficha?id=*");
        window.titulo("Teclado Telefono");
    }

    private Ventana signIn() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        return window;
    }

    /** What the dispatcher would do in a minute it does at its next look. */
    private void hurry() {
        datos.update(
                "UPDATE ordenes_pso SET proximo_intento = UTC_TIMESTAMP(6) WHERE estado IN ('incierta', 'reintento')");
    }

    private static Locator estado(Ventana window) {
        return window.page().locator("#estado");
    }

    private static ContainsTextOptions containsPatiently() {
        return new ContainsTextOptions().setTimeout(60_000);
    }

    private List<Object> operations(String serie) {
        return datos.rows("SELECT operacion FROM logs_pso WHERE numero_serie = ?", serie).stream()
                .map(Map::values)
                .flatMap(values -> values.stream())
                .toList();
    }
}
