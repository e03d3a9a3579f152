package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import es.isr.crm.usuarios.entity.IdentidadVerificada;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a provider says about somebody, and the secret that a sign-in hangs on. */
class ReclamosOidcTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of(Map.of("name", " Eva Ruiz ", "given_name", "E"), "Eva Ruiz"),
                Arguments.of(Map.of("given_name", "Eva", "family_name", "Ruiz"), "Eva Ruiz"),
                Arguments.of(Map.of("family_name", "Ruiz", "preferred_username", "eva"), "Ruiz"),
                Arguments.of(Map.of("name", " ", "preferred_username", "eva"), "eva"),
                Arguments.of(Map.of("email", "eva@isp.example"), "eva@isp.example"),
                Arguments.of(Map.of("name", 7), ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isCalledByTheBestNameThereIs(Map<String, Object> claims, String expected) {
        assertEquals(expected, ReclamosOidc.identidad(claims, "x").nombre());
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        IdentidadVerificada nobody = ReclamosOidc.identidad(Map.of("iss", "https://id", "sub", "1"), "x");

        assertEquals("https://id", nobody.emisor());
        assertEquals("1", nobody.sujeto());
        assertNull(nobody.email());
        assertNull(nobody.emailComprobado());
    }

    @Test
    void oneSecretGivesThreeThatTellNothingOfEachOther() {
        SecretoOidc secreto = SecretoOidc.nuevo();
        Set<String> all = Set.of(
                secreto.state().getValue(),
                secreto.nonce().getValue(),
                secreto.verifier().getValue(),
                secreto.valor());

        assertEquals(4, all.size());
        assertEquals(secreto.state(), new SecretoOidc(secreto.valor()).state());
        assertNotEquals(secreto.state(), SecretoOidc.nuevo().state());
        assertEquals("SecretoOidc", secreto.toString());
    }
}
