package es.isr.crm.impresos.control;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import es.isr.crm.impresos.entity.Impreso;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

/**
 * Prints: a template and its data become a PDF.
 *
 * <p>The PDF follows PDF/UA (ISO 14289-1): it has a title and a language, its parts are tagged, and the fonts are inside,
 * reduced to the letters used. A letter that the font lacks, such as an emoji, is replaced, never left out. Memory is
 * that of one document, a few megabytes, given back when it is done.
 */
@ApplicationScoped
public class Impresora {

    private static final String FONT = "Liberation Sans";
    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private Configuration plantillas;

    @PostConstruct
    public void init() {
        plantillas = new Configuration(Configuration.VERSION_2_3_34);
        plantillas.setClassForTemplateLoading(Impresora.class, "/es/isr/crm/impresos");
        plantillas.setDefaultEncoding(StandardCharsets.UTF_8.name());
        plantillas.setLocalizedLookup(false);
        plantillas.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        plantillas.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        plantillas.setLogTemplateExceptions(false);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * Prints.
     *
     * @param impreso what
     * @param out where to; stays open
     */
    public void print(Impreso impreso, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font(REGULAR), FONT, NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(font(BOLD), FONT, BOLD_WEIGHT, FontStyle.NORMAL, true);
        // Pictures travel inside the page; nothing else is fetched, whatever the data say.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("ISR CRM");
        builder.withHtmlContent(page(impreso), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("not printed: " + impreso.plantilla(), e);
        }
    }

    /**
     * What a printed page is called.
     *
     * @param plantilla its template
     * @param idioma in which language
     */
    public String titulo(String plantilla, Locale idioma) {
        return new Redaccion(plantilla, idioma).get("titulo");
    }

    private String page(Impreso impreso) {
        Map<String, Object> model = new HashMap<>(impreso.datos());
        model.put("t", new Redaccion(impreso.plantilla(), impreso.idioma()));
        try (StringWriter page = new StringWriter()) {
            plantillas.getTemplate(impreso.plantilla() + ".ftlx").process(model, page);
            return ImprimibleXml.of(page.toString());
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("template " + impreso.plantilla(), e);
        }
    }

    private static FSSupplier<InputStream> font(String resource) {
        return () -> Impresora.class.getResourceAsStream(resource);
    }
}
