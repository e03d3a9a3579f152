package es.isr.crm.web.shared;

import es.isr.crm.usuarios.entity.Idioma;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.logging.Logger;

/**
 * Every text that people read, from the pairs {@code texts/<component>_es.properties} and {@code …_en.properties}.
 *
 * <p>All files of a language are one map; a key begins with the name of the page or with what it names
 * ({@code accion.}, {@code estado.}, {@code error.}, {@code menu.}). Two files with one key stop the start.
 */
@ApplicationScoped
public class Texts {

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());
    private static final String FOLDER = "/WEB-INF/classes/texts/";

    private final Map<Idioma, Map<String, String>> byLanguage = new EnumMap<>(Idioma.class);

    @Inject
    private ServletContext application;

    @PostConstruct
    void load() {
        for (Idioma idioma : Idioma.values()) {
            byLanguage.put(idioma, Map.copyOf(load(idioma)));
        }
    }

    /** All texts of a language by key. */
    public Map<String, String> of(Idioma idioma) {
        return byLanguage.get(idioma);
    }

    public Optional<String> find(Idioma idioma, String key) {
        return Optional.ofNullable(of(idioma).get(key));
    }

    /**
     * The text of a key with its parameters filled in, {@code {0}} and so on in the manner of {@link MessageFormat}.
     * Without parameters the text is taken as it is, apostrophes included.
     */
    public String text(Idioma idioma, String key, Object... params) {
        String pattern = find(idioma, key).orElse(null);
        if (pattern == null) {
            LOG.warning(() -> "No text for key " + key + " in " + Idiomas.codigo(idioma));
            return "???" + key + "???";
        }
        if (params.length == 0) {
            return pattern;
        }
        Object[] readable = Arrays.stream(params).map(Texts::readable).toArray();
        return new MessageFormat(pattern, Idiomas.formats(idioma)).format(readable);
    }

    /** Moments and dates as people write them; MessageFormat knows neither. */
    private static Object readable(Object param) {
        if (param instanceof Instant moment) {
            return Formats.instant(moment);
        }
        return param instanceof LocalDate date ? Formats.date(date) : param;
    }

    private Map<String, String> load(Idioma idioma) {
        Map<String, String> texts = new HashMap<>();
        String ending = "_" + Idiomas.codigo(idioma) + ".properties";
        for (String path : new TreeSet<>(application.getResourcePaths(FOLDER))) {
            if (path.endsWith(ending)) {
                merge(path, texts);
            }
        }
        return texts;
    }

    private void merge(String path, Map<String, String> texts) {
        Properties file = new Properties();
        try (InputStream content = application.getResourceAsStream(path)) {
            file.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.forEach((key, text) -> {
            if (texts.put((String) key, (String) text) != null) {
                throw new IllegalStateException("Text " + key + " of " + path + " is in another file already");
            }
        });
    }
}
