package es.isr.crm.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ScreenshotType;
import es.isr.crm.testing.suite.Parte;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A window of the browser, and what it has to complain about. */
public final class Ventana {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** For what a page does at once, on a busy machine. */
    static final int PATIENCE_MS = 15_000;

    /** For a whole page, while the jobs of other tests still have the machine. */
    private static final int NAVIGATION_MS = 45_000;

    /** Of every window. */
    static final int HEIGHT = 900;

    private static final int MANUAL_MENU = 232;
    private static final int MANUAL_TOP = 52;
    private static final int MANUAL_WIDTH = 868;
    private static final int MANUAL_HEIGHT = 640;
    private static final int MANUAL_QUALITY = 62;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> expected = new CopyOnWriteArrayList<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Page page;
    private final Vista vista;
    private final Path pictures;

    Ventana(Page page, Vista vista, Path pictures) {
        this.page = page;
        this.vista = vista;
        this.pictures = pictures;
        page.setDefaultTimeout(PATIENCE_MS);
        page.setDefaultNavigationTimeout(NAVIGATION_MS);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || message.text().contains("Content Security Policy")) {
                complain("console: " + message.text() + " at " + message.location());
            }
        });
        page.onRequest(request -> underWay.add(request.method() + " " + request.url()));
        page.onRequestFinished(request -> underWay.remove(request.method() + " " + request.url()));
        page.onRequestFailed(request -> underWay.remove(request.method() + " " + request.url()));
        page.onPageError(error -> complain("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complain(response.status() + " from " + response.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    public Vista vista() {
        return vista;
    }

    /** Goes to an address of the application, and waits until the page stands still. */
    public Response ir(String address) {
        try {
            Response response = page.navigate(address);
            quieto();
            return response;
        } catch (TimeoutError e) {
            throw new AssertionError(
                    address + " did not come; " + page.url() + " waits for " + underWay + "; the server: "
                            + Parte.servidor(),
                    e);
        }
    }

    /** Until scripts have run and no request is under way. */
    public void quieto() {
        page.waitForLoadState();
        page.waitForFunction("() => !window.jQuery || window.jQuery.active === 0");
        page.waitForFunction("() => !window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** An input or a button by the end of its id: forms and lists put their own before it. */
    public Locator campo(String id) {
        return page.locator("[id='" + id + "'], [id$=':" + id + "']").first();
    }

    public void escribir(String id, String text) {
        campo(id).fill(text);
    }

    /**
     * Chooses an option of a list by a part of its label. The list is first brought to the middle, and the page has come to
     * rest: an open list closes by itself when the page moves, which it learns of a frame later.
     */
    public void elegir(String id, String label) {
        campo(id).evaluate("""
                list => new Promise(rest => {
                  list.scrollIntoView({block: 'center', behavior: 'instant'});
                  requestAnimationFrame(() => requestAnimationFrame(rest));
                })""");
        campo(id).locator(".ui-selectonemenu-trigger").click();
        page.locator("[id$='" + id + "_items'] li")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        quieto();
    }

    /** What is said beside a field. */
    public Locator error(String id) {
        return page.locator("[id='error_" + id + "'], [id$=':error_" + id + "']")
                .first();
    }

    /** The title of the page. */
    public void titulo(String title) {
        assertThat(page.locator("h1")).hasText(title);
    }

    /** A picture of the whole page; stays in {@code target/screenshots}. */
    public void foto(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(name + "-" + vista + ".png"))
                .setFullPage(true));
    }

    /**
     * A picture for the manual: what the page shows below the top bar, as wide as the manual shows it. Stays in {@code
     * target/screenshots/ayuda}; the manual's own are in the web module, {@code resources/crm/ayuda}.
     */
    public void ilustracion(String name) {
        page.setViewportSize(MANUAL_MENU + MANUAL_WIDTH, MANUAL_TOP + MANUAL_HEIGHT);
        page.evaluate("scrollTo(0, 0)");
        quieto();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve("ayuda").resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(MANUAL_QUALITY)
                .setClip(MANUAL_MENU, MANUAL_TOP, MANUAL_WIDTH, MANUAL_HEIGHT));
        page.setViewportSize(vista.ancho(), HEIGHT);
    }

    /** No finding of axe-core that is serious or critical, and nothing that sticks out at the side. */
    public void accesible() {
        assertEquals(List.of(), barreras(), page.url());
    }

    /** What keeps somebody from using the page: findings of axe-core that are serious or critical, and what sticks out. */
    public List<String> barreras() {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                found.add(describe(rule));
            }
        }
        int beyond =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond != 0) {
            found.add(beyond + " pixels wider than the window");
        }
        return found;
    }

    /** From now on a complaint with these words is one that the test wants. */
    public void espera(String words) {
        expected.add(words);
    }

    List<String> complaints() {
        return complaints;
    }

    /** @param remains where picture and trace of a failure go, or null */
    void close(Path remains) {
        try {
            if (remains != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(remains + ".png"))
                        .setFullPage(true));
                page.context().tracing().stop(new Tracing.StopOptions().setPath(Path.of(remains + ".zip")));
            }
        } catch (PlaywrightException e) {
            complain("no picture: " + e.getMessage());
        } finally {
            page.context().close();
        }
    }

    private void complain(String complaint) {
        if (expected.stream().noneMatch(complaint::contains)) {
            complaints.add("[" + vista + "] " + complaint);
        }
    }

    private String describe(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(4).toList();
    }
}
