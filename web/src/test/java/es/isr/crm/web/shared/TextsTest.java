package es.isr.crm.web.shared;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.Parametro;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts in both languages, and the pages and classes that ask for them. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> CLASSES =
            List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"), Path.of("../batch/src/main/java"));

    private static final Pattern KEY_IN_PAGE =
            Pattern.compile("\\bt(?:\\[|\\.format\\()'([\\w.]+)'(\\.concat|\\s*\\+=)?");
    private static final Pattern LITERAL_IN_CLASS = Pattern.compile("\"([\\w.{}]+)\"");

    private static final Pattern REFUSAL = Pattern.compile("class (\\w+) extends BusinessException");
    private static final Pattern FAULT =
            Pattern.compile("new ErrorCampo\\([^,;]+,\\s*\"([\\w.]+)\"|message = \"\\{([\\w.]+)\\}\"");

    /** Asked for by name of a constant, setting, state or exception: not to be found as a whole anywhere. */
    private static final Set<String> BY_NAME = Set.of("estado.", "error.", "menu.", "jakarta.faces.");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Map<Path, Set<String>> spanish = keys("_es");
        Map<Path, Set<String>> english = keys("_en");
        assertEquals(spanish, english);
    }

    @Test
    void noKeyIsInTwoFiles() {
        Set<String> seen = new TreeSet<>();
        List<String> twice = keys("_es").values().stream()
                .flatMap(Set::stream)
                .filter(key -> !seen.add(key))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void everyKeyThatAPageAsksForExists() {
        Set<String> known = allKeys();
        Set<String> missing = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            Matcher asked = KEY_IN_PAGE.matcher(read(page));
            while (asked.find()) {
                boolean prefix = asked.group(2) != null;
                String key = asked.group(1);
                if (prefix ? known.stream().noneMatch(each -> each.startsWith(key)) : !known.contains(key)) {
                    missing.add(page + ": " + key);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsUnused() {
        Set<String> asked = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            Pattern.compile("'([\\w.]+)'").matcher(read(page)).results().forEach(hit -> asked.add(hit.group(1)));
        }
        for (Path sources : CLASSES) {
            for (Path source : files(sources, ".java")) {
                LITERAL_IN_CLASS.matcher(read(source)).results().forEach(hit -> asked.add(hit.group(1)));
            }
        }
        Set<String> unused = allKeys().stream()
                .filter(key -> BY_NAME.stream().noneMatch(key::startsWith))
                .filter(key -> asked.stream().noneMatch(each -> each.equals(key) || isPrefix(each, key)))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    /** A refusal has a text by its class; these two have none: one is a page, the other only carries the faults. */
    @Test
    void everyRefusalHasItsText() {
        Set<String> missing = new TreeSet<>();
        Set<String> known = allKeys();
        for (Path sources : CLASSES) {
            for (Path source : files(sources, ".java")) {
                Matcher refusal = REFUSAL.matcher(read(source));
                while (refusal.find()) {
                    missing.add("error." + refusal.group(1));
                }
            }
        }
        missing.removeAll(known);
        missing.removeAll(Set.of("error.NotFoundException", "error.DatosInvalidosException"));
        assertEquals(Set.of(), missing);
    }

    /** Also one that nobody types: what is missing before the first invoice is told by its name. */
    @Test
    void everySettingHasItsName() {
        Set<String> missing = new TreeSet<>();
        for (Parametro parametro : Parametro.values()) {
            missing.add("configuracion." + parametro.clave());
        }
        missing.removeAll(allKeys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyFaultOfAFieldHasItsText() {
        Set<String> missing = new TreeSet<>();
        Set<String> known = allKeys();
        for (Path sources : CLASSES) {
            for (Path source : files(sources, ".java")) {
                Matcher fault = FAULT.matcher(read(source));
                while (fault.find()) {
                    String key = "error." + (fault.group(1) == null ? fault.group(2) : fault.group(1));
                    if (known.stream().noneMatch(each -> each.equals(key) || isPrefix(key, each))) {
                        missing.add(key);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** MessageFormat takes a single apostrophe as a quote and swallows the parameter after it. */
    @Test
    void apostrophesInTextsWithParametersAreDoubled() {
        Set<String> wrong = new TreeSet<>();
        for (Path file : files(TEXTS, ".properties")) {
            load(file).forEach((key, value) -> {
                String text = (String) value;
                if (text.matches("(?s).*\\{\\d.*") && text.replace("''", "").contains("'")) {
                    wrong.add(file.getFileName() + ": " + key);
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void bothLanguagesUseTheSameParameters() {
        Map<String, Integer> spanish = parameters("_es");
        Map<String, Integer> english = parameters("_en");
        assertEquals(spanish, english);
    }

    private static boolean isPrefix(String asked, String key) {
        return asked.endsWith(".") && key.startsWith(asked);
    }

    private static Map<String, Integer> parameters(String language) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files(TEXTS, language + ".properties")) {
            load(file).forEach((key, text) -> {
                if (((String) text).matches("(?s).*\\{\\d.*")) {
                    counts.put((String) key, new MessageFormat((String) text).getFormatsByArgumentIndex().length);
                }
            });
        }
        return counts;
    }

    private static Set<String> allKeys() {
        return keys("_es").values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
    }

    private static Map<Path, Set<String>> keys(String language) {
        Map<Path, Set<String>> keys = new TreeMap<>();
        for (Path file : files(TEXTS, language + ".properties")) {
            Path component = Path.of(file.getFileName().toString().replace(language, ""));
            keys.put(component, new TreeSet<>(load(file).stringPropertyNames()));
        }
        return keys;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader content = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
