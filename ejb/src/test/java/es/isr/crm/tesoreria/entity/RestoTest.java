package es.isr.crm.tesoreria.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestoTest {

    private static final List<Resto> RESTOS = List.of(resto(1, "5.00"), resto(2, "20.00"));

    @Test
    void oldestPaymentGivesFirst() {
        List<Resto> taken = Resto.take(new BigDecimal("12.00"), RESTOS);
        assertEquals(List.of(resto(1, "5.00"), resto(2, "7.00")), taken);
        assertEquals(List.of(resto(2, "13.00")), Resto.after(RESTOS, taken));
    }

    @Test
    void thereIsNoMoreThanThereIs() {
        List<Resto> taken = Resto.take(new BigDecimal("30.00"), RESTOS);
        assertEquals(new BigDecimal("25.00"), Resto.total(taken));
        assertEquals(List.of(), Resto.after(RESTOS, taken));
    }

    @Test
    void nothingWantedNothingTaken() {
        assertEquals(List.of(), Resto.take(new BigDecimal("0.00"), RESTOS));
        assertEquals(new BigDecimal("0.00"), Resto.total(List.of()));
    }

    private static Resto resto(long pago, String importe) {
        return new Resto(pago, new BigDecimal(importe));
    }
}
