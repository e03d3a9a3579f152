package es.isr.crm.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSignInEntryTest {

    @ParameterizedTest
    @CsvSource({
        "/panel, false, /login",
        "/panel, true, /login?motivo=expirada",
        "/clientes?q=a, false, /login?destino=%2Fclientes%3Fq%3Da",
        "/clientes/nuevo, true, /login?motivo=expirada&destino=%2Fclientes%2Fnuevo"
    })
    void saysThatTheSessionHasEndedAndWhereOneWasGoing(String destino, boolean ended, String location) {
        assertEquals(location, FormSignInEntry.location(destino, ended));
    }
}
