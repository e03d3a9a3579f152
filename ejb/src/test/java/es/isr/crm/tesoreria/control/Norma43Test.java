package es.isr.crm.tesoreria.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.tesoreria.entity.ExtractoLeido;
import es.isr.crm.tesoreria.entity.MovimientoLeido;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that banks send: 1.000,00 € on the 1st, 35,00 and 36,90 come in, 36,90 are returned, 1.035,00 are left. */
class Norma43Test {

    private static final String ACCOUNT = "210004180200051332";

    private static final List<String> FILE = List.of(
            "11" + ACCOUNT + "261101" + "261115" + "2" + "00000000100000" + "978" + "3" + "FIBRA ÑANDU SL",
            "22    0418" + "261103" + "261103" + "02999" + "2" + "00000000003500" + "0000012345" + "000000012345"
                    + "REF-PAGO 35",
            "2301" + "TRANSFERENCIA DE GARCIA LOPEZ BEGOÑA  " + "PAGO FACTURA F2026-000012",
            "22    0418" + "261105" + "261106" + "03999" + "2" + "00000000003690" + "0000000000",
            "2301" + "ADEUDO RECIBO CLIENTE ISR-00042 DE LA " + "CUOTA DE NOVIEMBRE Y LOS SERVICIOS ADI",
            "2302" + "CIONALES",
            "22    0418" + "261110" + "261110" + "14999" + "1" + "00000000003690" + "0000000000" + "            "
                    + "DEV ADEUDO",
            "2301" + "DEVOLUCION RECIBO AM04                " + "ISR-00042",
            "33" + ACCOUNT + "00001" + "00000000003690" + "00002" + "00000000007190" + "2" + "00000000103500" + "978",
            "88999999999999999999" + "000009");

    private static final String EMPTY =
            "33" + ACCOUNT + "00000" + "00000000000000" + "00000" + "00000000000000" + "2" + "00000000100000" + "978";

    @Test
    void readsTheAccountAndItsMovements() {
        ExtractoLeido statement = read(FILE, "\r\n").get(0);
        assertEquals("ES9121000418450200051332", statement.iban());
        assertEquals("FIBRA ÑANDU SL", statement.titular());
        assertEquals(LocalDate.of(2026, 11, 1), statement.desde());
        assertEquals(LocalDate.of(2026, 11, 15), statement.hasta());
        assertEquals(new BigDecimal("1000.00"), statement.saldoInicial());
        assertEquals(new BigDecimal("1035.00"), statement.saldoFinal());
        assertEquals(3, statement.movimientos().size());
        MovimientoLeido transfer = statement.movimientos().get(0);
        assertEquals(LocalDate.of(2026, 11, 3), transfer.fecha());
        assertEquals(new BigDecimal("35.00"), transfer.importe());
        assertEquals("12345", transfer.documento());
        assertEquals("000000012345 REF-PAGO 35", transfer.referencia());
        assertEquals("TRANSFERENCIA DE GARCIA LOPEZ BEGOÑA PAGO FACTURA F2026-000012", transfer.texto());
        MovimientoLeido debit = statement.movimientos().get(1);
        assertEquals(LocalDate.of(2026, 11, 6), debit.fechaValor());
        assertEquals(
                "ADEUDO RECIBO CLIENTE ISR-00042 DE LA CUOTA DE NOVIEMBRE Y LOS SERVICIOS ADICIONALES",
                debit.texto(),
                "a word that reaches the end of its field goes on in the next");
        MovimientoLeido returned = statement.movimientos().get(2);
        assertEquals("14", returned.concepto());
        assertEquals(new BigDecimal("-36.90"), returned.importe());
        assertEquals("DEV ADEUDO", returned.referencia());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", ""})
    void endsOfLineDoNotMatter(String end) {
        assertEquals(read(FILE, "\r\n"), read(FILE, end));
    }

    @Test
    void blanksAtTheEndOfALineMayBeMissing() {
        List<String> stripped = FILE.stream().map(String::stripTrailing).toList();
        assertEquals(read(FILE, "\n"), read(stripped, "\n"));
        assertEquals(read(FILE, "\n"), Norma43.read(stream(FILE, "\n", text -> text + "\u001a")));
    }

    @Test
    void movementsThatAreAlikeAreTwo() {
        String line = "22    0418" + "261103" + "261103" + "02999" + "2" + "00000000001000" + "0000000000";
        List<String> file = List.of(
                FILE.get(0),
                line,
                line,
                "33" + ACCOUNT + "00000" + "00000000000000" + "00002" + "00000000002000" + "2" + "00000000102000"
                        + "978",
                "88999999999999999999" + "000004");
        List<MovimientoLeido> two = read(file, "\n").get(0).movimientos();
        assertNotEquals(two.get(0).huella(), two.get(1).huella());
        assertEquals(two, read(file, "\r\n").get(0).movimientos(), "the same file again has the same movements");
    }

    @Test
    void severalAccountsAreSeveralStatements() {
        List<String> file = List.of(
                FILE.get(0),
                EMPTY,
                FILE.get(0).replace(ACCOUNT, "004923522414205416"),
                EMPTY.replace(ACCOUNT, "004923522414205416"),
                "88999999999999999999" + "000004");
        List<ExtractoLeido> statements = read(file, "\n");
        assertEquals(
                List.of("ES9121000418450200051332", "ES1000492352082414205416"),
                statements.stream().map(ExtractoLeido::iban).toList());
        assertTrue(statements.get(1).movimientos().isEmpty());
        assertNotEquals(statements.get(0).huella(), statements.get(1).huella());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // line, what is written there, instead of which, what is said of it
                "9|00001|00002|debeNumero",
                "9|00000000003690|00000000003691|debe",
                "9|00002|00003|haberNumero",
                "9|00000000007190|00000000007191|haber",
                "9|00000000103500|00000000103501|saldo",
                "9|200051332|200051333|otraCuenta",
                "9|978|840|divisa",
                "10|000009|000008|cuenta",
                "2|261103|261303|fecha",
                "2|029992|029993|signo",
                "2|00000000003500|000000000O3500|numero",
                "3|2301|4701|registro",
                "1|978|840|divisa",
                "1|261115|261031|periodo",
                "1|11|22|ajeno"
            })
    void whatIsWrongIsToldWithItsLine(int line, String right, String wrong, String key) {
        List<String> file = new ArrayList<>(FILE);
        file.set(line - 1, FILE.get(line - 1).replace(right, wrong));
        ErrorCampo fault = refusal(file);
        assertEquals("norma43." + key, fault.key());
        assertEquals("fichero", fault.field());
        if (!key.equals("ajeno")) {
            assertEquals(line, fault.data().get(0));
        }
    }

    @Test
    void recordsHaveTheirPlaces() {
        List<String> text = new ArrayList<>(FILE);
        text.add(1, FILE.get(2));
        assertEquals("norma43.sitio", refusal(text).key(), "a text without its movement");
        List<String> movement = new ArrayList<>(FILE);
        movement.add(9, FILE.get(1));
        assertEquals("norma43.sitio", refusal(movement).key(), "a movement without its account");
        List<String> after = new ArrayList<>(FILE);
        after.add(FILE.get(0));
        assertEquals("norma43.despues", refusal(after).key());
        List<String> texts = new ArrayList<>(FILE);
        for (int i = 0; i < 5; i++) {
            texts.add(3, FILE.get(2));
        }
        assertEquals("norma43.textos", refusal(texts).key());
    }

    @Test
    void fileThatWasCutIsRefused() {
        assertEquals("norma43.cortado", refusal(FILE.subList(0, 9)).key());
        assertEquals("norma43.cortado", refusal(FILE.subList(0, 4)).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nombre;apellidos\nRosa;Ruiz", "", "%PDF-1.4 \u0000\u0001", "<?xml version='1.0'?><Document/>"})
    void anotherFileIsKnownForAnother(String text) {
        DatosInvalidosException refusal = assertThrows(
                DatosInvalidosException.class,
                () -> Norma43.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1))));
        assertEquals("norma43.ajeno", refusal.getErrores().get(0).key());
    }

    private static ErrorCampo refusal(List<String> file) {
        return assertThrows(DatosInvalidosException.class, () -> read(file, "\r\n"))
                .getErrores()
                .get(0);
    }

    private static List<ExtractoLeido> read(List<String> lines, String end) {
        return Norma43.read(stream(lines, end, UnaryOperator.identity()));
    }

    private static ByteArrayInputStream stream(List<String> lines, String end, UnaryOperator<String> changed) {
        String text = lines.stream()
                .map(line -> end.isEmpty() ? (line + " ".repeat(80)).substring(0, 80) : line)
                .collect(Collectors.joining(end));
        return new ByteArrayInputStream(changed.apply(text).getBytes(StandardCharsets.ISO_8859_1));
    }
}
