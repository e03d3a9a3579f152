package es.isr.crm.red.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.red.entity.ClasePso;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PsoClasificacionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANADIR_ONT                     | 200 | {"codigo":200}                   | APLICADA
            ANADIR_ONT                     | 201 | {"codigo":299,"mensaje":"ok"}    | APLICADA
            OBTENER_OLTS                   | 200 | {"codigo":200,"datos":[]}        | APLICADA
            ANADIR_ONT                     | 200 | {"codigo":199}                   | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":300}                   | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":0}                     | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":-200}                  | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":500}                   | INCIERTA
            MODIFICAR_ONT                  | 200 | {"codigo":601}                   | TRANSITORIA
            ANADIR_ONT                     | 200 | {"codigo":602}                   | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":603}                   | DUPLICADA
            ANADIR_ONT                     | 200 | {"codigo":608}                   | DUPLICADA
            MODIFICAR_ONT                  | 200 | {"codigo":603}                   | INCIERTA
            CREAR_PERFIL_VELOCIDAD         | 200 | {"codigo":603}                   | DUPLICADA
            CREAR_PERFIL_VELOCIDAD         | 200 | {"codigo":608}                   | INCIERTA
            ELIMINAR_ONT_POR_SN            | 200 | {"codigo":604}                   | NO_ENCONTRADA
            OBTENER_INFORMACION_ONT_POR_SN | 200 | {"codigo":604}                   | NO_ENCONTRADA
            ANADIR_ONT                     | 200 | {"codigo":605}                   | PERMANENTE
            ANADIR_ONT                     | 200 | {"codigo":606}                   | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":607}                   | PERMANENTE
            ANADIR_ONT                     | 200 | {"codigo":699}                   | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":401}                   | CREDENCIALES
            ANADIR_ONT                     | 200 | {"codigo":403}                   | CREDENCIALES
            ANADIR_ONT                     | 401 | <html>no</html>                  | CREDENCIALES
            ANADIR_ONT                     | 403 | {"codigo":200}                   | CREDENCIALES
            ANADIR_ONT                     | 500 | {"codigo":200}                   | INCIERTA
            ANADIR_ONT                     | 307 | ''                               | INCIERTA
            ANADIR_ONT                     | 404 | {"codigo":604}                   | INCIERTA
            ANADIR_ONT                     | 200 | <html>hola</html>                | INCIERTA
            ANADIR_ONT                     | 200 | ''                               | INCIERTA
            ANADIR_ONT                     | 200 | {}                               | INCIERTA
            ANADIR_ONT                     | 200 | []                               | INCIERTA
            ANADIR_ONT                     | 200 | 200                              | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":"200"}                 | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":200.0}                 | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":2e2}                   | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":null}                  | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":true}                  | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":99999999999}           | INCIERTA
            ANADIR_ONT                     | 200 | {"Codigo":200}                   | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":200,"codigo":604}      | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":200} x                 | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":200}{"codigo":200}     | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":200                    | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":200,"datos":{"a":1     | INCIERTA
            ANADIR_ONT                     | 200 | {"codigo":200,}                  | INCIERTA
            ANADIR_ONT                     | 200 | {'codigo':200}                   | INCIERTA
            """, quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true)
    void answersMeanWhatTheContractSays(PsoOperacion operacion, int http, String body, ClasePso expected) {
        PsoCuerpo cuerpo = PsoCuerpo.parse((body == null ? "" : body).getBytes(StandardCharsets.UTF_8))
                .orElse(null);
        assertEquals(expected, PsoClasificacion.of(operacion, http, cuerpo));
    }
}
