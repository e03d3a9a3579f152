package es.isr.crm.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/panel",
                "/clientes",
                "/clientes/ficha?id=1234",
                "/clientes?q=Jos%C3%A9+Garc%C3%ADa&estado=activo",
                "/clientes?volver=//x"
            })
    void addressOfOursIsKept(String wanted) {
        assertEquals(wanted, Destino.safe(wanted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "clientes",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/%0d%0aSet-Cookie:x\r\nx",
                "https://evil.example/",
                "javascript:alert(1)",
                "/clientes\nLocation: //evil.example",
                "/clientes?x=<script>",
                "/clientes#fragment",
                "/a/../login",
                "/login",
                "/login?destino=/login",
                "/primer-acceso",
                "/salir",
                "/"
            })
    void anythingElseLandsAtHome(String wanted) {
        assertEquals("/panel", Destino.safe(wanted));
    }

    @Test
    void nothingAndTooMuchLandAtHome() {
        assertEquals("/panel", Destino.safe(null));
        assertEquals("/panel", Destino.safe("/clientes?q=" + "a".repeat(1000)));
    }
}
