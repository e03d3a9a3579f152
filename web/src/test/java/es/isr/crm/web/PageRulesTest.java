package es.isr.crm.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no page may have, because the browser or the platform would refuse or betray it. */
class PageRulesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int MAX_LINES = 120;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a script of its own, refused by the policy => <script\\b",
                "a style of its own, refused by the policy => <style\\b|\\sstyle=\"",
                "a handler on an element of HTML, refused by the policy => <(?!p:|ui:|crm:)[a-z:]+\\b[^>]*\\son[a-z]+=\"",
                "a link or background request of Faces, which write handlers of their own => <(h:commandLink|f:ajax)\\b",
                "an include that depends on a value => <ui:include\\b[^>]*\\bsrc=\"[^\"]*#\\{",
                "a template that depends on a value => \\btemplate=\"[^\"]*#\\{",
                "a poll whose requests would keep a session alive with nobody there => <p:poll\\b(?![^>]*\\bid=\"sondeo)[^>]*>",
                "a request that nobody asked for and that would wipe away the message of the last one => <p:(poll|remoteCommand)\\b(?![^>]*\\bignoreAutoUpdate=\"true\")[^>]*>",
                "a form whose own name would be taken for the parameter of the page => (?s)viewParam name=\"(\\w+)\".*?<[ho]:form id=\"\\1\"",
                "whoever did something, without the words of the reader for the system => #\\{(?!sessionView\\.|\\w+\\.filtro\\.)[\\w.]+\\.(usuario|quien|creadoPor|tratadoPor|autor)\\}",
                "text that is not escaped => \\bescape=\"false\"",
                "words for people that are not in the texts => (label|placeholder|title|header|texto)=\"[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+[ a-záéíóúñ]*\""
            })
    void noPageHas(String what, Pattern forbidden) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path page : pages()) {
            forbidden
                    .matcher(Files.readString(page).replaceAll("(?s)<!--.*?-->", ""))
                    .results()
                    .map(MatchResult::group)
                    .forEach(hit -> found.add(PAGES.relativize(page) + ": " + hit));
        }
        assertEquals(new TreeSet<>(), found, what);
    }

    @Test
    void noPageIsLongerThanItsReaderCanHold() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path page : pages()) {
            int lines = Files.readAllLines(page).size();
            if (lines > MAX_LINES) {
                found.add(PAGES.relativize(page) + ": " + lines);
            }
        }
        assertEquals(new TreeSet<>(), found);
    }

    /** What follows a rule that is not closed belongs to it, without a word from the browser. */
    @Test
    void everyRuleOfAStylesheetIsClosed() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> sheets = Files.list(PAGES.resolve("resources/crm"))) {
            for (Path sheet :
                    sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
                long open = rules.chars().filter(c -> c == '{').count();
                long closed = rules.chars().filter(c -> c == '}').count();
                if (open != closed) {
                    found.add(sheet.getFileName() + ": " + open + " opened, " + closed + " closed");
                }
            }
        }
        assertEquals(new TreeSet<>(), found);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> tree = Files.walk(PAGES)) {
            return tree.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }
}
