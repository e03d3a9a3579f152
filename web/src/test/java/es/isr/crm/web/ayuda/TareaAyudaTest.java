package es.isr.crm.web.ayuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.usuarios.entity.MatrizPermisos;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual must have: a task for each page, words in both languages, and pictures that weigh little. */
class TareaAyudaTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path PICTURES = Path.of("src/main/webapp/resources/crm/ayuda");
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final long MAX_PICTURE = 60_000;
    private static final long MAX_PICTURES = 1_000_000;

    @Test
    void everyPageOfStaffHasATask() {
        MatrizPermisos matriz = MatrizPermisos.load();
        List<String> without = matriz.paginas().stream()
                .filter(address -> !matriz.pagina(address).orElseThrow().contains(MatrizPermisos.ANONIMO))
                .filter(address -> Files.exists(PAGES.resolve(address.substring(1) + ".xhtml")))
                .filter(address -> !"/ayuda".equals(address))
                .filter(address -> TareaAyuda.de(address).isEmpty())
                .toList();
        assertEquals(List.of(), without);
    }

    @ParameterizedTest(name = "{0} is helped by {1}")
    @CsvSource({
        "/clientes, BUSCAR",
        "/clientes/ficha, BUSCAR",
        "/clientes/nuevo, ALTA",
        "/clientes/servicio/plan, PLAN",
        "/clientes/ont/trasladar, ONT",
        "/red/onts/ficha, ONT",
        "/red/logs, PSO",
        "/impagos/corte, IMPAGOS",
        "/pagos/devolver, COBRAR"
    })
    void pageIsHelpedByTheNearestTask(String address, TareaAyuda expected) {
        assertEquals(Optional.of(expected), TareaAyuda.de(address));
    }

    /** A button, page or part that the manual names between quotation marks is called so. */
    @ParameterizedTest
    @CsvSource({"es, «([^»]+)»", "en, \"([^\"]+)\""})
    void whatTheManualNamesIsCalledSo(String language, Pattern quoted) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                    .filter(each -> !each.getFileName().toString().startsWith("ayuda_"))
                    .toList()) {
                load(file).values().forEach(word -> words.add((String) word));
            }
        }
        Set<String> unknown = new TreeSet<>();
        load(TEXTS.resolve("ayuda_" + language + ".properties"))
                .values()
                .forEach(text -> quoted.matcher((String) text).results().forEach(hit -> unknown.add(hit.group(1))));
        unknown.removeAll(words);
        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everyTaskSaysWhatItIsAndHowItIsDone(String language) throws IOException {
        Properties texts = load(TEXTS.resolve("ayuda_" + language + ".properties"));
        Set<String> missing = new TreeSet<>();
        for (TareaAyuda task : TareaAyuda.values()) {
            Stream.of("titulo", "que", "paso.1", "paso.2", "paso.3")
                    .map(part -> "ayuda." + task + "." + part)
                    .forEach(missing::add);
            missing.add("ayuda.grupo." + task.getGrupo());
        }
        missing.removeAll(texts.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPictureIsOfATaskAndWeighsLittle() throws IOException {
        Set<String> wanted = Arrays.stream(TareaAyuda.values())
                .filter(TareaAyuda::isIlustrada)
                .map(task -> task.getNombre() + ".jpg")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = new TreeSet<>();
        long all = 0;
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            for (Path picture : pictures.toList()) {
                found.add(picture.getFileName().toString());
                all += Files.size(picture);
                assertTrue(Files.size(picture) < MAX_PICTURE, picture.toString());
            }
        }
        assertEquals(wanted, found);
        assertTrue(all < MAX_PICTURES, "all together " + all);
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader content = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(content);
        }
        return texts;
    }
}
