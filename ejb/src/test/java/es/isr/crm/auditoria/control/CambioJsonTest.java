package es.isr.crm.auditoria.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import es.isr.crm.shared.entity.Cambio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CambioJsonTest {

    @Test
    void eachEntityIsAnObjectByItsNameAndId() {
        List<Cambio> cambios = List.of(
                changed("Cliente", 7L, Map.of("nombre", "Ana"), Map.of("nombre", "Anna")),
                changed("ServicioCliente", 8L, Map.of("estado", "PENDIENTE"), Map.of("estado", "ACTIVO")));
        assertEquals(
                "{\"Cliente 7\":{\"nombre\":\"Ana\"},\"ServicioCliente 8\":{\"estado\":\"PENDIENTE\"}}",
                CambioJson.antes(cambios));
        assertEquals(
                "{\"Cliente 7\":{\"nombre\":\"Anna\"},\"ServicioCliente 8\":{\"estado\":\"ACTIVO\"}}",
                CambioJson.despues(cambios));
    }

    @Test
    void whatHadNoValueIsNull() {
        Map<String, String> none = new TreeMap<>();
        none.put("email", null);
        assertEquals(
                "{\"Cliente 7\":{\"email\":null}}",
                CambioJson.antes(List.of(changed("Cliente", 7L, none, Map.of("email", "a@b.es")))));
    }

    @Test
    void sideWithoutValuesIsNothing() {
        List<Cambio> created =
                List.of(new Cambio("Cliente", 7L, 7L, Cambio.Kind.CREADO, Map.of(), Map.of("nombre", "Ana")));
        assertNull(CambioJson.antes(created));
        assertEquals("{\"Cliente 7\":{\"nombre\":\"Ana\"}}", CambioJson.despues(created));
    }

    @Test
    void settingIsKnownByItsKeyAlone() {
        List<Cambio> setting = List.of(
                new Cambio("emisor_nif", null, null, Cambio.Kind.CREADO, Map.of(), Map.of("valor", "B12345674")));
        assertEquals("{\"emisor_nif\":{\"valor\":\"B12345674\"}}", CambioJson.despues(setting));
    }

    @Test
    void textIsKeptWhateverItHolds() {
        String text = "\"ñ\"\n\\ </script> 😀";
        List<Cambio> cambios = List.of(changed("Cliente", 7L, Map.of(), Map.of("nombre", text)));
        String json = CambioJson.despues(cambios);
        assertEquals(
                text,
                jakarta.json.Json.createReader(new java.io.StringReader(json))
                        .readObject()
                        .getJsonObject("Cliente 7")
                        .getString("nombre"));
    }

    private static Cambio changed(String entidad, Long id, Map<String, String> antes, Map<String, String> despues) {
        return new Cambio(entidad, id, 7L, Cambio.Kind.MODIFICADO, antes, despues);
    }
}
