package es.isr.crm.clientes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsentimientoTest {

    private static final LocalDate MARZO = LocalDate.of(2026, 3, 10);
    private static final LocalDate MAYO = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNIO = LocalDate.of(2026, 6, 30);
    private static final Consentimiento NUNCA = new Consentimiento(false, null, null, null);

    @Test
    void whatWasGivenStaysProvedAfterItWasTakenBack() {
        Consentimiento dado = NUNCA.answer(true, CanalConsentimiento.TELEFONO, MARZO);

        assertEquals(new Consentimiento(true, MARZO, CanalConsentimiento.TELEFONO, null), dado);
        assertEquals(
                new Consentimiento(false, MARZO, CanalConsentimiento.TELEFONO, MAYO), dado.answer(false, null, MAYO));
    }

    @Test
    void givenAgainItBeginsAnew() {
        Consentimiento revocado = new Consentimiento(false, MARZO, CanalConsentimiento.TELEFONO, MAYO);

        assertEquals(
                new Consentimiento(true, JUNIO, CanalConsentimiento.CONTRATO, null),
                revocado.answer(true, CanalConsentimiento.CONTRATO, JUNIO));
    }

    @Test
    void sayingTheSameChangesNoDate() {
        Consentimiento dado = new Consentimiento(true, MARZO, CanalConsentimiento.WEB, null);

        assertEquals(dado, dado.answer(true, null, JUNIO));
        assertEquals(dado, dado.answer(true, CanalConsentimiento.WEB, JUNIO));
        assertSame(NUNCA, NUNCA.answer(false, null, JUNIO));
    }
}
