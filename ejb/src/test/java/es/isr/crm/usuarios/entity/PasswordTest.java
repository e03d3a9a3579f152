package es.isr.crm.usuarios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.ErrorCampo;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, passwordCorta",
                "'', passwordCorta",
                "once letras, passwordCorta",
                "doce letras!, ''",
                "'cuatro palabras con espacios', ''",
                "ñandúñandúñ, passwordCorta",
                "ñandúñandúñá, ''",
                "aaaaaaaaaaaaaaa, passwordAdivinable",
                "abababababab, passwordAdivinable",
                "Ana.Garcia@isr.es, passwordAdivinable",
            })
    void newPasswordIsLongAndNotObvious(String typed, String fault) {
        assertEquals(
                fault,
                Password.check(typed, "ana.garcia@isr.es").map(ErrorCampo::key).orElse(""));
    }

    @Test
    void twelveTimesAnEmojiCountsAsTwelve() {
        assertEquals(Optional.empty(), Password.check("🙂🙃🙂🙃🙂🙃🙂🙃🙂🙃🙂x", "ana@isr.es"));
        assertEquals(
                "passwordCorta",
                Password.check("🙂🙃🙂🙃🙂🙃", "ana@isr.es").orElseThrow().key());
    }

    @Test
    void passwordLongerThanTheLimitIsRefused() {
        assertEquals(Optional.empty(), Password.check("abc".repeat(42) + "de", "ana@isr.es"));
        assertEquals(
                "passwordLarga",
                Password.check("abc".repeat(43), "ana@isr.es").orElseThrow().key());
    }
}
