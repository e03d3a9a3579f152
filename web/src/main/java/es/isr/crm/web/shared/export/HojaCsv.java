package es.isr.crm.web.shared.export;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.TextoInerte;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV as a spreadsheet in Spain opens it with a double click: semicolons, decimal comma, day first, and the mark that
 * says UTF-8.
 */
final class HojaCsv implements Hoja {

    private static final char BOM = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final CSVPrinter printer;

    HojaCsv(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BOM);
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void cabecera(List<String> titulos) throws IOException {
        printer.printRecord(titulos);
    }

    @Override
    public void fila(List<Object> valores) throws IOException {
        printer.printRecord(valores.stream().map(HojaCsv::text).toList());
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return TextoInerte.of(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof Instant moment) {
            return INSTANT.format(moment.atZone(Reloj.MADRID));
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
