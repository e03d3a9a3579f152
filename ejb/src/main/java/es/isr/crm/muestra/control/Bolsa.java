package es.isr.crm.muestra.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Things of which the common ones are drawn more often than the others. */
final class Bolsa {

    private final List<String[]> things;
    private final int[] upTo;

    private Bolsa(List<String[]> things) {
        this.things = things;
        upTo = new int[things.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += Integer.parseInt(things.get(i)[0]);
            upTo[i] = sum;
        }
    }

    /** The weights and things of a file beside this package. */
    static Bolsa of(String name) {
        return new Bolsa(read(name));
    }

    /** The lines of a file beside this package, by their fields; those that begin with # are for the reader. */
    static List<String[]> read(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Bolsa.class.getResourceAsStream("/es/isr/crm/muestra/" + name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of one of them; the first is its weight. */
    String[] draw(SplittableRandom random) {
        int wanted = random.nextInt(upTo[upTo.length - 1]);
        int i = 0;
        while (upTo[i] <= wanted) {
            i++;
        }
        return things.get(i);
    }

    /** The first field of one of them after its weight. */
    String word(SplittableRandom random) {
        return draw(random)[1];
    }
}
