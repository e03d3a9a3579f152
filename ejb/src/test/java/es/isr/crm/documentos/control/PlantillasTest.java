package es.isr.crm.documentos.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.documentos.entity.LineaPrecio;
import es.isr.crm.documentos.entity.PrestacionContrato;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.Ubicacion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each paper in each language, with everything that it can say and with next to nothing. */
class PlantillasTest {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 22);
    private static final float TEN_POINTS = 10;
    private static final float ROUNDING = 0.05f;

    @ParameterizedTest
    @CsvSource({
        "resumen_contrato, es, Velocidades del servicio de internet y vías de recurso",
        "resumen_contrato, en, Speeds of the internet service and remedies",
        "mandato_sepa, es, Orden de domiciliación de adeudo directo SEPA",
        "mandato_sepa, en, SEPA Direct Debit Mandate",
        "hoja_instalacion, es, Hoja de instalación",
        "hoja_instalacion, en, Installation sheet"
    })
    void paperIsWhole(String plantilla, String idioma, String words) throws IOException {
        for (boolean rich : List.of(true, false)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            impresora().print(new Impreso(plantilla, new Locale(idioma), datos(rich)), out);
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');

                assertTrue(text.contains(words), text);
                assertTrue(text.contains("Begoña"), text);
                assertEquals(1, pdf.getNumberOfPages(), text);
                if (plantilla.equals("mandato_sepa")) {
                    assertTrue(text.contains("ES11000B12345674") && text.contains("ES91 2100"), text);
                }
            }
        }
    }

    /** Reglamento (UE) 2019/2243, art. 2: one side of an A4 for a service, three for a bundle, in letters of 10 points at least. */
    @ParameterizedTest
    @CsvSource({"es, 1, 1", "en, 1, 1", "es, 4, 3", "en, 4, 3"})
    void contractSummaryIsAsShortAndAsLargeAsTheLawWants(String idioma, int services, int pages) throws IOException {
        Map<String, Object> datos = datos(true);
        PrestacionContrato one = (PrestacionContrato) ((List<?>) datos.get("prestaciones")).get(0);
        datos.put("prestaciones", Collections.nCopies(services, one));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        impresora().print(new Impreso("resumen_contrato", new Locale(idioma), datos), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            Set<Float> sizes = new TreeSet<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
                }
            }.getText(pdf);
            assertTrue(pdf.getNumberOfPages() <= pages, pdf.getNumberOfPages() + " pages");
            assertTrue(sizes.iterator().next() > TEN_POINTS - ROUNDING, sizes.toString());
        }
    }

    private static Impresora impresora() {
        Impresora impresora = new Impresora();
        impresora.init();
        return impresora;
    }

    private static Map<String, Object> datos(boolean rich) {
        Plan plan = new Plan("Fibra 600 Mb", TipoPlan.FIBRA, new BigDecimal("35.00")).velocidad(600, 300);
        if (rich) {
            plan.descripcion("Con router Wi-Fi 6")
                    .promocion(new BigDecimal("19.90"), 3)
                    .instalacion(new BigDecimal("60.00"), 12)
                    .conPenalizacion(new BigDecimal("120.00"));
        }
        ServicioCliente servicio =
                new ServicioCliente(1L, plan, new Ubicacion("Calle del Niño, 1", "46149", "Gilet", "Valencia"), HOY);
        Map<String, Object> datos = new HashMap<>();
        datos.put("emisor", emisor(rich));
        datos.put("hoy", HOY);
        datos.put("cliente", cliente(rich));
        datos.put("servicio", servicio);
        datos.put("plan", plan);
        datos.put("prestaciones", List.of(PrestacionContrato.of(plan, 50, 80)));
        datos.put(
                "precios",
                servicio.getTarifas().stream()
                        .map(tarifa -> LineaPrecio.of(tarifa, false))
                        .toList());
        datos.put("condiciones", rich ? "Una condición particular del contrato.\nDos." : "");
        datos.put("discapacidad", "");
        datos.put("referencia", "ISR-1-20261122");
        datos.put("identificador", "ES11000B12345674");
        datos.put("iban", "ES91 2100 0418 4502 0005 1332");
        datos.put("preaviso", 14);
        return datos;
    }

    private static Emisor emisor(boolean rich) {
        return new Emisor(
                "Fibra Ñandú, S.L.",
                "B12345674",
                "Calle Mayor, 2",
                "46149",
                "Gilet",
                "Valencia",
                null,
                "961234567",
                rich ? "hola@fibra.example" : null,
                rich ? "www.fibra.example" : null,
                rich ? "L-V 9-20" : null);
    }

    private static Cliente cliente(boolean rich) {
        DatosCliente datos = new DatosCliente();
        datos.setNombre("Begoña");
        datos.setApellidos("Ñúñez");
        datos.setTelefono("961234567");
        datos.setDireccion("Calle del Niño, 1");
        datos.setCodigoPostal("46149");
        datos.setLocalidad("Gilet");
        datos.setProvincia("Valencia");
        if (rich) {
            datos.setCodigo("ISR-00001");
            datos.setDni("12345678Z");
            datos.setTelefonoAlternativo("638552728");
            datos.setPersonaContacto("Pau");
        }
        return new Cliente("x", datos, HOY);
    }
}
