package es.isr.crm.web.clientes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.auditoria.entity.ActividadRow;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CambioCampoTest {

    @Test
    void changedValuesAreShownBeforeAndAfter() {
        assertEquals(
                List.of(
                        new CambioCampo("email", null, "jose@example.com"),
                        new CambioCampo("telefono", "600112233", "638552728")),
                CambioCampo.of(row("""
                        {"Cliente 1001":{"email":null,"telefono":"600112233"}}""", """
                        {"Cliente 1001":{"email":"jose@example.com","telefono":"638552728"}}""")));
    }

    @Test
    void numbersOfThingsAndWhatWasTakenAwayAreNoChangesToRead() {
        assertEquals(List.of(new CambioCampo("precio", "25.00", "39.90")), CambioCampo.of(row("""
                        {"ServicioCliente 7":{"plan":"Plan 1006"},"TarifaServicio 8":{"planId":"1006","precio":"25.00"},\
                        "TarifaServicio 9":{"desde":"2027-02-23","precio":"30.00","servicio":"ServicioCliente 7"}}""", """
                        {"ServicioCliente 7":{"plan":"Plan 1007"},"TarifaServicio 8":{"planId":"1007","precio":"39.90"}}""")));
    }

    @Test
    void planIsCalledByItsName() {
        assertEquals(List.of(new CambioCampo("plan", "Fibra 600", "Fibra 1000")), CambioCampo.of(row("""
                        {"ServicioCliente 7":{"plan":"Fibra 600"}}""", """
                        {"ServicioCliente 7":{"plan":"Fibra 1000"}}""")));
    }

    @Test
    void whatWasOnlyMadeShowsNoChange() {
        assertEquals(List.of(), CambioCampo.of(row(null, """
                {"Cliente 1001":{"nombre":"José"}}""")));
    }

    private static ActividadRow row(String antes, String despues) {
        return new ActividadRow(1L, "clientes.editar", "Datos cambiados", antes, despues, "Ana", Instant.EPOCH, null);
    }
}
