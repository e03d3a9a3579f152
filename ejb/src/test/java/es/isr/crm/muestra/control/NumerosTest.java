package es.isr.crm.muestra.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumerosTest {

    private static final long MANY = 1_000_000;

    static Stream<Named<LongFunction<String>>> kinds() {
        return Stream.of(
                Named.of("DNI", Numeros::dni),
                Named.of("NIE", Numeros::nie),
                Named.of("CIF", Numeros::cif),
                Named.of("mobile", Numeros::movil),
                Named.of("landline", Numeros::fijo),
                Named.of("ICCID", Numeros::iccid),
                Named.of("serial", index -> Numeros.serie("HWTC", index)),
                Named.of("account", Numeros::iban));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachOfAMillionHasItsOwn(LongFunction<String> kind) {
        assertEquals(MANY, LongStream.range(0, MANY).mapToObj(kind).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void allAreOfOneLength(LongFunction<String> kind) {
        int length = kind.apply(0).length();
        assertTrue(LongStream.range(0, 10_000).mapToObj(kind).allMatch(number -> number.length() == length));
    }
}
