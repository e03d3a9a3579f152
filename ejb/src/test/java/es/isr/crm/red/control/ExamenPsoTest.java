package es.isr.crm.red.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Veredicto;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which an answer can differ from the contract is told in its own words. */
class ExamenPsoTest {

    private static final String OK = "{\"codigo\":200,\"mensaje\":\"bien\",\"datos\":%s}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"nombre":"600M","bajada":600,"subida":600}]             | IGUAL         |
            []                                                        | SIN_COMPROBAR | Responde bien, pero la lista está vacía: no hay campos que comparar.
            [{"nombre":"600M","bajada":600}]                          | DISTINTA      | Falta el campo «subida»: se esperaba un número entero.
            [{"nombre":"600M","bajada":"600","subida":600}]           | DISTINTA      | Otro tipo en «bajada»: se esperaba un número entero y llegó un texto "600"
            [{"nombre":600,"bajada":600,"subida":600}]                | DISTINTA      | Otro tipo en «nombre»: se esperaba un texto y llegó un número 600
            [{"nombre":"600M","bajada":600.5,"subida":600}]           | DISTINTA      | Valor inesperado en «bajada»: se esperaba un número entero y llegó 600.5
            [{"nombre":"600M","bajada":null,"subida":600}]            | DISTINTA      | Otro tipo en «bajada»: se esperaba un número entero y llegó null
            [{"nombre":"600M","Bajada":600,"subida":600}]             | DISTINTA      | Otro nombre: se esperaba el campo «bajada» y llegó «Bajada».
            [{"nombre":"600M","bajada":600,"subida":600,"id":7}]      | DISTINTA      | Campo de más: «id», un número 7
            ["600M"]                                                  | DISTINTA      | Otro tipo en «datos»: se esperaba un objeto y llegó un texto "600M"
            {"nombre":"600M"}                                         | DISTINTA      | Se esperaba una lista en «datos» y llegó un objeto.
            null                                                      | DISTINTA      | Se esperaba una lista en «datos» y llegó null.
            """)
    void dataOfAnotherShapeAreTold(String datos, Veredicto veredicto, String words) {
        Comprobacion found = velocidades(OK.formatted(datos));
        assertEquals(veredicto, found.veredicto());
        assertEquals(words == null ? List.of() : List.of(words), words(found));
    }

    @Test
    void differenceThatManyElementsShareIsToldOnceWithHowManyTheyAre() {
        Comprobacion found = velocidades(OK.formatted("[{\"nombre\":\"a\",\"bajada\":\"1\",\"subida\":1},"
                + "{\"nombre\":\"b\",\"bajada\":\"2\",\"subida\":2},{\"nombre\":\"c\",\"bajada\":3,\"subida\":3}]"));
        assertEquals(
                List.of("Otro tipo en «bajada», en 2 de 3: se esperaba un número entero y llegó un texto \"1\""),
                words(found));
        assertEquals(3, found.medida().elementos());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "NADA", textBlock = """
            {"codigo":"200","mensaje":"m","datos":[]}      | Se esperaba un número entero en «codigo» y llegó un texto "200"
            {"codigo":200.0,"mensaje":"m","datos":[]}      | Se esperaba un número entero en «codigo» y llegó un número 200.0
            {"mensaje":"m","datos":[]}                     | Se esperaba un número entero en «codigo» y llegó nada
            {"codigo":601,"mensaje":"OLT bloqueada"}       | Se esperaba el código 200–299 y llegó 601: OLT bloqueada
            {"codigo":200,"datos":[{"nombre":"a","bajada":1,"subida":1}]} | Se esperaba un texto en «mensaje» y llegó nada.
            {"codigo":200,"mensaje":"m","datos":[{"nombre":"a","bajada":1,"subida":1}],"tiempo":3} | Clave de más en la respuesta: «tiempo».
            {"codigo":200,"codigo":200,"mensaje":"m","datos":[{"nombre":"a","bajada":1,"subida":1}]} | Una clave está repetida o sobra texto detrás del objeto JSON.
            <html>mantenimiento</html>                     | Se esperaba un objeto JSON y llegó una página HTML: <html>mantenimiento</html>
            ``                                             | Se esperaba un objeto JSON y llegó una respuesta vacía.
            Error en la línea 3                            | Se esperaba un objeto JSON y llegó otra cosa: Error en la línea 3
            [1]                                            | Se esperaba un objeto JSON y llegó una lista.
            """)
    void answersOfAnotherShapeAreTold(String body, String words) {
        Comprobacion found = velocidades(body);
        assertEquals(Veredicto.DISTINTA, found.veredicto());
        assertEquals(List.of(words), words(found));
    }

    @Test
    void brokenAndDoubledUtf8AreTold() {
        byte[] latin =
                OK.formatted("[{\"nombre\":\"Añadida\",\"descripcion\":\"x\"}]").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("El texto no está en UTF-8."),
                words(examine(PsoOperacion.OBTENER_PERFILES_USUARIO, 200, contestada(200, latin, null))));
        byte[] twice = OK.formatted("[{\"nombre\":\"AÃ±adida\",\"descripcion\":\"x\"}]")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("El texto está codificado dos veces en UTF-8: se leen cosas como «Ã±»."),
                words(examine(PsoOperacion.OBTENER_PERFILES_USUARIO, 200, contestada(200, twice, null))));
    }

    @Test
    void byteOrderMarkIsToldAndUnderstoodAllTheSame() {
        Comprobacion found = velocidades("\uFEFF" + OK.formatted("[{\"nombre\":\"a\",\"bajada\":1,\"subida\":1}]"));
        assertEquals(List.of("Delante del objeto JSON hay una marca de orden de bytes (BOM)."), words(found));
        assertEquals(true, found.entendida());
    }

    @Test
    void whatTheCrmForgivesIsADifferenceThatItUnderstands() {
        assertEquals(
                true,
                velocidades(OK.formatted("[{\"nombre\":\"a\",\"bajada\":\"1\",\"subida\":1}]"))
                        .entendida());
        assertEquals(
                false,
                velocidades(OK.formatted("[{\"nombre\":\"a\",\"bajada\":\"x\",\"subida\":1}]"))
                        .entendida());
    }

    @Test
    void statusSizeAndSilenceAreTold() {
        PsoOperacion olts = PsoOperacion.OBTENER_OLTS;
        assertEquals(
                List.of("Se esperaba el estado HTTP 200 y llegó 500."),
                words(examine(olts, 200, contestada(500, "<html/>".getBytes(StandardCharsets.UTF_8), null))));
        ByteArrayOutputStream huge = new ByteArrayOutputStream();
        huge.writeBytes(new byte[PsoExchange.MAX_BODY + 1]);
        assertEquals(
                List.of("La respuesta pasa de 1048576 bytes, lo más que el CRM lee."),
                words(examine(olts, 200, contestada(200, huge.toByteArray(), "demasiado"))));
        assertEquals(
                List.of("Se esperaba una respuesta y no llegó: PSO no contestó dentro del plazo"),
                words(examine(olts, 200, cruda(new PsoIntento.SinRespuesta("PSO no contestó dentro del plazo"), 10))));
    }

    @Test
    void slowAnswerIsToldWithItsTime() {
        byte[] body = OK.formatted("[{\"nombre\":\"a\",\"ip\":\"10.0.0.1\",\"estado\":\"activa\"}]")
                .getBytes(StandardCharsets.UTF_8);
        PsoCruda slow = cruda(new PsoIntento.Contestado(200, body, null), 3_001);
        assertEquals(
                List.of("Se esperaba la respuesta en menos de 3000 ms y tardó 3001 ms, también la segunda vez."),
                words(examine(PsoOperacion.OBTENER_OLTS, 200, slow)));
    }

    @Test
    void serialThatCannotExistMustBeToldAs604() {
        PsoOperacion ont = PsoOperacion.OBTENER_INFORMACION_ONT_POR_SN;
        assertEquals(
                Veredicto.IGUAL,
                examine(ont, 604, text("{\"codigo\":604,\"mensaje\":\"No existe\"}"))
                        .veredicto());
        assertEquals(
                List.of("Se esperaba el código 604 y llegó 200: bien"),
                words(examine(ont, 604, text("{\"codigo\":200,\"mensaje\":\"bien\",\"datos\":null}"))));
    }

    @Test
    void secretsThatPsoSendsBackAreNotShown() {
        Comprobacion found = examine(PsoOperacion.OBTENER_OLTS, 200, text("clave topsecret1 no vale"));
        assertEquals(List.of("Se esperaba un objeto JSON y llegó otra cosa: clave ••• no vale"), words(found));
    }

    private static Comprobacion velocidades(String body) {
        return examine(PsoOperacion.OBTENER_PERFILES_VELOCIDAD, 200, text(body == null ? "" : body));
    }

    private static Comprobacion examine(PsoOperacion operacion, int esperado, PsoCruda cruda) {
        return ExamenPso.examine(PsoPeticion.of(operacion), esperado, null, cruda);
    }

    private static PsoCruda text(String body) {
        return contestada(200, body.getBytes(StandardCharsets.UTF_8), null);
    }

    private static PsoCruda contestada(int status, byte[] body, String defecto) {
        return cruda(new PsoIntento.Contestado(status, body, defecto), 10);
    }

    private static PsoCruda cruda(PsoIntento intento, int ms) {
        UnaryOperator<String> mask = words -> words.replace("topsecret1", "•••");
        return new PsoCruda(intento, Duration.ofMillis(ms), mask);
    }

    private static List<String> words(Comprobacion comprobacion) {
        return PalabrasConformidad.in(Locale.ROOT).of(comprobacion);
    }
}
