package es.isr.crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HojaTest {

    private static final List<Object> ROW = Arrays.asList(
            "José; «Núñez»\n\"Peña\" 😀",
            "=1+1",
            new BigDecimal("-1234.50"),
            -7,
            LocalDate.of(2026, 3, 1),
            Instant.parse("2026-11-22T15:05:09Z"),
            null);

    @Test
    void csvOpensInASpanishSpreadsheetAsItIs() throws IOException {
        byte[] file = write(Formato.CSV, ROW);
        assertEquals(
                "\uFEFFa;b;c;d;e;f;g\r\n"
                        + "\"José; «Núñez»\n\"\"Peña\"\" 😀\";'=1+1;-1234,50;-7;01/03/2026;22/11/2026 16:05:09;\r\n",
                new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void workbookKeepsTheTypes() throws IOException {
        byte[] file = write(Formato.XLSX, ROW);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals("prueba", workbook.getFirstSheet().getName());
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(List.of("a", "b", "c", "d", "e", "f", "g"), texts(rows.get(0)));
            Row row = rows.get(1);
            assertEquals("José; «Núñez»\n\"Peña\" 😀", row.getCellText(0));
            assertEquals("'=1+1", row.getCellText(1));
            assertEquals(CellType.STRING, row.getCell(1).getType());
            assertEquals(
                    0,
                    new BigDecimal("-1234.5").compareTo(row.getCellAsNumber(2).orElseThrow()));
            assertEquals(new BigDecimal("-7"), row.getCellAsNumber(3).orElseThrow());
            assertEquals(
                    LocalDate.of(2026, 3, 1).atStartOfDay(),
                    row.getCellAsDate(4).orElseThrow());
            assertEquals(
                    LocalDateTime.of(2026, 11, 22, 16, 5, 9),
                    row.getCellAsDate(5).orElseThrow());
        }
    }

    /** Nobody has to pull a column wider to see a date in place of a row of marks. */
    @Test
    void columnsAreAsWideAsWhatTheyHold() throws IOException {
        String sheet = part(write(Formato.XLSX, ROW), "xl/worksheets/sheet1.xml");
        List<Integer> widths = Pattern.compile("<col [^>]*\\bwidth=\"(\\d+)[^>]*>")
                .matcher(sheet)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        int text = ((String) ROW.get(0)).length() + 2;
        assertEquals(List.of(text, 12, 12, 12, 12, 20, 12), widths, sheet);
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
    }

    /** By its directory: what is streamed tells its sizes at the end only. */
    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("hoja", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void textThatNoCellCanHoldIsCut() throws IOException {
        byte[] file = write(Formato.XLSX, List.of("x".repeat(40_000)));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals(
                    32_767,
                    workbook.getFirstSheet().read().get(1).getCellText(0).length());
        }
    }

    /** What is kept of 300,000 rows would be some 200 MB. */
    @ParameterizedTest
    @EnumSource
    void memoryDoesNotGrowWithTheRows(Formato formato) throws IOException {
        try (Hoja hoja = formato.open(OutputStream.nullOutputStream(), "prueba")) {
            hoja.cabecera(List.of("a", "b", "c", "d"));
            write(hoja, 0, 20_000);
            long before = used();
            write(hoja, 20_000, 320_000);
            long grown = (used() - before) / 1024 / 1024;
            assertTrue(grown < 10, grown + " MB more");
        }
    }

    private static void write(Hoja hoja, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            hoja.fila(List.of("Texto número " + i + " que nadie más tiene", "Otro " + i, i, Instant.ofEpochSecond(i)));
            if (i % 1_000 == 999) {
                hoja.flush();
            }
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static byte[] write(Formato formato, List<Object> row) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Hoja hoja = formato.open(file, "prueba")) {
            hoja.cabecera(List.of("a", "b", "c", "d", "e", "f", "g").subList(0, row.size()));
            hoja.fila(row);
            hoja.flush();
        }
        return file.toByteArray();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }
}
