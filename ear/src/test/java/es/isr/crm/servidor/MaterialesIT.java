package es.isr.crm.servidor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.testing.suite.FueraDelServidor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Beside the archives lies what they are made of, and it is what is in them. */
class MaterialesIT extends FueraDelServidor {

    private static final Path EAR = Path.of(System.getProperty("ear"));

    @Test
    void billOfTheArchiveNamesEachLibraryInIt() throws IOException {
        assertBilled(EAR, EAR.resolveSibling("isr-crm.cdx.json"), "lib/");
    }

    @Test
    void billOfThePagesNamesEachLibraryInThem() throws IOException {
        Path web = EAR.getParent().resolve("../../web/target");
        assertBilled(web.resolve("isr-crm-web.war"), web.resolve("isr-crm-web.cdx.json"), "WEB-INF/lib/");
    }

    private static void assertBilled(Path archive, Path bill, String libraries) throws IOException {
        JsonObject read = read(bill);
        assertEquals("CycloneDX", read.getString("bomFormat"));
        List<JsonObject> components = read.getJsonArray("components").getValuesAs(JsonObject.class);
        assertTrue(components.stream().allMatch(each -> each.containsKey("hashes") || own(each)), "hashes");
        Set<String> names = components.stream()
                .map(each -> each.getString("name") + "-" + each.getString("version"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> missing = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(libraries) && name.endsWith(".jar"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .filter(name -> !name.startsWith("isr-crm-"))
                    .filter(name -> names.stream().noneMatch(name::contains))
                    .forEach(missing::add);
        }
        assertEquals(List.of(), missing);
        assertTrue(!names.isEmpty(), "something is in it");
    }

    private static boolean own(JsonObject component) {
        return component.getString("group", "").equals("es.isr.crm");
    }

    private static JsonObject read(Path bill) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(bill))) {
            return reader.readObject();
        }
    }
}
