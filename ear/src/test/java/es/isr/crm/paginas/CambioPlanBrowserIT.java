package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another plan and another price for a line that has worked for months, at the screen: what is shown is what is done. */
class CambioPlanBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);
    private static final ContainsTextOptions PATIENT_TEXT = new ContainsTextOptions().setTimeout(120_000);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @Test
    void planAndPriceAreChangedAsShown() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Alta.en(window).persona("Plan", "Que Cambia").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");
        String servicio = datos.text("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        YearMonth mes = YearMonth.from(
                        LocalDate.parse(datos.text("SELECT fecha_alta FROM clientes WHERE id = ?", cliente)))
                .minusMonths(1);
        datos.update(
                "UPDATE servicios_cliente SET estado = 'activo', inicio = ?, facturado_hasta = ? WHERE id = ?",
                mes.minusMonths(2).atDay(1),
                mes.atEndOfMonth(),
                servicio);
        datos.update(
                "UPDATE tarifas_servicio SET desde = ? WHERE servicio_id = ?",
                mes.minusMonths(2).atDay(1),
                servicio);
        String otro = otroMovil();

        window.ir("/clientes/servicio/plan?id=" + servicio);
        Locator shown = window.campo("prevision");
        assertThat(shown).containsText("Aquí se ve qué pasará");
        window.elegir("plan", otro);
        assertThat(shown).containsText("Con el cambio");
        assertThat(shown).containsText("No hay cargo ni abono");
        escribir(window, "fecha", mes.atDay(10).toString());
        assertThat(shown).containsText("Cargo por lo ya facturado");
        window.accesible();
        window.ilustracion("plan");
        window.foto("cambio-plan");
        escribir(window, "fecha", "2001-01-01");
        assertThat(window.error("fecha")).containsText("No puede ser antes");
        escribir(window, "fecha", mes.atDay(10).toString());
        assertThat(shown).containsText("Cargo por lo ya facturado");
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/clientes/ficha?id=*");
        Locator main = window.page().locator("main");
        assertThat(main).containsText("Cambios de plan (1)");
        assertThat(main).containsText("Próxima factura");
        assertEquals(2, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE servicio_id = ?", servicio));
        assertEquals(
                1,
                datos.number("SELECT COUNT(*) FROM cargos WHERE servicio_id = ? AND origen = 'cambio_plan'", servicio));
        window.page().getByText("Qué dirá la próxima factura").click();
        assertThat(window.page().locator("#proxima")).containsText("Cambio de plan");
        window.accesible();
        window.foto("ficha-cuotas");

        window.ir("/clientes/servicio/precio?id=" + servicio);
        window.elegir("precio", "Gratis");
        escribir(window, "motivo", "Empleado");
        assertThat(shown).containsText("Con el cambio");
        window.accesible();
        window.foto("cambio-precio");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertEquals(
                "gratis Empleado",
                datos.text(
                        "SELECT CONCAT(origen, ' ', motivo) FROM tarifas_servicio WHERE servicio_id = ? AND hasta IS NULL",
                        servicio));
    }

    /** What is to come is told on the file, and taken back there as long as its day has not come. */
    @Test
    void plannedChangeIsToldOnTheFileAndTakenBack() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        Alta.en(window).persona("Plan", "Que Se Retira").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");
        String servicio = datos.text("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        billed(cliente);
        LocalDate day = LocalDate.parse(datos.text("SELECT fecha_alta FROM clientes WHERE id = ?", cliente))
                .plusDays(10);
        List<Map<String, Object>> prices = prices(servicio);

        window.ir("/clientes/servicio/plan?id=" + servicio);
        window.elegir("plan", otroMovil());
        escribir(window, "fecha", day.toString());
        assertThat(window.campo("prevision")).containsText("Con el cambio");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
        Locator banner = window.page().locator(".crm-scheduled");
        assertThat(banner).containsText("Desde el " + DAY.format(day));
        assertThat(banner).containsText(otroMovil());
        window.accesible();
        window.foto("cambio-previsto");

        banner.getByText("Retirar el cambio de plan").click();
        Locator question = window.page().locator(".ui-confirm-dialog:visible");
        assertThat(question).containsText("Seguirá con «" + Catalogo.MOVIL + "»");
        question.locator(".ui-confirmdialog-yes").click();
        assertThat(window.page().locator("#mensajes")).containsText("Cambio retirado");
        assertThat(banner).hasCount(0);
        assertEquals(prices, prices(servicio));
    }

    /** From 35.00 to 40.00 on the tenth of a month of 31 days that is billed, beside two lines, for an ONT on the network. */
    @Test
    void billedMonthIsChargedTheOtherServicesAreLeftAloneAndTheNetworkFollows() {
        simulador.reset();
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        String serie = Datos.numeroSerie();
        Alta.en(window).persona("Cuarenta", "Desde El Diez").ont(serie).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(window.page().locator("#estado")).hasText("Activo", PATIENTLY);
        String cliente = window.page().url().replaceAll(".*id=", "");
        for (int i = 0; i < 2; i++) {
            window.ir("/clientes/servicio/nuevo?cliente=" + cliente);
            window.elegir("plan", Catalogo.MOVIL);
            window.campo("guardar").click();
            window.page().waitForURL("**/clientes/ficha?id=" + cliente);
        }
        YearMonth mes = billed(cliente);
        String servicio =
                datos.text("SELECT id FROM servicios_cliente WHERE cliente_id = ? AND tipo = 'fibra'", cliente);
        List<Map<String, Object>> others = others(cliente, servicio);
        String plan = plan40();
        datos.update(
                "UPDATE tarifas_servicio SET origen = 'acordado', motivo = 'Por fiel' WHERE servicio_id = ?", servicio);

        window.ir("/clientes/servicio/plan?id=" + servicio);
        Locator shown = window.campo("prevision");
        window.elegir("plan", plan);
        escribir(window, "fecha", mes.atDay(10).toString());
        assertThat(shown).containsText("Cargo por lo ya facturado");
        assertThat(shown).containsText("3,55 €");
        assertThat(shown).containsText("Pierde su precio acordado de 35,00 €.");
        assertThat(shown).containsText("Los demás servicios no cambian");
        assertThat(shown.locator("#otros li")).containsText(new String[] {Catalogo.MOVIL, Catalogo.MOVIL});
        assertThat(shown).containsText(Catalogo.PERFIL);
        assertThat(shown).containsText("1G");
        window.accesible();
        window.foto("cambio-plan-35-40");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertEquals(
                "3.55 " + mes.atDay(10) + " " + mes.atEndOfMonth(),
                datos.text(
                        "SELECT CONCAT(importe, ' ', desde, ' ', hasta) FROM cargos WHERE cliente_id = ? AND origen = 'cambio_plan'",
                        cliente));
        assertEquals(others, others(cliente, servicio));
        Espera.hasta(
                "the profile in PSO",
                () -> "1G".equals(simulador.findPerfilVelocidad(serie).orElseThrow()));
        window.ir("/clientes/ficha?id=" + cliente + "&tab=ont");
        assertThat(window.page().locator("main")).containsText("1G", PATIENT_TEXT);
        window.foto("cambio-plan-35-40-ont");
    }

    /** All of a customer's has worked for months, and is billed to the end of the last month that has 31 days. */
    private YearMonth billed(String cliente) {
        YearMonth mes = YearMonth.from(
                        LocalDate.parse(datos.text("SELECT fecha_alta FROM clientes WHERE id = ?", cliente)))
                .minusMonths(1);
        while (mes.lengthOfMonth() != 31) {
            mes = mes.minusMonths(1);
        }
        LocalDate begun = mes.minusMonths(2).atDay(1);
        datos.update(
                "UPDATE servicios_cliente SET estado = 'activo', inicio = ?, facturado_hasta = ? WHERE cliente_id = ?",
                begun,
                mes.atEndOfMonth(),
                cliente);
        datos.update(
                "DELETE t FROM tarifas_servicio t JOIN servicios_cliente s ON s.id = t.servicio_id"
                        + " WHERE s.cliente_id = ? AND t.hasta IS NOT NULL",
                cliente);
        datos.update(
                "UPDATE tarifas_servicio t JOIN servicios_cliente s ON s.id = t.servicio_id SET t.desde = ?"
                        + " WHERE s.cliente_id = ?",
                begun,
                cliente);
        return mes;
    }

    /** @return the name of a new plan for 40.00 */
    private String plan40() {
        String nombre = "Fibra 40 " + Datos.codigo();
        datos.update(
                "INSERT INTO planes (id, nombre, tipo, precio_mensual, modo_precio, velocidad_bajada, velocidad_subida,"
                        + " perfil_velocidad, perfil_usuario, created_at, updated_at, version)"
                        + " SELECT LEAST(MIN(id), 0) - 1, ?, 'fibra', 40, 'pvp', 1000, 1000, '1G', 'residencial',"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1 FROM planes",
                nombre);
        return nombre;
    }

    /** The dearest of the other plans of a mobile line. */
    private String otroMovil() {
        return datos.text(
                "SELECT nombre FROM planes WHERE tipo = 'movil' AND activo AND nombre <> ? ORDER BY precio_mensual DESC LIMIT 1",
                Catalogo.MOVIL);
    }

    private List<Map<String, Object>> prices(String servicio) {
        return datos.rows(
                "SELECT plan_id, precio, origen, desde, hasta FROM tarifas_servicio WHERE servicio_id = ? ORDER BY desde",
                servicio);
    }

    private List<Map<String, Object>> others(String cliente, String servicio) {
        return datos.rows(
                "SELECT s.id, s.plan_id, s.estado, s.version, t.precio, t.desde, t.hasta FROM servicios_cliente s"
                        + " JOIN tarifas_servicio t ON t.servicio_id = s.id WHERE s.cliente_id = ? AND s.id <> ?"
                        + " ORDER BY s.id, t.desde",
                cliente,
                servicio);
    }

    private static void escribir(Ventana window, String id, String text) {
        window.escribir(id, text);
        window.campo(id).blur();
        window.quieto();
    }
}
