package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.ErrorCampo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrasenasTest {

    private static final Contrasenas RULES = new Contrasenas();
    private static final String EMAIL = "rosamunda@isp.example";
    private static final String NAME = "Rosamunda Berenguer";

    @BeforeAll
    static void load() {
        RULES.init();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd1234",
                "passwordpassword",
                "123456789012",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "iloveyou1234",
                "Contraseña123",
                "contraseña2024!",
                "Bienvenido2026",
                "realmadrid2024",
                "tequieromucho",
                "administrador1",
                "isrcrm123456",
                "Rosamunda2026",
                "berenguer1234",
                "rosamunda berenguer",
                "Berenguer, Rosamunda 7"
            })
    void whatIsTriedFirstIsRefused(String typed) {
        assertEquals("passwordAdivinable", fault(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "una frase bastante larga",
                "mi gato come pan",
                "lunes martes jueves",
                "xK3vbQ92mzPw",
                "ñandú y tortuga azul",
                "rosamunda pinta barcos",
                "🙂🙃🙂🙃🙂🙃🙂🙃🙂🙃🙂x y más"
            })
    void whatNobodyElseHasWillDoWhateverItIsMadeOf(String typed) {
        assertEquals("", fault(typed));
    }

    @Test
    void shortOnesAreToldSo() {
        assertEquals("passwordCorta", fault("corta"));
    }

    private static String fault(String typed) {
        return RULES.check(typed, EMAIL, NAME).map(ErrorCampo::key).orElse("");
    }
}
