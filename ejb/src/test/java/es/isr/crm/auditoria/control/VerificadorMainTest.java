package es.isr.crm.auditoria.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.auditoria.entity.Hallazgo;
import es.isr.crm.auditoria.entity.Hallazgo.Clase;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.auditoria.entity.TramoVerificado;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificadorMainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final VerificadorMain.Cuenta count =
            new VerificadorMain.Cuenta(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void whenEverythingIsAsItWasSealedItEndsWell() {
        count.add(new TramoVerificado(50, 50_000, List.of()));
        count.add(new TramoVerificado(3, 2_001, List.of()));
        assertEquals(0, count.end());
        assertEquals(List.of("auditoria: 53 bloques, 52001 filas, 0 hallazgos"), lines());
    }

    @Test
    void manipulatedRowIsNamedByItsTableAndId() {
        count.add(new TramoVerificado(
                2,
                1_500,
                List.of(
                        Hallazgo.fila(Clase.CONTENIDO, LibroAuditoria.ACTIVIDAD, 1234, 2L),
                        Hallazgo.bloque(Clase.CADENA, 3))));
        count.add(Hallazgo.fila(Clase.SIN_SELLO, LibroAuditoria.EVENTOS, 77, null));
        assertEquals(1, count.end());
        assertEquals(
                List.of(
                        "FALLA  contenido actividad_cliente id=1234 bloque=2",
                        "FALLA  cadena bloque=3",
                        "FALLA  sin_sello eventos_auditoria id=77",
                        "auditoria: 2 bloques, 1500 filas, 3 hallazgos"),
                lines());
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
