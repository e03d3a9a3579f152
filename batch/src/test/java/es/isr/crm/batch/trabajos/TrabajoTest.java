package es.isr.crm.batch.trabajos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.facturacion.entity.HastaFacturacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrabajoTest {

    private static final Path XML = Path.of("src/main/resources/META-INF/batch-jobs");

    /** What the console can start, the page shows. */
    @Test
    void everyJobThatThereIsHasAName() throws IOException {
        try (Stream<Path> files = Files.list(XML)) {
            List<String> there = files.map(file -> file.getFileName().toString().replace(".xml", ""))
                    .sorted()
                    .toList();
            List<String> named =
                    Arrays.stream(Trabajo.values()).map(Trabajo::id).sorted().toList();
            assertEquals(there, named);
        }
    }

    /** A job takes its lease and leaves its outcome, whoever starts it; what it can be told stands in its file. */
    @Test
    void everyJobHoldsItsLeaseAndKnowsWhatItIsTold() throws IOException {
        for (Trabajo trabajo : Trabajo.values()) {
            String xml = Files.readString(XML.resolve(trabajo.id() + ".xml"));
            assertTrue(xml.contains("<listener ref=\"arriendoListener\"/>"), trabajo.id());
            for (Trabajo.Dato dato : trabajo.datos()) {
                String name = "jobParameters['" + dato.name().toLowerCase(Locale.ROOT) + "']";
                assertTrue(xml.contains(name), trabajo.id() + " " + name);
            }
        }
    }

    @Test
    void whatIsTypedBecomesParametersOfThatJobAlone() {
        DatosTrabajo typed = new DatosTrabajo();
        typed.setPeriodo(" 2026-11 ");
        typed.setAmbito("localidad:Gilet");
        typed.setHasta(HastaFacturacion.EMITIR);
        typed.setClientes("17, 18");
        assertEquals(
                Map.of("periodo", "2026-11", "ambito", "localidad:Gilet", "hasta", "emitir"),
                typed.parametros(Trabajo.FACTURACION_MENSUAL));
        assertEquals(Map.of("clientes", "17,18"), typed.parametros(Trabajo.RECORDATORIOS));
        assertEquals(Map.of(), typed.parametros(Trabajo.CONCILIAR_PSO));
        assertEquals(Map.of(), new DatosTrabajo().parametros(Trabajo.FACTURACION_MENSUAL));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            periodo,  2026-13
            periodo,  noviembre
            periodo,  2026-1
            ambito,   lista
            ambito,   lista:1;DROP
            ambito,   Gilet
            """)
    void whatMakesNoSenseIsRefusedWithItsField(String field, String typed) {
        DatosTrabajo datos = new DatosTrabajo();
        if (field.equals("periodo")) {
            datos.setPeriodo(typed);
        } else {
            datos.setAmbito(typed);
        }
        assertEquals(List.of(field), faults(datos, Trabajo.FACTURACION_MENSUAL));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        DatosTrabajo datos = new DatosTrabajo();
        datos.setPeriodo("x");
        datos.setAmbito("y");
        assertEquals(List.of("ambito", "periodo"), faults(datos, Trabajo.FACTURACION_MENSUAL));
        datos.setClientes("1,,2");
        assertEquals(List.of("clientes"), faults(datos, Trabajo.AVISOS_SUSPENSION));
    }

    private static List<String> faults(DatosTrabajo datos, Trabajo trabajo) {
        return assertThrows(DatosInvalidosException.class, () -> datos.parametros(trabajo)).getErrores().stream()
                .map(ErrorCampo::field)
                .sorted()
                .toList();
    }
}
