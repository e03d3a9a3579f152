package es.isr.crm.red.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.red.entity.DatosPerfil;
import es.isr.crm.shared.entity.ErrorCampo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatosPerfilValidatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "NULL", textBlock = """
            600M                    | 600    | 600    | []
            1G-EMP                  | 1000   | 1000   | []
            ` 600M `                | 600    | 600    | []
            2.5G_up+                | 2500   | 1      | []
            a                       | 1      | 100000 | []
            NULL                    | 600    | 600    | [nombre obligatorio]
            `  `                    | 600    | 600    | [nombre obligatorio]
            600 M                   | 600    | 600    | [nombre perfilNombre]
            añadido                 | 600    | 600    | [nombre perfilNombre]
            -600M                   | 600    | 600    | [nombre perfilNombre]
            <b>                     | 600    | 600    | [nombre perfilNombre]
            600M                    | NULL   | 600    | [bajada obligatorio]
            600M                    | 0      | 600    | [bajada perfilMbits]
            600M                    | 600    | -1     | [subida perfilMbits]
            600M                    | 600    | 100001 | [subida perfilMbits]
            NULL                    | NULL   | NULL   | [nombre obligatorio, bajada obligatorio, subida obligatorio]
            """)
    void onlyWhatPlansAndTheWireCanCarryIsAName(String nombre, Integer bajada, Integer subida, String errores) {
        assertEquals(errores, check(nombre, bajada, subida));
    }

    @ParameterizedTest
    @CsvSource({"60, []", "61, [nombre perfilNombre]"})
    void nameHasRoomInThePlan(int length, String errores) {
        assertEquals(errores, check("a".repeat(length), 1, 1));
    }

    private static String check(String nombre, Integer bajada, Integer subida) {
        DatosPerfil datos = new DatosPerfil();
        datos.setNombre(nombre);
        datos.setBajada(bajada);
        datos.setSubida(subida);
        return DatosPerfilValidator.check(datos).stream()
                .map((ErrorCampo error) -> error.field() + " " + error.key())
                .toList()
                .toString();
    }
}
