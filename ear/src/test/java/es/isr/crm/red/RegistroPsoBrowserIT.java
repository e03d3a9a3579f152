package es.isr.crm.red;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The log of the calls at the screen: searched, read, and taken away as a file. */
class RegistroPsoBrowserIT extends FueraDelServidor {

    private static final int MANY = 5_000;
    private static final long FIRST = -3_000_000;
    private static final String FORMULA = "=cmd|' /C calc'!A0; «ñandú» \"50%\"";
    private static final LocalDateTime BEGIN = LocalDateTime.of(2020, 2, 29, 11, 0);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final String serie = Datos.numeroSerie();

    @BeforeEach
    void write() throws SQLException {
        tidyUp();
        try (Connection connection = datos.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO logs_pso (id, operacion, numero_serie, solicitud, codigo, mensaje, respuesta, exitoso,"
                                + " clase, duracion_ms, usuario, created_at)"
                                + " VALUES (?, 'modificar_ont', ?, ?, ?, ?, ?, ?, ?, ?, 'prueba', ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < MANY; i++) {
                boolean failed = i % 100 == 0;
                insert.setLong(1, FIRST + i);
                insert.setString(2, serie);
                insert.setString(3, "{\"operacion\":\"modificar_ont\",\"sn\":\"" + serie + "\"}");
                insert.setInt(4, failed ? 605 : 200);
                insert.setString(5, failed ? FORMULA : "OK");
                insert.setString(6, failed ? "<html>nginx</html>" : "{\"codigo\":200,\"datos\":null}");
                insert.setBoolean(7, !failed);
                insert.setString(8, failed ? "permanente" : "aplicada");
                insert.setInt(9, i);
                insert.setObject(10, BEGIN.plusSeconds(i));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    @AfterEach
    void tidyUp() {
        datos.update("DELETE FROM logs_pso WHERE id < 0");
    }

    @Test
    void callIsSearchedForAndRead() {
        Ventana window = signIn();
        window.ir("/red/logs");
        window.escribir("serie", serie);
        Locator rows = window.page().locator("#logs tbody tr");
        assertThat(rows.first()).containsText(serie);
        assertThat(window.page().locator("#logs")).containsText("Hay más de las que se cuentan aquí");
        window.elegir("exitoso", "Solo las que fallaron");
        assertThat(window.page().locator(".ui-paginator-current").first()).hasText("1–25 de 50");
        window.page().getByText("Más filtros").click();
        window.campo("desde").fill("2020-02-29T12:00");
        window.campo("hasta").fill("2020-02-29T12:05");
        window.campo("hasta").blur();
        assertThat(window.page().locator(".ui-paginator-current").first()).hasText("1–3 de 3");
        window.accesible();
        window.foto("registro");
        rows.first().locator("a").first().click();
        window.page().waitForURL("**/red/logs/ficha?id=*");
        window.titulo("modificar_ont");
        Locator page = window.page().locator("main");
        assertThat(page).containsText("PSO nunca lo admitirá así");
        assertThat(page).containsText(FORMULA);
        assertThat(page.locator("pre").first()).containsText("    \"sn\": \"" + serie + "\"");
        assertThat(page.locator("pre").last()).hasText("<html>nginx</html>");
        window.accesible();
        window.foto("registro-llamada");
        window.page().goBack();
        assertThat(rows).hasCount(3);
        window.page().getByText("Limpiar").click();
        assertThat(window.campo("serie")).hasValue("");
    }

    @Test
    void everyRowThatTheFilterLeavesIsInTheFileAndNoneIsAFormula() throws IOException {
        Ventana window = signIn();
        window.ir("/red/logs?serie=" + serie);
        Download csv = export(window, "csv");
        assertTrue(csv.suggestedFilename().matches("registro-pso-\\d{4}-\\d\\d-\\d\\d\\.csv"), csv.suggestedFilename());
        String text = Files.readString(csv.path(), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        try (CSVParser parser = CSVParser.parse(
                text.substring(1),
                CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().get())) {
            List<CSVRecord> records = parser.getRecords();
            assertEquals(MANY, records.size());
            assertEquals("29/02/2020 13:23:19", records.get(0).get("Fecha"));
            assertEquals("29/02/2020 12:00:00", records.get(MANY - 1).get("Fecha"));
            assertEquals("'" + FORMULA, records.get(MANY - 1).get("Mensaje"));
            Set<String> durations = new HashSet<>();
            records.forEach(record -> durations.add(record.get("Duración (ms)")));
            assertEquals(MANY, durations.size());
        }
        // It is noted when the last row has gone out.
        Espera.hasta(
                "the export in the audit",
                () -> datos.number(
                                "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'auditoria.exportacion'"
                                        + " AND descripcion = ?",
                                "Exportación: registro-pso, CSV, 5000 [numeroSerie=" + serie + "]")
                        == 1);
        window.accesible();

        Download xlsx = export(window, "xlsx");
        try (InputStream file = Files.newInputStream(xlsx.path());
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(MANY + 1, rows.size());
            assertEquals("Fecha", rows.get(0).getCellText(0));
            Row last = rows.get(MANY);
            assertEquals(
                    LocalDateTime.of(2020, 2, 29, 12, 0), last.getCellAsDate(0).orElseThrow());
            assertEquals(CellType.STRING, last.getCell(7).getType());
            assertEquals("'" + FORMULA, last.getCellText(7));
            assertEquals(605, last.getCellAsNumber(6).orElseThrow().intValueExact());
        }
    }

    @Test
    void customersAreExportedAsTheListShowsThem() throws IOException {
        Ventana window = signIn();
        String town = "Exportópolis " + serie;
        Alta.en(window).persona("Ana", "Primera").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String ana = window.page().url().replaceAll(".*id=", "");
        datos.update("UPDATE clientes SET localidad = ? WHERE id = ?", town, ana);
        datos.update("UPDATE clientes SET localidad = ? WHERE id <> ? ORDER BY id DESC LIMIT 2", town, ana);
        window.ir("/clientes?localidad=" + URLEncoder.encode(town, StandardCharsets.UTF_8));
        List<String> names =
                window.page().locator("#clientes tbody tr td:nth-child(2) a").allInnerTexts();
        List<String> lines = Files.readAllLines(export(window, "csv").path(), StandardCharsets.UTF_8);
        assertTrue(names.contains("Ana Primera"), () -> "" + names);
        assertEquals(names.size() + 1, lines.size());
        for (int i = 0; i < names.size(); i++) {
            assertTrue(lines.get(i + 1).contains(";" + names.get(i) + ";"), lines.get(i + 1));
        }
    }

    private static Download export(Ventana window, String format) {
        window.page().getByText("Exportar").click();
        return window.page().waitForDownload(() -> window.campo(format).click());
    }

    private Ventana signIn() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        return window;
    }
}
