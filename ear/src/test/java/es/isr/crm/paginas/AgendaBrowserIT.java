package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An installation that was sold is given a day and a technician, who finds it on the telephone and does it. */
class AgendaBrowserIT extends FueraDelServidor {

    /** A Tuesday of a week that nobody else has anything in. */
    private static final LocalDate DAY = LocalDate.now()
            .plusDays(300 + ThreadLocalRandom.current().nextInt(2_000))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void installationIsPlannedAtADeskAndDoneOnATelephone() {
        Ventana phone = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(phone, Rol.TECNICO);
        String quien = datos.text("SELECT id FROM users WHERE rol = 'tecnico' ORDER BY ultimo_acceso DESC LIMIT 1");
        String nombre = "Técnico " + Datos.codigo();
        datos.update("UPDATE users SET nombre = ? WHERE id = ?", nombre, quien);
        Ventana desk = navegador.abrir();
        Acceso.entrar(desk, Rol.USER);
        String apellido = "Agenda" + Datos.codigo();
        Alta.en(desk)
                .persona("Amparo", apellido)
                .plan(Catalogo.FIBRA)
                .sinActivar()
                .guardar();
        desk.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = desk.page().url().replaceAll(".*id=", "");

        desk.page().locator("a[href*='/agenda/nueva?servicio=']").click();
        desk.page().waitForURL("**/agenda/nueva?servicio=*");
        plan(desk, nombre, "09:00");
        assertThat(desk.campo("hasta")).hasValue("10:00");
        desk.accesible();
        desk.campo("guardar").click();
        desk.page().waitForURL("**/agenda?dia=" + DAY);
        assertThat(week(desk, apellido)).hasCount(1);

        desk.ir("/agenda/nueva?cliente=" + cliente + "&tecnico=" + quien + "&dia=" + DAY);
        desk.escribir("desde", "09:30");
        desk.campo("desde").blur();
        assertThat(desk.campo("solapes")).containsText(apellido);
        desk.campo("guardar").click();
        assertThat(desk.error("desde")).containsText("otra cita a esa hora");
        desk.accesible();
        desk.foto("agenda-solape");
        desk.campo("aceptaSolape").locator(".ui-chkbox-box").click();
        desk.campo("guardar").click();
        desk.page().waitForURL("**/agenda?dia=" + DAY);
        assertThat(week(desk, "Coincide")).hasCount(2);
        desk.accesible();
        desk.foto("agenda-semana");
        desk.ir("/agenda?dia=" + DAY + "&tecnico=" + quien);
        desk.ilustracion("agenda");
        desk.page().locator("body").press("ArrowRight");
        desk.page().waitForURL("**/agenda?dia=" + DAY.plusWeeks(1) + "*");
        assertThat(week(desk, apellido)).hasCount(0);

        phone.ir("/agenda?dia=" + DAY + "&vista=DIA&tecnico=" + quien);
        phone.accesible();
        phone.foto("agenda-dia");
        phone.page().locator("a", new Page.LocatorOptions().setHasText("09:00")).click();
        phone.page().waitForURL("**/agenda/ficha?id=*");
        phone.escribir("resultado", "Roseta en el salón");
        phone.campo("terminar").click();
        phone.page().waitForURL("**/agenda?dia=" + DAY);
        assertEquals(
                "instalacion hecha Roseta en el salón",
                datos.text(
                        "SELECT CONCAT_WS(' ', tipo, estado, resultado) FROM citas WHERE cliente_id = ? AND desde = '09:00'",
                        cliente));
    }

    private static void plan(Ventana window, String nombre, String from) {
        window.escribir("dia", DAY.toString());
        window.campo("dia").blur();
        window.quieto();
        window.elegir("tecnico", nombre);
        window.escribir("desde", from);
        window.campo("desde").blur();
        window.quieto();
    }

    private static Locator week(Ventana window, String words) {
        return window.page().locator(".crm-cita", new Page.LocatorOptions().setHasText(words));
    }
}
