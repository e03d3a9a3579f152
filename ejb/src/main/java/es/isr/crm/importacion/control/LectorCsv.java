package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Codificacion;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.shared.entity.TextoInerte;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file record by record, whatever its length. A value in quotes may hold separators and line breaks; a line that is
 * empty is no record. The mark by which a spreadsheet was told that something is text is taken away again.
 */
public final class LectorCsv implements Closeable {

    private static final String SEPARATORS = ";,\t|";

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> cabecera;
    private int numero;

    /**
     * @param in the file from its first byte; closed with this
     * @param codificacion how its bytes are letters
     * @param separador what stands between values
     */
    public LectorCsv(InputStream in, Codificacion codificacion, char separador) throws IOException {
        in.skipNBytes(codificacion.markLength());
        Reader reader = new BufferedReader(new InputStreamReader(in, codificacion.charset()));
        parser = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separador)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(reader);
        records = parser.iterator();
        cabecera = records.hasNext()
                ? values(records.next()).stream().map(String::strip).toList()
                : List.of();
    }

    /** Names of the columns; empty when the file is. */
    public List<String> cabecera() {
        return cabecera;
    }

    /** The next record, or null when there is none. */
    public RegistroCsv next() {
        return records.hasNext() ? new RegistroCsv(++numero, values(records.next())) : null;
    }

    /** The next records, at most so many; none when there are none. */
    public List<RegistroCsv> next(int max) {
        List<RegistroCsv> block = new ArrayList<>();
        RegistroCsv next = null;
        while (block.size() < max && (next = next()) != null) {
            block.add(next);
        }
        return block;
    }

    /** Passes over so many records. */
    public void skip(int count) {
        while (numero < count && records.hasNext()) {
            records.next();
            numero++;
        }
    }

    private static List<String> values(CSVRecord row) {
        List<String> values = new ArrayList<>(row.size());
        row.forEach(value -> values.add(TextoInerte.original(value)));
        return values;
    }

    /** What stands between the values of the first line: what is there most often outside quotes. */
    public static char separador(String firstLine) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char c : firstLine.toCharArray()) {
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
