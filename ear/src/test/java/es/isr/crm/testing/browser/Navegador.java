package es.isr.crm.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import es.isr.crm.testing.suite.Entorno;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Chromium, one for all tests; each window is another person, with cookies of its own. After a failure pictures and a
 * trace of every window stay in {@code target/screenshots}.
 */
public final class Navegador implements BeforeEachCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of(System.getProperty("screenshots", "target/screenshots"));

    private final List<Ventana> windows = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        windows.clear();
        PlaywrightAssertions.setDefaultAssertionTimeout(Ventana.PATIENCE_MS);
        chromium = test.getRoot()
                .getStore(Namespace.create(Navegador.class))
                .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
    }

    /** A new window, which nobody has signed in to. */
    public Ventana abrir(Vista vista) {
        BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Entorno.url())
                .setLocale(vista.idioma().name().toLowerCase(Locale.ROOT))
                .setTimezoneId("Europe/Madrid")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(vista.ancho(), Ventana.HEIGHT));
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        Ventana window = new Ventana(context.newPage(), vista, PICTURES);
        windows.add(window);
        return window;
    }

    /** A window at a desk. */
    public Ventana abrir() {
        return abrir(Vista.ESCRITORIO);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> complaints =
                windows.stream().flatMap(window -> window.complaints().stream()).toList();
        boolean failed = test.getExecutionException().isPresent() || !complaints.isEmpty();
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).close(failed ? PICTURES.resolve("fallos").resolve(name + "-" + (i + 1)) : null);
        }
        if (!complaints.isEmpty() && test.getExecutionException().isEmpty()) {
            throw new AssertionError("the browser complains: " + String.join("\n", complaints));
        }
    }

    /** Ends with the last test. */
    private static final class Chromium implements AutoCloseable {

        private final Playwright playwright = Playwright.create();
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
