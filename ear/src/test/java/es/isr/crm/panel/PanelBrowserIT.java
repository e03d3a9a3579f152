package es.isr.crm.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The panel as each role has it, and as it goes on by itself on a screen that nobody touches. */
class PanelBrowserIT extends FueraDelServidor {

    private static final String MARCA = "Panel en vivo";

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @AfterEach
    void forget() {
        datos.update("DELETE FROM leads WHERE nombre = ?", MARCA);
    }

    @Test
    void eachRoleSeesTheFiguresItWorksWith() {
        see(Rol.ADMIN, 4, "Cobrado este mes", "Vencido sin cobrar", "Tickets abiertos", "Oportunidades nuevas");
        see(Rol.TECNICO, 3, "Tickets fuera de plazo");
        see(Rol.COMERCIAL, 2, "Oportunidades abiertas");
    }

    /** Counted once for everybody and shown at the next look: twenty seconds at most, on a machine that has time. */
    @Test
    void whatHappensIsSeenWithoutReloading() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.COMERCIAL);
        window.ir("/panel");
        Locator leads = window.page()
                .locator("#cifras .crm-kpi")
                .filter(new Locator.FilterOptions().setHasText("Oportunidades nuevas"));
        long before = Long.parseLong(leads.locator(".crm-kpi-value").innerText().replace(".", ""));
        lead("nuevo", 0);
        assertThat(leads.locator(".crm-kpi-value"))
                .hasText(String.format("%,d", before + 1).replace(',', '.'), new HasTextOptions().setTimeout(120_000));
    }

    /** The figure is counted for everybody, now and then: it may come a look later than its list. */
    @Test
    void figuresLeadToAsManyAsTheyCount() {
        lead("nuevo", 400);
        lead("perdido", 0);
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        for (String figure : List.of(
                "Clientes activos",
                "Suspendidos",
                "Pendiente del mes",
                "Tickets abiertos",
                "Tickets fuera de plazo",
                "Oportunidades nuevas",
                "Oportunidades abiertas")) {
            Espera.hasta(figure + " as many as in its list", () -> counted(window, figure) == listed(window));
        }
    }

    /** Pictures are as narrow as the screen: their words are not to shrink with them. */
    @Test
    void wordsOfChartsAreAsLargeOnATelephoneAsOthers() {
        Ventana window = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/panel");
        Locator words = window.page().locator("main svg.crm-chart text:visible");
        assertThat(words.first()).isVisible();
        double smallest = ((Number) words.evaluateAll("""
                        all => Math.min(...all.map(each =>
                            parseFloat(getComputedStyle(each).fontSize) * each.getScreenCTM().a))""")).doubleValue();
        assertTrue(smallest >= 11, () -> smallest + " points");
    }

    private void lead(String estado, int days) {
        datos.update("""
                INSERT INTO leads (id, nombre, estado, motivo_perdida, estado_at, interes, origen, created_at, updated_at)
                SELECT COALESCE(MAX(id), 0) + 1000000, ?, ?, ?, UTC_TIMESTAMP(6), 'medio', 'tienda',
                       UTC_TIMESTAMP(6) - INTERVAL ? DAY, UTC_TIMESTAMP(6)
                  FROM leads""", MARCA, estado, "perdido".equals(estado) ? "precio" : null, days);
    }

    /** What the panel says, be it above in the card or, of money, below; then the card is followed. */
    private static long counted(Ventana window, String figure) {
        window.ir("/panel");
        Locator card = window.page()
                .locator("#cifras a.crm-kpi")
                .filter(new Locator.FilterOptions()
                        .setHas(window.page()
                                .locator(
                                        ".crm-kpi-label",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + figure + "$")))));
        String value = card.locator(".crm-kpi-value").innerText();
        String words = value.contains("€") ? card.locator(".crm-kpi-detail").innerText() : value;
        card.click();
        window.page().waitForURL(url -> !url.endsWith("/panel"));
        return number(words);
    }

    private static long listed(Ventana window) {
        String page = window.page().locator(".ui-paginator-current").first().innerText();
        return number(page.substring(page.indexOf(" de ")));
    }

    private static long number(String words) {
        String digits = words.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private void see(Rol rol, int charts, String... figures) {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, rol);
        window.ir("/panel");
        for (String figure : figures) {
            assertThat(window.page().locator("#cifras")).containsText(figure);
        }
        if (rol != Rol.ADMIN) {
            assertThat(window.page().locator("#cifras")).not().containsText("Cobrado");
            assertThat(window.page().locator("#cifras"))
                    .not()
                    .containsText(rol == Rol.TECNICO ? "Oportunidades" : "Tickets");
        }
        assertThat(window.page().locator("#graficos svg")).hasCount(charts);
        assertThat(window.page().locator("#graficos tbody tr")).hasCount(12 * charts);
        window.accesible();
        window.foto("panel-" + rol.name().toLowerCase(Locale.ROOT));
    }
}
