package es.isr.crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A form that is sent twice. */
class SentFormsTest {

    private final SentForms forms = new SentForms();

    @Test
    void theSecondSendingMeetsTheFirstWhileItIsCarriedOut() {
        assertTrue(forms.claim("a").isEmpty());
        assertNull(forms.claim("a").orElseThrow().address());
        assertTrue(forms.claim("b").isEmpty());
    }

    @Test
    void aResendIsLedToWhereTheFirstSendingLed() {
        forms.claim("a");
        forms.done("a", "/clientes/ficha?id=5");
        assertEquals("/clientes/ficha?id=5", forms.claim("a").orElseThrow().address());
    }

    @Test
    void aRefusedFormMayBeSentAgain() {
        forms.claim("a");
        forms.release("a");
        assertTrue(forms.claim("a").isEmpty());
    }

    @Test
    void theOldestIsForgottenAfterAHundred() {
        IntStream.range(0, 101).forEach(i -> forms.claim("form" + i));
        assertTrue(forms.claim("form0").isEmpty());
        assertTrue(forms.claim("form100").isPresent());
    }
}
