package es.isr.crm.web.shared.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is understood by it. */
class ConvertersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 | 29.00",
                "29,9 | 29.90",
                "29.90 | 29.90",
                "1.234,56 | 1234.56",
                "1,234.56 | 1234.56",
                "1.234 | 1234.00",
                "1234,56 € | 1234.56",
                "-12,50 | -12.50",
                "−12,50 | -12.50",
                "1.234.567,89 | 1234567.89",
                "0 | 0.00"
            })
    void anAmountIsUnderstood(String typed, BigDecimal amount) {
        assertEquals(Optional.of(amount), MoneyConverter.parse(typed));
    }

    /** 1,234 might be one euro and something, or a thousand: it is asked, not guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.2.3", "12,345", "1e3", "abc", "1.23,4", "--1", "1 234 567 890 1", "12,", ","})
    void anAmountThatIsNotClearIsRefused(String typed) {
        assertEquals(Optional.empty(), MoneyConverter.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"2,2", "'1,5',1.5", "1.25,1.25", "'0,3333',0.3333", "-1,-1"})
    void aQuantityIsUnderstood(String typed, BigDecimal quantity) {
        assertEquals(Optional.of(quantity), QuantityConverter.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,23456", "2 €", "1.000,5", "1e3", ","})
    void aQuantityThatIsNoneIsRefused(String typed) {
        assertEquals(Optional.empty(), QuantityConverter.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"1.00,1", "1.50,'1,5'", "10,10"})
    void aQuantityIsShownWithTheDecimalsThatItNeeds(BigDecimal quantity, String shown) {
        assertEquals(shown, new QuantityConverter().getAsString(null, null, quantity));
    }

    @ParameterizedTest
    @CsvSource({
        "1/3/2026,2026-03-01",
        "01-03-2026,2026-03-01",
        "1.3.2026,2026-03-01",
        "2026-03-01,2026-03-01",
        "29/2/2028,2028-02-29"
    })
    void aDateIsUnderstood(String typed, LocalDate date) {
        assertEquals(Optional.of(date), DateConverter.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/2/2026", "31/11/2026", "1/13/2026", "1/3/26", "mañana", "2026-02-30", "//"})
    void aDayThatDoesNotExistIsRefused(String typed) {
        assertEquals(Optional.empty(), DateConverter.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "638552728,+34638552728",
        "638 55 27 28,+34638552728",
        "+34 638.55.27.28,+34638552728",
        "0034961234567,+34961234567",
        "+40 721 123 456,+40721123456",
        "00351 912 345 678,+351912345678"
    })
    void aTelephoneNumberIsUnderstood(String typed, String e164) {
        assertEquals(Optional.of(e164), PhoneConverter.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "538552728", "63855272", "6385527281", "+34 538 552 728", "teléfono", "+0123456789"})
    void aTelephoneNumberThatCannotBeIsRefused(String typed) {
        assertEquals(Optional.empty(), PhoneConverter.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"' 12345678z ',12345678Z", "es91 2100 0418,ES9121000418", "b.46120345,B46120345"})
    void aCodeIsWrittenInCapitalsWithoutBlanks(String typed, String code) {
        assertEquals(code, new CodeConverter().getAsObject(null, null, typed));
    }
}
