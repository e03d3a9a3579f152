package es.isr.crm.informes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.impresos.entity.Impreso;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A report on paper. */
class HojaInformeTest {

    private static final Emisor OPERATOR = new Emisor(
            "Fibra Ñandú, S.L.",
            "B12345674",
            "Calle Mayor, 2",
            "46149",
            "Gilet",
            "Valencia",
            null,
            null,
            null,
            null,
            null);

    @Test
    void narrowReportStandsUprightWithAllThatItSays() throws IOException {
        HojaInforme sheet = new HojaInforme(
                "Informes: ventas",
                List.of("Del 01/10/2026 al 31/12/2026", "Localidad: <b>Gilet"),
                List.of("Mes", "Ventas"),
                List.of(List.of("oct 2026", "3"), List.of("nov 2026", "1.204")),
                List.of("Total", "1.207"),
                "Una venta es un servicio que empieza.",
                new Locale("es"));
        try (PDDocument pdf = Loader.loadPDF(print(sheet))) {
            String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getHeight()
                    > pdf.getPage(0).getMediaBox().getWidth());
            for (String words : List.of(
                    "Informes: ventas",
                    "Del 01/10/2026 al 31/12/2026 · Localidad: <b>Gilet",
                    "oct 2026 3",
                    "nov 2026 1.204",
                    "Total 1.207",
                    "Una venta es un servicio que empieza.",
                    "Hecho el 23/11/2026 10:05.")) {
                assertTrue(text.contains(words), words + " in " + text);
            }
        }
    }

    @Test
    void wideReportLiesAndGoesOnOverPages() throws IOException {
        List<String> row = Collections.nCopies(9, "1.234.567,89 €");
        HojaInforme sheet = new HojaInforme(
                "Reports: debt",
                List.of("On 23/11/2026"),
                row,
                Collections.nCopies(120, row),
                row,
                "Debt",
                new Locale("en"));
        try (PDDocument pdf = Loader.loadPDF(print(sheet))) {
            assertTrue(pdf.getNumberOfPages() > 1);
            assertTrue(pdf.getPage(0).getMediaBox().getWidth()
                    > pdf.getPage(0).getMediaBox().getHeight());
            assertTrue(new PDFTextStripper().getText(pdf).contains("Made on 23/11/2026 10:05."));
        }
    }

    @Test
    void elevenColumnsBreakNeitherAMonthNorAHeading() throws IOException {
        HojaInforme sheet = new HojaInforme(
                "Informes: tickets",
                List.of("Del 01/12/2025 al 23/11/2026"),
                List.of(
                        "Mes",
                        "Tickets",
                        "Contestados",
                        "Respuesta media",
                        "Respuesta mediana",
                        "Respuesta, 9 de cada 10",
                        "Resueltos",
                        "Resolución media",
                        "Resolución mediana",
                        "Resolución, 9 de cada 10",
                        "Reabiertos"),
                Collections.nCopies(12, month()),
                month(),
                "Minutos",
                new Locale("es"));
        try (PDDocument pdf = Loader.loadPDF(print(sheet))) {
            String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertEquals(1, pdf.getNumberOfPages(), text);
            for (String words : List.of("Contestados", "Reabiertos", "sept 2025 3 ")) {
                assertTrue(text.contains(words), words + " in " + text);
            }
        }
    }

    private static List<String> month() {
        return List.of(
                "sept 2025",
                "3",
                "3",
                "3 h 42 min",
                "24 min",
                "10 h 23 min",
                "3",
                "18 h 4 min",
                "24 h 57 min",
                "27 h 3 min",
                "0");
    }

    private static byte[] print(HojaInforme sheet) {
        Impresora printer = new Impresora();
        printer.init();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(
                new Impreso(
                        "informe",
                        sheet.idioma(),
                        Map.of("emisor", OPERATOR, "hoja", sheet, "momento", Instant.parse("2026-11-23T09:05:00Z"))),
                out);
        return out.toByteArray();
    }
}
