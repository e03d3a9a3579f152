package es.isr.crm.tesoreria.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.tesoreria.entity.ReciboPago;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReciboTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|cobro|Recibo de pago|ha recibido de Begoña <b>Ñúñez la cantidad de 1.040,00 €",
                "es|reversion|Justificante de pago anulado|vuelven a estar pendientes",
                "es|devolucion|Recibo de devolución|ha devuelto a Begoña <b>Ñúñez la cantidad de 1.040,00 €",
                "en|cobro|Payment receipt|the amount of 1,040.00 €",
                "en|reversion|Proof of a reversed payment|are due again",
                "en|devolucion|Refund receipt|has refunded Begoña <b>Ñúñez"
            })
    void receiptIsOneWholePage(String idioma, String clase, String title, String words) throws IOException {
        for (MedioPago medio : MedioPago.values()) {
            String text = print(idioma, recibo(clase, medio));
            assertTrue(text.contains(title), text);
            assertTrue(text.replace('\n', ' ').contains(words), text);
            assertTrue(text.contains("F2026-000012"), text);
        }
    }

    private static ReciboPago recibo(String clase, MedioPago medio) {
        return new ReciboPago(
                "4711",
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T10:00:00Z"),
                clase,
                medio.name().toLowerCase(Locale.ROOT),
                new BigDecimal("1040.00"),
                "TPV 12",
                List.of(new ReciboPago.Linea("F2026-000012", new BigDecimal("1035.00"))),
                clase.equals("cobro") ? new BigDecimal("5.00") : null,
                clase.equals("cobro"),
                new ReciboPago.Persona("Begoña <b>Ñúñez", null, "ISR-00042"),
                "Rosa");
    }

    private static String print(String idioma, ReciboPago recibo) throws IOException {
        Impresora impresora = new Impresora();
        impresora.init();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        impresora.print(
                new Impreso(Recibos.PLANTILLA, new Locale(idioma), Map.of("emisor", OPERATOR, "recibo", recibo)), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(1, pdf.getNumberOfPages());
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
