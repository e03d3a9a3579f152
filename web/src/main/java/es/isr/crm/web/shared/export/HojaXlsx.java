package es.isr.crm.web.shared.export;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.TextoInerte;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook whose numbers, dates and moments are such, so that it sorts and adds up. Text stands in its cell and not in
 * the table of shared texts, which would have to be kept to the end. After a million rows it goes on in another sheet.
 */
final class HojaXlsx implements Hoja {

    /** A sheet has 1,048,576. */
    private static final int MAX_ROWS = 1_000_000;

    private static final int MAX_TEXT = 32_767;
    private static final int MIN_WIDTH = 10;
    private static final int MAX_WIDTH = 50;
    private static final int MOMENT_WIDTH = 18;

    private final Workbook workbook;
    private final String nombre;
    private List<String> titulos;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int[] widths;
    private boolean flushed;

    HojaXlsx(OutputStream out, String nombre) {
        this.workbook = new Workbook(out, "ISR CRM", "1.0");
        this.nombre = nombre;
    }

    @Override
    public void cabecera(List<String> titulos) throws IOException {
        this.titulos = titulos;
        newSheet();
    }

    private void newSheet() throws IOException {
        if (sheet != null) {
            layOut();
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? nombre : nombre + " " + sheets);
        sheet.freezePane(0, 1);
        widths = new int[titulos.size()];
        for (int column = 0; column < titulos.size(); column++) {
            String titulo = titulos.get(column);
            sheet.inlineString(0, column, titulo);
            sheet.style(0, column).bold().set();
            widths[column] = Math.max(MIN_WIDTH, titulo.length());
        }
        row = 1;
        flushed = false;
    }

    @Override
    public void fila(List<Object> valores) throws IOException {
        if (row > MAX_ROWS) {
            newSheet();
        }
        for (int column = 0; column < valores.size(); column++) {
            cell(column, valores.get(column));
        }
        row++;
    }

    private void cell(int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Instant moment) {
            widths[column] = Math.max(widths[column], MOMENT_WIDTH);
            sheet.value(row, column, LocalDateTime.ofInstant(moment, Reloj.MADRID));
            sheet.style(row, column).format("dd/mm/yyyy hh:mm:ss").set();
        } else if (value != null) {
            String text = text(value.toString());
            widths[column] = Math.max(widths[column], text.length());
            sheet.inlineString(row, column, text);
        }
    }

    private static String text(String value) {
        String inert = TextoInerte.of(value);
        return inert.length() <= MAX_TEXT ? inert : inert.substring(0, MAX_TEXT - 1) + "…";
    }

    @Override
    public void flush() throws IOException {
        layOut();
        sheet.flush();
    }

    /** The columns as wide as what the first rows have in them: a sheet begins with its widths. */
    private void layOut() {
        if (!flushed) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, Math.min(MAX_WIDTH, widths[column] + 2));
            }
            flushed = true;
        }
    }

    @Override
    public void close() throws IOException {
        layOut();
        sheet.finish();
        workbook.finish();
    }
}
