package es.isr.crm.web.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.auditoria.entity.FilaAuditoria.Contenido;
import java.util.List;
import org.junit.jupiter.api.Test;

class CambioValorTest {

    @Test
    void onlyWhatChangedIsToldOfWhatWasThereBefore() {
        assertEquals(
                List.of(
                        new CambioValor("Cliente 17", "telefono", "600111222", "600111223"),
                        new CambioValor("Cliente 17", "email", "ana@ejemplo.es", null)),
                CambioValor.of(new Contenido(
                        "x",
                        "{\"Cliente 17\":{\"telefono\":\"600111222\",\"nombre\":\"Ana\",\"email\":\"ana@ejemplo.es\"}}",
                        "{\"Cliente 17\":{\"telefono\":\"600111223\",\"nombre\":\"Ana\",\"email\":null}}")));
    }

    @Test
    void everyValueIsToldOfWhatWasMadeOrRemoved() {
        assertEquals(
                List.of(new CambioValor("Plan 3", "nombre", null, "Fibra")),
                CambioValor.of(new Contenido("x", null, "{\"Plan 3\":{\"nombre\":\"Fibra\"}}")));
        assertEquals(
                List.of(new CambioValor("Plan 3", "nombre", "Fibra", null)),
                CambioValor.of(new Contenido("x", "{\"Plan 3\":{\"nombre\":\"Fibra\"}}", null)));
        assertEquals(List.of(), CambioValor.of(new Contenido("x", null, null)));
    }

    @Test
    void whatSomebodyWroteOverItIsShownAsItStands() {
        assertEquals(
                List.of(new CambioValor(null, null, "{\"Cliente 17\":", "nada")),
                CambioValor.of(new Contenido("x", "{\"Cliente 17\":", "nada")));
        assertEquals(
                List.of(new CambioValor(null, null, "{\"Cliente 17\":5}", null)),
                CambioValor.of(new Contenido("x", "{\"Cliente 17\":5}", null)));
    }
}
