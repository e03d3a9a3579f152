package es.isr.crm.red.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PsoConfigTest {

    private static final Duration PLAZO = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://pso,                       http://pso/php/manejador.php
            http://pso/,                      http://pso/php/manejador.php
            http://pso/api,                   http://pso/api/php/manejador.php
            http://pso/api/,                  http://pso/api/php/manejador.php
            http://pso/api//,                 http://pso/api/php/manejador.php
            https://pso.isr.local:8443/a/b/,  https://pso.isr.local:8443/a/b/php/manejador.php
            http://10.0.0.5:8090,             http://10.0.0.5:8090/php/manejador.php
            http://[::1]:8090/api,            http://[::1]:8090/api/php/manejador.php
            http://pso/con%20espacio/,        http://pso/con%20espacio/php/manejador.php
            """)
    void pathAndTrailingSlashOfTheBaseAreKept(String base, String endpoint) throws Exception {
        assertEquals(endpoint, PsoConfig.of(base, "u", "p", PLAZO).endpoint().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pso", "ftp://pso", "http://", "http:///api", "http://pso/?a=1", "http://p so/"})
    void anythingButAnHttpAddressIsRefused(String base) {
        assertThrows(PsoConfig.InvalidException.class, () -> PsoConfig.of(base, "u", "p", PLAZO));
    }

    @Test
    void credentialsTravelAsUtf8() throws Exception {
        assertEquals(
                "Basic " + "aXNyOmNvbnRyYXNlw7FhIOKCrA==",
                PsoConfig.of("http://pso", "isr", "contraseña €", PLAZO).authorization());
    }

    @Test
    void passwordIsNowhereInWordsOrInWhatIsWrittenDown() throws Exception {
        PsoConfig config = PsoConfig.of("http://pso", "isr", "contraseña €", PLAZO);
        assertFalse(config.toString().contains("contraseña"));
        assertEquals(
                "Authorization: Basic •••, clave=•••",
                config.mask("Authorization: Basic aXNyOmNvbnRyYXNlw7FhIOKCrA==, clave=contraseña €"));
    }
}
