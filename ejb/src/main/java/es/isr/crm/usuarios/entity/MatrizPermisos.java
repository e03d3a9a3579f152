package es.isr.crm.usuarios.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what: the file {@code es/isr/crm/permisos.csv}, the one place where it is decided.
 *
 * <p>The annotations of the boundaries are tested against it, pages are guarded by it, and menus and buttons are shown
 * by it. Its own head says how it is written.
 */
public final class MatrizPermisos {

    /** The column of who has not signed in. */
    public static final String ANONIMO = "anonimo";

    private static final String FILE = "/es/isr/crm/permisos.csv";
    private static final List<String> FIXED_COLUMNS = List.of("tipo", "nombre");
    private static final String YES = "x";

    private final Map<String, Set<String>> metodos = new LinkedHashMap<>();
    private final Map<String, Set<String>> paginas = new LinkedHashMap<>();
    private final Map<String, Set<String>> partes = new LinkedHashMap<>();
    private final Map<String, Set<String>> exportaciones = new LinkedHashMap<>();

    private MatrizPermisos() {}

    /** Reads the file of this application. */
    public static MatrizPermisos load() {
        try (InputStream file = MatrizPermisos.class.getResourceAsStream(FILE)) {
            return parse(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MatrizPermisos parse(Reader source) throws IOException {
        MatrizPermisos matriz = new MatrizPermisos();
        List<String> roles = null;
        BufferedReader lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.strip().split("\\s*;\\s*", -1));
            if (roles == null) {
                roles = rolesOf(cells);
            } else {
                matriz.add(cells, roles);
            }
        }
        return matriz;
    }

    private static List<String> rolesOf(List<String> head) {
        if (head.size() < FIXED_COLUMNS.size() || !head.subList(0, 2).equals(FIXED_COLUMNS)) {
            throw new IllegalArgumentException("head expected: tipo;nombre;<roles>, not " + head);
        }
        return head.subList(2, head.size());
    }

    private void add(List<String> cells, List<String> roles) {
        if (cells.size() < 3 || cells.size() > roles.size() + 2) {
            throw new IllegalArgumentException("not a row of the matrix: " + cells);
        }
        Map<String, Set<String>> rows = switch (cells.get(0)) {
            case "metodo" -> metodos;
            case "pagina" -> paginas;
            case "parte" -> partes;
            case "exportacion" -> exportaciones;
            default -> throw new IllegalArgumentException("no such kind of row: " + cells);
        };
        Set<String> allowed = new LinkedHashSet<>();
        for (int i = 2; i < cells.size(); i++) {
            if (cells.get(i).equals(YES)) {
                allowed.add(roles.get(i - 2));
            } else if (!cells.get(i).isEmpty()) {
                throw new IllegalArgumentException("neither x nor empty: " + cells);
            }
        }
        if (allowed.isEmpty() || rows.put(cells.get(1), Set.copyOf(allowed)) != null) {
            throw new IllegalArgumentException("allowed to nobody, or twice there: " + cells);
        }
    }

    /**
     * Who may call a method.
     *
     * @param name {@code component.Service.method}
     * @return names of roles, or nothing when there is no such row
     */
    public Optional<Set<String>> metodo(String name) {
        return Optional.ofNullable(metodos.get(name));
    }

    /**
     * Who may open a page.
     *
     * @param address its address without parameters, with a slash before it
     * @return names of roles, or nothing when there is no such page
     */
    public Optional<Set<String>> pagina(String address) {
        return Optional.ofNullable(paginas.get(address));
    }

    /**
     * Who may open a part of a page.
     *
     * @param address its address with the parameter that names the part
     * @return names of roles, or nothing when there is no such part
     */
    public Optional<Set<String>> parte(String address) {
        return Optional.ofNullable(partes.get(address));
    }

    /**
     * Who may take a list away as a file.
     *
     * @param name the first part of the file's name
     * @return names of roles, or nothing when there is no such file
     */
    public Optional<Set<String>> exportacion(String name) {
        return Optional.ofNullable(exportaciones.get(name));
    }

    /** The addresses of all parts of pages. */
    public List<String> partes() {
        return new ArrayList<>(partes.keySet());
    }

    /** The names of all lists that can be taken away as a file. */
    public List<String> exportaciones() {
        return new ArrayList<>(exportaciones.keySet());
    }

    /** The names of all methods. */
    public List<String> metodos() {
        return new ArrayList<>(metodos.keySet());
    }

    /** The addresses of all pages. */
    public List<String> paginas() {
        return new ArrayList<>(paginas.keySet());
    }
}
