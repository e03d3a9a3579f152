package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.Rol;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who needs no approval. */
class AdmisionOidcTest {

    private static final Optional<Rol> WAITS = Optional.empty();
    private static final Optional<Rol> USER = Optional.of(Rol.USER);

    static Stream<Arguments> claims() {
        return Stream.of(
                Arguments.of("grupos=crm", Map.of("grupos", "crm"), USER),
                Arguments.of("grupos=crm", Map.of("grupos", List.of("otro", "crm")), USER),
                Arguments.of("grupos=crm", Map.of("grupos", List.of("crm2")), WAITS),
                Arguments.of("grupos=crm", Map.of("grupos", "crm2"), WAITS),
                Arguments.of("grupos=crm", Map.of(), WAITS),
                Arguments.of("crm=true", Map.of("crm", true), USER),
                Arguments.of("crm=true", Map.of("crm", false), WAITS),
                Arguments.of("acceso.grupos=crm", Map.of("acceso", Map.of("grupos", List.of("crm"))), USER),
                Arguments.of("acceso.grupos=crm", Map.of("acceso", "crm"), WAITS),
                Arguments.of("https://id.example/rol=crm", Map.of("https://id.example/rol", "crm"), USER),
                Arguments.of("a=b=c", Map.of("a", "b=c"), USER),
                Arguments.of("grupos", Map.of("grupos", "grupos"), WAITS));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void claimWithTheValueIsEnough(String wanted, Map<String, Object> claims, Optional<Rol> expected) {
        OidcConfig config = config(Optional.empty(), Optional.of(wanted), List.of());

        assertEquals(expected, AdmisionOidc.de(ReclamosOidc.identidad(withSubject(claims), "x"), config));
    }

    static Stream<Arguments> domains() {
        return Stream.of(
                Arguments.of("eva@isp.example", true, USER),
                Arguments.of("eva@ISP.Example", "true", USER),
                Arguments.of("eva@isp.example", false, WAITS),
                Arguments.of("eva@isp.example", null, WAITS),
                Arguments.of("eva@no-isp.example", true, WAITS),
                Arguments.of("eva@isp.example@otro.example", true, WAITS),
                Arguments.of("isp.example", true, WAITS),
                Arguments.of(null, true, WAITS));
    }

    @ParameterizedTest
    @MethodSource("domains")
    void checkedAddressOfTheDomainIsEnough(String email, Object verified, Optional<Rol> expected) {
        Map<String, Object> claims = withSubject(Map.of());
        claims.put("email", email);
        claims.put("email_verified", verified);
        OidcConfig config = config(Optional.empty(), Optional.empty(), List.of("isp.example"));

        assertEquals(expected, AdmisionOidc.de(ReclamosOidc.identidad(claims, "x"), config));
    }

    @Test
    void ownerIsAdministratorBySubjectAlone() {
        OidcConfig config = config(Optional.of("sujeto-1"), Optional.of("grupos=crm"), List.of());

        assertEquals(
                Optional.of(Rol.ADMIN),
                AdmisionOidc.de(ReclamosOidc.identidad(withSubject(Map.of("grupos", "crm")), "x"), config));
        assertEquals(
                WAITS,
                AdmisionOidc.de(
                        ReclamosOidc.identidad(withSubject(Map.of("sub", "sujeto-2", "email", "sujeto-1")), "x"),
                        config));
    }

    @Test
    void nobodyIsAdmittedWhereNothingIsConfigured() {
        OidcConfig config = config(Optional.empty(), Optional.empty(), List.of());

        assertEquals(WAITS, AdmisionOidc.de(ReclamosOidc.identidad(withSubject(Map.of()), "x"), config));
    }

    private static Map<String, Object> withSubject(Map<String, Object> claims) {
        Map<String, Object> whole = new HashMap<>();
        whole.put("sub", "sujeto-1");
        whole.putAll(claims);
        return whole;
    }

    private static OidcConfig config(Optional<String> owner, Optional<String> claim, List<String> domains) {
        return new OidcConfig(
                URI.create("https://id.example"),
                "crm",
                "secreto",
                URI.create("https://crm.example"),
                Optional.empty(),
                owner,
                claim,
                domains);
    }
}
