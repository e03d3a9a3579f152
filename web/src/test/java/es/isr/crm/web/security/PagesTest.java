package es.isr.crm.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.usuarios.entity.MatrizPermisos;
import es.isr.crm.web.clientes.FichaTab;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each page and servlet has its row in the matrix of permissions, and each row its page or servlet. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EXPORT = Pattern.compile("return Exportacion\\.of\\(\\s*\"([\\w-]+)\"");
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void addressesEqualTheMatrix() throws IOException {
        Set<String> there = pages();
        there.addAll(servlets());

        assertEquals(there, new TreeSet<>(MatrizPermisos.load().paginas()));
    }

    @Test
    void partsOfTheFileEqualTheMatrix() {
        Set<String> there =
                Arrays.stream(FichaTab.values()).map(FichaTab::getParte).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(there, new TreeSet<>(MatrizPermisos.load().partes()));
    }

    @Test
    void listsThatCanBeTakenAwayEqualTheMatrix() throws IOException {
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                EXPORT.matcher(Files.readString(file)).results().forEach(hit -> there.add(hit.group(1)));
            }
        }

        assertEquals(there, new TreeSet<>(MatrizPermisos.load().exportaciones()));
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(PAGES::relativize)
                    .map(file -> "/" + file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> servlets() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .map(PagesTest::load)
                    .filter(type -> type.isAnnotationPresent(WebServlet.class))
                    .flatMap(type ->
                            Arrays.stream(type.getAnnotation(WebServlet.class).value()))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PagesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
