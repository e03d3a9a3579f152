package es.isr.crm.informes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The boss asks what was sold in a town, and takes it away; others find the reports that are theirs. */
class InformesBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    private PuebloDePrueba pueblo;

    @AfterEach
    void nothingIsLeft() {
        if (pueblo != null) {
            pueblo.quitar();
        }
    }

    @Test
    void salesOfATownAreChosenComparedAndTakenAway() throws IOException {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        sell(window);
        window.ir("/informes");
        assertThat(window.page().locator("main a.crm-door")).hasCount(7);
        window.accesible();
        window.page().locator("main a.crm-door[href$='/informes/ventas']").click();
        window.page().waitForURL("**/informes/ventas");
        window.titulo("Informes: ventas");
        Locator table = window.page().locator("#tabla");

        choose(window, "desde", "2013-10-01");
        choose(window, "hasta", "2013-12-31");
        choose(window, "localidad", pueblo.nombre());
        assertThat(table.locator("tbody tr")).hasText(new Pattern[] {
            row("oct 2013", "1", "24,79 €", "30,00 €", "30,00 €"),
            row("nov 2013", "1", "8,26 €", "10,00 €", "10,00 €"),
            row("dic 2013", "0", "0,00 €", "0,00 €", "—")
        });
        assertThat(table.locator("tfoot tr")).hasText(row("Total", "2", "33,05 €", "40,00 €", "20,00 €"));
        window.accesible();
        window.foto("informe-ventas-por-mes");

        window.page()
                .locator(".crm-chip")
                .filter(new Locator.FilterOptions().setHasText("Plan"))
                .click();
        assertThat(table.locator("tbody tr")).hasCount(1);
        assertThat(table.locator("tbody tr")).containsText(Catalogo.FIBRA);
        assertThat(window.page().locator(".crm-bars tr")).containsText(Catalogo.FIBRA);
        window.accesible();
        window.foto("informe-ventas-por-plan");

        Download csv = take(window, "csv");
        assertEquals(
                List.of(
                        "\uFEFFPlan;Ventas;Cuota al mes sin IVA;Cuota al mes;Cuota media",
                        Catalogo.FIBRA + ";2;33,06;40,00;20,00",
                        "Total;2;33,06;40,00;20,00"),
                Files.readAllLines(csv.path(), StandardCharsets.UTF_8));

        assertSheetAddsUp(take(window, "xlsx"));

        // Who comes back finds what they had chosen, and prints it.
        window.ir("/informes/ventas");
        assertThat(table.locator("tbody tr")).containsText(Catalogo.FIBRA);
        Download pdf = take(window, "pdf");
        assertTrue(pdf.suggestedFilename().matches("informe-ventas-[-0-9]+\\.pdf"), pdf.suggestedFilename());
        assertTrue(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'auditoria.exportacion' AND descripcion LIKE ?",
                        "%informe-ventas, PDF, 1 [%" + pueblo.nombre() + "%"));
    }

    @Test
    void eachRoleIsOfferedItsReportsAndRefusedTheOthers() throws IOException {
        Ventana technician = navegador.abrir();
        Acceso.entrar(technician, Rol.TECNICO);
        offered(technician, "tickets", "red");
        technician.page().locator("main a.crm-door[href$='/informes/red']").click();
        technician.page().waitForURL("**/informes/red");
        technician.titulo("Informes: calidad de la red");
        technician.accesible();
        technician.foto("informe-red");
        technician.ir("/informes/tickets");
        String printed = read(take(technician, "pdf"));
        for (String words :
                List.of("Informes: tickets", "Respuesta mediana", "Resolución, 9 de cada 10", "horario laboral")) {
            assertTrue(printed.contains(words), words + " in " + printed);
        }
        Ventana seller = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(seller, Rol.COMERCIAL);
        offered(seller, "leads");
        seller.page().locator("main a.crm-door").click();
        seller.page().waitForURL("**/informes/leads");
        seller.titulo("Reports: leads");
        seller.accesible();
        seller.foto("informe-leads");
        seller.espera("status of 403");
        assertEquals(403, seller.ir("/informes/ventas").status());
    }

    private static void offered(Ventana window, String... reports) {
        window.ir("/informes");
        assertEquals(
                Stream.of(reports).map(report -> "/informes/" + report).toList(),
                window.page().locator("main a.crm-door").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList());
    }

    /** A service that costs 30 euro a month, and one that costs 10 in its first month. */
    private void sell(Ventana window) {
        Alta.en(window).persona("Informe", "De Prueba").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        pueblo = new PuebloDePrueba(datos, Long.valueOf(window.page().url().replaceAll(".*id=", "")));
        Long fibra = datos.number("SELECT id FROM planes WHERE nombre = ?", Catalogo.FIBRA);
        pueblo.tarifa(
                pueblo.servicio(fibra, "2013-10-31", "2013-12-04", "otro", null, null),
                fibra,
                "30.00",
                "pvp",
                "2013-10-31",
                null);
        pueblo.tarifa(
                pueblo.servicio(fibra, "2013-11-01", "2013-12-04", "otro", null, null),
                fibra,
                "10.00",
                "pvp",
                "2013-11-01",
                null);
    }

    /** Figures are numbers there, whatever the reader's language; headings and names are text. */
    private static void assertSheetAddsUp(Download xlsx) throws IOException {
        try (InputStream file = Files.newInputStream(xlsx.path());
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(
                    List.of("Plan", "Ventas", "Cuota al mes sin IVA", "Cuota al mes", "Cuota media"),
                    rows.get(0).stream().map(cell -> cell.getText()).toList());
            assertEquals(3, rows.size());
            for (Row row : rows.subList(1, 3)) {
                assertEquals(
                        List.of("2", "33.06", "40", "20"),
                        row.stream()
                                .skip(1)
                                .map(cell ->
                                        cell.asNumber().stripTrailingZeros().toPlainString())
                                .toList());
                assertEquals(CellType.STRING, row.getCell(0).getType());
            }
        }
    }

    /** The words on a printed report, a blank between any two. */
    private static String read(Download pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static void choose(Ventana window, String field, String value) {
        window.campo(field).fill(value);
        window.campo(field).press("Tab");
        window.quieto();
    }

    private static Download take(Ventana window, String format) {
        window.page().locator("[data-crm-despliega='exportar_formatos']").click();
        return window.page()
                .waitForDownload(() -> window.campo("exportar:" + format).click());
    }

    /** A line of the table, whatever space is between its cells and in them; the browser's own kind of expression. */
    private static Pattern row(String... cells) {
        return Pattern.compile(Stream.of(cells)
                .map(cell -> cell.replace(" ", "\\s"))
                .collect(Collectors.joining("\\s*", "^\\s*", "\\s*$")));
    }
}
