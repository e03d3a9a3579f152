package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.impresos.entity.Emisor;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the two bodies of a message, one with marks and one of plain text, from the same letter: who reads either reads
 * the same. The operator's name, address and telephone stand below.
 */
@ApplicationScoped
public class Redactor {

    private static final String WORDS = "es.isr.crm.correo.pie";

    @Inject
    private Emisores emisores;

    private Configuration plantillas;

    @PostConstruct
    void init() {
        plantillas = new Configuration(Configuration.VERSION_2_3_34);
        plantillas.setClassForTemplateLoading(Redactor.class, "/es/isr/crm/correo");
        plantillas.setDefaultEncoding(StandardCharsets.UTF_8.name());
        plantillas.setLocalizedLookup(false);
        plantillas.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        plantillas.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        plantillas.setLogTemplateExceptions(false);
    }

    /**
     * The two bodies of a message.
     *
     * @param html with marks; what people wrote is shown in it, never obeyed
     * @param texto plain
     */
    public record Cuerpos(String html, String texto) {}

    /** @param idioma {@code es} or {@code en} */
    public Cuerpos write(Carta carta, String idioma) {
        return write(carta, idioma, emisores.get());
    }

    Cuerpos write(Carta carta, String idioma, Emisor emisor) {
        Map<String, Object> model = new HashMap<>();
        model.put("t", Redaccion.of(WORDS, new Locale(idioma)));
        model.put("carta", carta);
        model.put("emisor", emisor);
        return new Cuerpos(process("mensaje.ftlx", model), process("mensaje.ftl", model));
    }

    private String process(String plantilla, Map<String, Object> model) {
        try (StringWriter out = new StringWriter()) {
            plantillas.getTemplate(plantilla).process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + plantilla, e);
        }
    }
}
