package es.isr.crm.impresos.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.impresos.entity.Impreso;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is printed is read back as who gets it would. */
class ImpresoraTest {

    private static final Emisor EMISOR = new Emisor(
            "Fibra Ñandú & Cía., S.L.",
            "B12345674",
            "Calle del Niño, 1",
            "46149",
            "Gilet",
            "Valencia",
            null,
            "961234567",
            "hola@fibra.example",
            null,
            null);

    private String imagen = "data:,";

    private final Impresora impresora = new Impresora();

    @BeforeEach
    void init() {
        impresora.init();
    }

    @Test
    void lettersOfTheLanguageAndTheEuroAreThereWithTheirFont() throws IOException {
        try (PDDocument pdf = print("es", "Begoña Çelik Ñúñez", "Precio: 1.234,56 €")) {
            String text = text(pdf);

            assertTrue(text.contains("Begoña Çelik Ñúñez"), text);
            assertTrue(text.contains("Fibra Ñandú & Cía., S.L."), text);
            assertTrue(text.contains("1.234,56 €"), text);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void itHasTitleLanguageAndTagsForWhoHearsIt() throws IOException {
        try (PDDocument pdf = print("en", "José", "x")) {
            assertEquals("Printing test", pdf.getDocumentInformation().getTitle());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void whatLooksLikeCodeIsText() throws IOException {
        String name = "<script>alert(1)</script> & ${1+1} <#assign x=1> #{2*2} '\"";
        try (PDDocument pdf = print("es", name, "x")) {
            assertTrue(text(pdf).contains(name), text(pdf));
        }
    }

    @Test
    void whatTheFontLacksAndWhatXmlForbidsBreaksNothing() throws IOException {
        try (PDDocument pdf = print("es", "Ana 😀 \u0000\u000b\ud800 Gil", "x")) {
            assertTrue(text(pdf).matches("(?s).*Ana \\S+ +Gil.*"), text(pdf));
        }
    }

    @Test
    void longNamesStayOnThePage() throws IOException {
        try (PDDocument pdf = print("es", "Ñ".repeat(120), "x")) {
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(pdf);
            float width = pdf.getPage(0).getMediaBox().getWidth();

            assertTrue(letters.size() > 120);
            letters.forEach(
                    letter -> assertTrue(letter.getEndX() < width, letter.getUnicode() + " at " + letter.getEndX()));
        }
    }

    @Test
    void nothingOutsideIsFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        outside.start();
        imagen = "http://127.0.0.1:" + outside.getAddress().getPort() + "/picture.png";
        try (PDDocument pdf = print("es", "Ana", "x")) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(0, asked.get());
        } finally {
            outside.stop(0);
        }
    }

    private PDDocument print(String idioma, String nombre, String linea) throws IOException {
        Map<String, Object> datos = new HashMap<>();
        datos.put("emisor", EMISOR);
        datos.put("nombre", nombre);
        datos.put("linea", linea);
        datos.put("imagen", imagen);
        datos.put("dia", LocalDate.of(2026, 2, 28));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        impresora.print(new Impreso("prueba", new Locale(idioma), datos), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\R", " ");
    }
}
