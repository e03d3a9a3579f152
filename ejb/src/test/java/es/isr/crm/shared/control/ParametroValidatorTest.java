package es.isr.crm.shared.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Parametro;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametroValidatorTest {

    private final List<ErrorCampo> errores = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "EMISOR_NOMBRE,     '  ISR Comunicaciones ',       ISR Comunicaciones",
        "EMISOR_NIF,        b-12.345.674,                  B12345674",
        "EMISOR_CODIGO_POSTAL, ' 46500 ',              46500",
        "EMISOR_IBAN,       es91 2100 0418 4502 0005 1332, ES9121000418450200051332",
        "SOPORTE_TELEFONO,  +34 961 23 45 67,              961234567",
        "SOPORTE_EMAIL,     soporte@isp.example,           soporte@isp.example",
        "DIAS_VENCIMIENTO,  0,                             0",
        "DIAS_VENCIMIENTO,  90,                            90",
        "POTENCIA_BUENA,    '-25,5',                       -25.5",
        "POTENCIA_BUENA,    -40,                           -40",
        "CONCILIACION_AUTOMATICA, true,                    true",
        "CONCILIACION_AUTOMATICA, false,                   false",
        "DEUDA_MINIMA,      '10,5',                        10.50",
        "DEUDA_MINIMA,      0,                             0.00",
        "PRIMER_PERIODO,    2026-12,                       2026-12",
        "PRIMER_PERIODO,    12/2026,                       2026-12",
        "PRIMER_PERIODO,    1/2027,                        2027-01"
    })
    void isStoredInItsForm(Parametro parametro, String typed, String stored) {
        assertEquals(stored, ParametroValidator.normalise(parametro, typed, errores));
        assertEquals(List.of(), errores);
    }

    @ParameterizedTest
    @CsvSource({
        "EMISOR_NIF,        B12345675,                 nif",
        "EMISOR_CODIGO_POSTAL, 4650,                   codigoPostal",
        "EMISOR_CODIGO_POSTAL, 53001,                  codigoPostal",
        "EMISOR_IBAN,       ES9121000418450200051333,  iban",
        "SOPORTE_TELEFONO,  12,                        telefono",
        "SOPORTE_EMAIL,     soporte,                   email",
        "DIAS_VENCIMIENTO,  91,                        entero",
        "DIAS_VENCIMIENTO,  -1,                        entero",
        "DIAS_VENCIMIENTO,  '1,5',                     entero",
        "DIAS_VENCIMIENTO,  quince,                    entero",
        "DIAS_VENCIMIENTO,  99999999999,               entero",
        "POTENCIA_BUENA,    1,                         decimal",
        "POTENCIA_BUENA,    -40.1,                     decimal",
        "DIAS_VENCIMIENTO,  ' ',                       obligatorio",
        "CONCILIACION_AUTOMATICA, yes,                 booleano",
        "CONCILIACION_AUTOMATICA, '',                  obligatorio",
        "DEUDA_MINIMA,      -1,                        importeEntre",
        "DEUDA_MINIMA,      '1,005',                   importeEntre",
        "DEUDA_MINIMA,      10001,                     importeEntre",
        "DEUDA_MINIMA,      ' ',                       obligatorio",
        "AVISO_DIAS_HABILES, 14,                       entero",
        "PRIMER_PERIODO,    2026-13,                   periodo",
        "PRIMER_PERIODO,    13/2026,                   periodo",
        "PRIMER_PERIODO,    0/2026,                    periodo",
        "PRIMER_PERIODO,    1926-01,                   periodo",
        "EMISOR_LOGO,       logo.png,                  codigoExacto"
    })
    void isRefusedWithTheKeyThatSaysWhy(Parametro parametro, String typed, String key) {
        ParametroValidator.normalise(parametro, typed, errores);
        assertEquals(1, errores.size(), errores.toString());
        assertEquals(parametro.clave(), errores.get(0).field());
        assertEquals(key, errores.get(0).key());
    }

    @Test
    void textMayBeEmptyAndNotTooLong() {
        assertNull(ParametroValidator.normalise(Parametro.EMISOR_NOMBRE, "  ", errores));
        assertEquals(List.of(), errores);
        ParametroValidator.normalise(Parametro.EMISOR_NOMBRE, "x".repeat(161), errores);
        assertEquals("largo", errores.get(0).key());
    }

    @Test
    void everyInitialValueIsAValidOne() {
        for (Parametro parametro : Parametro.values()) {
            ParametroValidator.normalise(parametro, parametro.inicial(), errores);
        }
        assertEquals(List.of(), errores);
    }
}
