package es.isr.crm.web.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Large requests are taken by the pages that need them, and by no others. */
class UploadPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void pagesThatTakeFilesAreThoseWithAFieldForThem() throws IOException {
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                if (Files.readString(file).contains("enctype=\"multipart/form-data\"")) {
                    there.add("/"
                            + PAGES.relativize(file)
                                    .toString()
                                    .replace('\\', '/')
                                    .replace(".xhtml", ""));
                }
            }
        }
        assertEquals(there, new TreeSet<>(UploadPages.ADDRESSES));
    }
}
