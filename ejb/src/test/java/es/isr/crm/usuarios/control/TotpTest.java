package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1111111111);
    private static final long STEP = 37037037;

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, Totp.codigo(SECRET, Totp.paso(Instant.ofEpochSecond(second))));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void clockOfTheTelephoneMayBeOneStepOff(int off, boolean good) {
        String code = Totp.codigo(SECRET, STEP + off);

        assertEquals(good ? OptionalLong.of(STEP + off) : OptionalLong.empty(), Totp.encontrar(SECRET, code, NOW, 0));
    }

    @Test
    void usedCodeAndEarlierOnesCountNoMore() {
        String before = Totp.codigo(SECRET, STEP - 1);
        String now = Totp.codigo(SECRET, STEP);

        assertEquals(OptionalLong.empty(), Totp.encontrar(SECRET, now, NOW, STEP));
        assertEquals(OptionalLong.empty(), Totp.encontrar(SECRET, before, NOW, STEP));
        assertEquals(OptionalLong.of(STEP), Totp.encontrar(SECRET, now, NOW, STEP - 1));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"050 471, true", "050-471, true", "50471, false", "'', false", "-, false", "05047x, false"})
    void groupsDoNotMatterAndNothingElseIsForgiven(String typed, boolean good) {
        assertEquals(good, Totp.encontrar(SECRET, typed, NOW, 0).isPresent());
    }
}
