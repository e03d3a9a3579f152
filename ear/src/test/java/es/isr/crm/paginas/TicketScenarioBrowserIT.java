package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.isr.crm.pso.FalloSimulado;
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
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.Tema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody calls; the call becomes a ticket, and a technician with a telephone in the hand sees to it. */
class TicketScenarioBrowserIT extends FueraDelServidor {

    private static final Vista EN_LA_CALLE = new Vista(360, Idioma.ES, Tema.CLARO);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @Test
    void callIsWrittenDownOnce() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        Alta.en(window).persona("Empar", "Llamada Vañó").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");

        window.ir("/tickets/nuevo");
        window.escribir("texto", datos.text("SELECT dni FROM clientes WHERE id = ?", cliente));
        window.page().locator("a[href$='cliente=" + cliente + "']").click();
        window.page().waitForURL("**/tickets/nuevo?cliente=" + cliente);
        window.escribir("descripcion", "Desde el martes, a las siete.");
        window.elegir("tipo", "Reclamación");
        window.campo("guardar").click();
        assertThat(window.error("asunto")).containsText("Falta este dato");
        assertThat(window.error("materia")).containsText("Falta este dato");
        assertEquals(
                "Desde el martes, a las siete.", window.campo("descripcion").inputValue());
        window.elegir("tipo", "Avería");
        window.escribir("asunto", "Se corta por la tarde");
        window.elegir("prioridad", "Urgente");
        window.accesible();
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/tickets/ficha?id=*");
        window.titulo("Se corta por la tarde");
        window.ilustracion("ticket");
        assertEquals(1, datos.number("SELECT COUNT(*) FROM tickets WHERE cliente_id = ?", cliente));

        window.page().locator("#buscar").fill(datos.text("SELECT dni FROM clientes WHERE id = ?", cliente));
        window.page()
                .locator("#sugerencias a[href$='/tickets/nuevo?cliente=" + cliente + "']")
                .click();
        window.page().waitForURL("**/tickets/nuevo?cliente=" + cliente);
        assertThat(window.page().locator("main")).containsText("Este cliente tiene otro ticket abierto");

        String numero = datos.text("SELECT numero FROM tickets WHERE cliente_id = ?", cliente);
        window.ir("/panel");
        window.page().locator("#buscar").fill(numero);
        window.page()
                .locator("a[href*='/tickets/ficha']", new Page.LocatorOptions().setHasText(numero))
                .click();
        window.titulo("Se corta por la tarde");
        window.ir("/clientes/ficha?id=" + cliente + "&tab=tickets");
        assertThat(window.page().locator("[id$='soporte:tickets']")).containsText(numero);

        window.ir("/tickets");
        window.escribir("texto", numero);
        assertThat(window.campo("tickets:tabla")).containsText("Se corta por la tarde");
        assertThat(window.campo("cola")).containsText("Por resolver 1");
        window.elegir("asignado", "Míos");
        assertThat(window.campo("tickets:tabla")).containsText("Ningún ticket con estos filtros");
        window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quitar filtros"))
                .click();
        window.quieto();
    }

    @Test
    void technicianSolvesItInTheStreet() {
        Ventana desk = navegador.abrir();
        Acceso.entrar(desk, Rol.USER);
        Alta.en(desk).persona("Begoña", "Ticket Ñandú").plan(Catalogo.MOVIL).guardar();
        desk.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = desk.page().url().replaceAll(".*id=", "");
        desk.ir("/tickets/nuevo?cliente=" + cliente);
        desk.escribir("asunto", "No tiene línea");
        desk.campo("guardar").click();
        desk.page().waitForURL("**/tickets/ficha?id=*");
        String address = desk.page().url().replaceAll(".*(/tickets)", "$1");

        Ventana window = navegador.abrir(EN_LA_CALLE);
        Acceso.entrar(window, Rol.TECNICO);
        window.ir(address);
        window.accesible();
        window.campo("pasos:tomar").click();
        assertThat(window.page().locator("#situacion")).containsText("En proceso");
        // Whoever still has the page of before is told.
        desk.campo("pasos:tomar").click();
        assertThat(desk.page().locator("#mensajes")).containsText("se te ha adelantado");
        assertThat(desk.page().locator("#situacion")).containsText("En proceso");

        window.escribir("texto", "Le he pedido que mire la luz");
        window.campo("comentar").click();
        assertThat(window.campo("historia")).containsText("Le he pedido que mire la luz");
        window.campo("pasos:esperar").click();
        assertThat(window.page().locator("#situacion")).containsText("Espera al cliente");
        window.campo("pasos:reanudar").click();
        assertThat(window.page().locator("#situacion")).containsText("En proceso");

        window.page().locator("[id='resolver:resolver']").click();
        assertThat(window.error("solucion")).containsText("Falta este dato");
        String ticket = address.replaceAll(".*id=", "");
        visit(cliente, ticket);
        window.ir(address);
        assertThat(window.page().locator("[id='resolver'] .crm-banner")).containsText("de 10:00 a 11:00: Sin técnico.");
        window.escribir("solucion", "Cambiada la tarjeta");
        window.page().locator("[id='resolver:resolver']").click();
        assertThat(window.page().locator("#situacion")).containsText("Resuelto");
        window.accesible();
        window.page().locator("[id='cerrar:anularCitas'] .ui-chkbox-box").click();
        window.page().locator("[id='cerrar:cerrar']").click();
        assertThat(window.page().locator("#situacion")).containsText("Cerrado");
        assertThat(window.page().locator("#datos")).containsText("Cambiada la tarjeta");
        assertEquals("cancelada", datos.text("SELECT estado FROM citas WHERE ticket_id = ?", ticket));
        window.accesible();
        window.foto("ticket-cerrado");

        window.escribir("motivo", "Vuelve a fallar");
        window.page().locator("[id='reabrir:reabrir']").click();
        assertThat(window.page().locator("#situacion")).containsText("En proceso");
        assertThat(window.page().locator("#datos")).containsText("Solución que no bastó");
    }

    @Test
    void boxIsReadAndRestartedFromTheTicket() {
        simulador.reset();
        String serie = Datos.numeroSerie();
        Ventana desk = navegador.abrir();
        Acceso.entrar(desk, Rol.USER);
        Alta.en(desk).persona("Lluís", "Ticket Con Ont").ont(serie).guardar();
        desk.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = desk.page().url().replaceAll(".*id=", "");
        Espera.hasta(
                "an ONT that works",
                () -> "activo".equals(datos.text("SELECT estado FROM clientes WHERE id = ?", cliente)));
        desk.ir("/tickets/nuevo?cliente=" + cliente);
        desk.escribir("asunto", "Sin conexión");
        desk.campo("guardar").click();
        desk.page().waitForURL("**/tickets/ficha?id=*");
        String address = desk.page().url().replaceAll(".*(/tickets)", "$1");

        Ventana window = navegador.abrir(EN_LA_CALLE);
        Acceso.entrar(window, Rol.TECNICO);
        String nombre = "Técnico " + Datos.codigo();
        window.ir(address);
        assertContactFirst(window);
        assertThat(window.page().locator("#entorno")).containsText("SIMULADOR");
        double search = window.campo("buscar").boundingBox().width;
        assertTrue(search > 120, "nothing can be read in the box to search: " + search);
        window.campo("pasos:tomar").click();
        assertThat(window.page().locator("#situacion")).containsText("En proceso");
        datos.update(
                "UPDATE users SET nombre = ? WHERE id = (SELECT asignado_id FROM tickets WHERE id = ?)",
                nombre,
                address.replaceAll(".*id=", ""));
        window.campo("leer").click();
        assertThat(window.campo("historia")).containsText("Estado de la ONT " + serie + ": registrada, en línea");
        simulador.set(FalloSimulado.codigo(601).operacion("reiniciar_ont").veces(1));
        restart(window);
        assertThat(window.campo("historia"))
                .containsText("La ONT " + serie + " no se ha reiniciado: PSO contestó con el código (601)");
        restart(window);
        assertThat(window.campo("historia")).containsText("ONT " + serie + " reiniciada, PSO lo confirma");
        window.escribir("solucion", "Reiniciada la ONT");
        window.page().locator("[id='resolver:resolver']").click();
        assertThat(window.page().locator("#situacion")).containsText("Resuelto");
        window.campo("pasos:cerrar").click();
        assertThat(window.page().locator("#situacion")).containsText("Cerrado");
        window.accesible();
        window.foto("ticket-ont");
        assertStatisticsCountIt(window, nombre);
    }

    /** Somebody is to go there for it, nobody knows who. */
    private void visit(String cliente, String ticket) {
        datos.update("""
                INSERT INTO citas (id, tipo, estado, cliente_id, ticket_id, dia, desde, hasta, creada_por, created_at,
                       updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'visita', 'prevista', ?, ?, CURRENT_DATE + INTERVAL 9 DAY, '10:00',
                       '11:00', 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM citas""", cliente, ticket);
    }

    /** On a telephone, whom to call stands above what is told of it. */
    private static void assertContactFirst(Ventana window) {
        double call = window.page().locator("main a[href^='tel:']").first().boundingBox().y;
        double story = window.page().locator("#datos").boundingBox().y;
        assertTrue(call < story, call + " is not above " + story);
    }

    /** The only ticket of that technician: solved and answered, and not opened again. */
    private static void assertStatisticsCountIt(Ventana window, String tecnico) {
        window.ir("/informes");
        window.page().locator("main a[href$='/informes/tickets']").click();
        window.page().waitForURL("**/informes/tickets");
        window.quieto();
        window.elegir("tecnico", tecnico);
        window.campo("cifras")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Técnico").setExact(true))
                .click();
        window.quieto();
        Locator row = window.campo("cifras")
                .locator(".crm-plain tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(window.page().locator("th", new Page.LocatorOptions().setHasText(tecnico))));
        assertThat(row).hasCount(1);
        assertThat(row.locator("td").nth(0)).hasText("1");
        assertThat(row.locator("td").nth(1)).hasText("1");
        assertThat(row.locator("td").nth(5)).hasText("1");
        assertThat(row.locator("td").last()).hasText("0");
        window.accesible();
        window.foto("informes-ticket");
    }

    private static void restart(Ventana window) {
        window.quieto();
        window.campo("reiniciar").click();
        window.page().locator(".ui-confirmdialog-yes:visible").click();
        window.quieto();
    }
}
