package es.isr.crm.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code wildfly-config/asvs.md} says of each requirement is whole, and the tests that it names are there. */
class AsvsTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> STATES = Set.of("yes", "part", "no", "ops", "n/a");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");
    private static final Pattern ROW =
            Pattern.compile("\\|([\\d. ]*\\d[\\d. ]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");

    /** The sections of ASVS 5.0.0, each with the levels of its requirements in their order. */
    private static final String STANDARD = """
            1.1:22 1.2:1111122223 1.3:112222222223 1.4:222 1.5:123
            2.1:122 2.2:112 2.3:12223 2.4:23
            3.1:3 3.2:113 3.3:12223 3.4:11222233 3.5:11122333 3.6:3 3.7:22333
            4.1:12233 4.2:23333 4.3:22 4.4:1222
            5.1:2 5.2:112333 5.3:113 5.4:222
            6.1:122 6.2:111111112222 6.3:11223333 6.4:112233 6.5:22222333 6.6:2223 6.7:33 6.8:2222
            7.1:222 7.2:1111 7.3:22 7.4:11222 7.5:223 7.6:22
            8.1:1233 8.2:1123 8.3:133 8.4:23
            9.1:111 9.2:1222
            10.1:22 10.2:223 10.3:22223 10.4:1111122222233333 10.5:22222 10.6:22 10.7:222
            11.1:2233 11.2:22233 11.3:11233 11.4:1222 11.5:23 11.6:23 11.7:33
            12.1:12233 12.2:11 12.3:22223
            13.1:2333 13.2:222223 13.3:2233 13.4:1222233
            14.1:22 14.2:12223333 14.3:122
            15.1:12233 15.2:12233 15.3:1222222 15.4:3333
            16.1:2 16.2:22222 16.3:2222 16.4:222 16.5:2223
            17.1:23 17.2:22223333 17.3:22""";

    @Test
    void everyRequirementOfLevelsOneAndTwoHasOneRow() throws IOException {
        Map<String, Integer> levels = levels();
        List<String> told = rows().stream().flatMap(row -> row.ids().stream()).toList();
        List<String> wrong = new ArrayList<>();
        levels.forEach((id, level) -> {
            long times = told.stream().filter(id::equals).count();
            if (times > 1 || times == 0 && level < 3) {
                wrong.add(id + " " + times + " times");
            }
        });
        told.stream().filter(id -> !levels.containsKey(id)).forEach(id -> wrong.add(id + " is not in the standard"));
        rows().stream()
                .filter(row -> row.level()
                        != row.ids().stream().mapToInt(levels::get).min().orElse(0))
                .forEach(row -> wrong.add(row.ids() + " is of another level"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsSaidToBeDoneNamesItsTestsAndTheyExist() throws IOException {
        Set<String> there = tests();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            if (!STATES.contains(row.state())) {
                wrong.add(row.ids() + ": " + row.state());
            }
            if (row.tests().isEmpty() && Set.of("yes", "part").contains(row.state())) {
                wrong.add(row.ids() + " names no test");
            }
            row.tests().stream()
                    .filter(test -> !there.contains(test))
                    .forEach(test -> wrong.add(row.ids() + ": no " + test));
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        for (String section : STANDARD.split("\\s+")) {
            String[] parts = section.split(":");
            for (int i = 0; i < parts[1].length(); i++) {
                levels.put(parts[0] + "." + (i + 1), parts[1].charAt(i) - '0');
            }
        }
        return levels;
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("wildfly-config/asvs.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(
                        Arrays.asList(row.group(1).strip().split(" ")),
                        Integer.parseInt(row.group(2).strip()),
                        row.group(4).strip(),
                        TEST.matcher(row.group(6))
                                .results()
                                .map(test -> test.group(1))
                                .toList()))
                .toList();
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("ejb", "batch", "web", "ear", "wildfly-config/pso-simulador")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                names.addAll(files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.replace(".java", ""))
                        .collect(Collectors.toSet()));
            }
        }
        return names;
    }

    /**
     * One row.
     *
     * @param ids the requirements that it answers
     * @param level the lowest of their levels
     * @param state whether it is done
     * @param tests classes that prove it
     */
    private record Row(List<String> ids, int level, String state, List<String> tests) {}
}
