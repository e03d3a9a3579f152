package es.isr.crm.auditoria.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.auditoria.entity.InvarianteResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvariantesMainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void whenAllHoldItEndsWell() {
        int status = print(holds(1, "series sin huecos"), holds(2, "las líneas suman"));
        assertEquals(0, status);
        assertEquals(
                List.of("ok     1 series sin huecos", "ok     2 las líneas suman", "invariants: 2 ok, 0 violated"),
                lines());
    }

    @Test
    void eachViolationIsALineAndTheStatusSaysIt() {
        int status = print(
                holds(1, "series sin huecos"),
                new InvarianteResult(2, "las líneas suman", List.of("factura_id=7", "factura_id=9")));
        assertEquals(1, status);
        assertEquals(
                List.of(
                        "ok     1 series sin huecos",
                        "FALLA  2 las líneas suman",
                        "         factura_id=7",
                        "         factura_id=9",
                        "invariants: 1 ok, 1 violated"),
                lines());
    }

    private int print(InvarianteResult... results) {
        return InvariantesMain.print(List.of(results), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static InvarianteResult holds(int number, String name) {
        return new InvarianteResult(number, name, List.of());
    }
}
