package es.isr.crm.simulador.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.simulador.Cliente;
import es.isr.crm.simulador.Servidor;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The control API over HTTP, and PSO's entrance where it needs no broken wire. */
class ControlTest {

    private static final String ANADIR = """
            {"operacion":"añadir_ont","sn":"HWTC12345678","perfilVelocidad":"600M","perfilUsuario":"residencial",\
            "olt":"OLT-GILET-01","pon":"0/1/1"}""";
    private static final String CONSULTAR =
            "{\"operacion\":\"obtener_informacion_ont_por_sn\",\"sn\":\"HWTC12345678\"}";

    private static Servidor servidor;
    private static Cliente cliente;

    @BeforeAll
    static void start() {
        servidor = new Servidor();
        cliente = new Cliente(servidor);
    }

    @AfterAll
    static void stop() throws Exception {
        servidor.close();
    }

    @BeforeEach
    void reset() {
        assertEquals(204, cliente.control("POST", "/control/reset", "").statusCode());
    }

    @Test
    void callsTellWhatWasAskedAnsweredAndApplied() {
        long antes = cliente.get("/control/llamadas").getJsonNumber("ultima").longValue();
        cliente.pso(ANADIR);
        cliente.pso(ANADIR);
        cliente.pso(CONSULTAR);
        JsonObject todas = cliente.get("/control/llamadas?desde=" + antes);
        assertEquals(antes + 3, todas.getJsonNumber("ultima").longValue());
        JsonArray llamadas = todas.getJsonArray("llamadas");
        assertCall(llamadas.getJsonObject(0), "añadir_ont", 200, true);
        assertCall(llamadas.getJsonObject(1), "añadir_ont", 608, false);
        assertCall(llamadas.getJsonObject(2), "obtener_informacion_ont_por_sn", 200, false);
        assertEquals(ANADIR, llamadas.getJsonObject(0).getString("peticion"));
        assertEquals(
                2,
                cliente.get("/control/llamadas?operacion=a%C3%B1adir_ont&sn=HWTC12345678&desde=" + antes)
                        .getJsonArray("llamadas")
                        .size());
        JsonObject contadores = cliente.get("/control/contadores?operacion=a%C3%B1adir_ont");
        assertEquals(2, contadores.getInt("recibidas"));
        assertEquals(1, contadores.getInt("aplicadas"));
    }

    @Test
    void callsKeepTheLastTwoThousandAndCountAll() {
        for (int i = 0; i < 2_010; i++) {
            cliente.pso("{\"operacion\":\"reiniciar_ont\",\"sn\":\"HWTC12345678\"}");
        }
        JsonArray llamadas = cliente.get("/control/llamadas").getJsonArray("llamadas");
        assertEquals(2_000, llamadas.size());
        assertEquals(2_010, cliente.get("/control/contadores").getInt("recibidas"));
        assertEquals(0, cliente.get("/control/contadores").getInt("aplicadas"));
    }

    @Test
    void faultHitsItsOperationAndSerialSoManyTimesAfterSoMany() {
        fault("{\"tipo\":\"codigo\",\"codigo\":601,\"operacion\":\"obtener_informacion_ont_por_sn\","
                + "\"sn\":\"HWTC12345678\",\"veces\":2,\"saltar\":1}");
        assertEquals(200, cliente.pso(ANADIR).getInt("codigo"));
        assertEquals(200, cliente.pso(CONSULTAR).getInt("codigo"));
        assertEquals(601, cliente.pso(CONSULTAR).getInt("codigo"));
        assertEquals(604, cliente.pso(CONSULTAR.replace("12345678", "87654321")).getInt("codigo"));
        assertEquals(601, cliente.pso(CONSULTAR).getInt("codigo"));
        assertEquals(200, cliente.pso(CONSULTAR).getInt("codigo"));
        assertTrue(cliente.get("/control/fallos").getJsonArray("fallos").isEmpty());
    }

    @Test
    void firstFaultSetIsSufferedFirst() {
        fault("{\"tipo\":\"codigo\",\"codigo\":606,\"veces\":1}");
        fault("{\"tipo\":\"codigo\",\"codigo\":699}");
        assertEquals(606, cliente.pso(CONSULTAR).getInt("codigo"));
        assertEquals(699, cliente.pso(CONSULTAR).getInt("codigo"));
        assertEquals(204, cliente.control("DELETE", "/control/fallos", "").statusCode());
        assertEquals(604, cliente.pso(CONSULTAR).getInt("codigo"));
    }

    @Test
    void oneFaultIsCleared() {
        int id = fault("{\"tipo\":\"html\"}").getInt("id");
        fault("{\"tipo\":\"codigo\",\"codigo\":606}");
        assertEquals(204, cliente.control("DELETE", "/control/fallos/" + id, "").statusCode());
        assertEquals(606, cliente.pso(CONSULTAR).getInt("codigo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'tipo':'nada'}",
                "{'tipo':'codigo','codigo':'601'}",
                "{'tipo':'html','codigo':601}",
                "{'tipo':'html','operacion':'anadir_ont'}",
                "{'tipo':'html','aplica':'quizas'}",
                "{'tipo':'html','veces':0}",
                "{'tipo':'html','sn':'hwtc12345678'}",
                "{'tipo':'html','typo':1}",
                "[]",
            })
    void aFaultWithAMistakeIsRefused(String json) {
        var respuesta = cliente.control("POST", "/control/fallos", json.replace('\'', '"'));
        assertEquals(400, respuesta.statusCode(), respuesta.body());
        assertFalse(Cliente.json(respuesta).getString("error").isBlank());
    }

    @ParameterizedTest
    @CsvSource({"false, 200", "true, 401"})
    void wrongCredentialsAreRefusedInTheBodyOrByHttpToo(boolean porHttp, int estado) {
        cliente.control(
                "POST",
                "/control/credenciales",
                "{\"usuario\":\"crm\",\"clave\":\"otra:ñ\",\"rechazoHttp\":" + porHttp + "}");
        var respuesta = cliente.send(cliente.pso(ANADIR, Cliente.AUTORIZACION).build());
        assertEquals(estado, respuesta.statusCode());
        assertEquals(401, Cliente.json(respuesta).getInt("codigo"));
        assertEquals(0, cliente.get("/control/estado").getJsonObject("totales").getInt("onts"));
        assertFalse(cliente.get("/control/llamadas").toString().contains("otra"));
    }

    @Test
    void wrongContentTypeIsRefused() {
        HttpRequest texto = HttpRequest.newBuilder(servidor.uri("/php/manejador.php"))
                .header("Authorization", Cliente.AUTORIZACION)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(ANADIR))
                .build();
        assertEquals(607, Cliente.json(cliente.send(texto)).getInt("codigo"));
    }

    @Test
    void getIsNotAllowedAndBothAddressesWork() {
        var get = HttpRequest.newBuilder(servidor.uri("/php/manejador.php")).build();
        assertEquals(405, cliente.send(get).statusCode());
        HttpRequest otra = HttpRequest.newBuilder(
                        cliente.pso(ANADIR, Cliente.AUTORIZACION).build(), (n, v) -> true)
                .uri(servidor.uri("/api/php/manejador.php"))
                .build();
        assertEquals(200, Cliente.json(cliente.send(otra)).getInt("codigo"));
    }

    @Test
    void lockedOltRefusesUntilItIsFree() {
        String ruta = "/control/olts/OLT-GILET-01/bloqueo";
        assertEquals(204, cliente.control("POST", ruta, "{\"bloqueada\":true}").statusCode());
        assertEquals(601, cliente.pso(ANADIR).getInt("codigo"));
        assertEquals(204, cliente.control("POST", ruta, "{\"bloqueada\":false}").statusCode());
        assertEquals(200, cliente.pso(ANADIR).getInt("codigo"));
        assertEquals(
                404,
                cliente.control("POST", "/control/olts/OTRA/bloqueo", "{\"bloqueada\":true}")
                        .statusCode());
    }

    @Test
    void ontChangesBehindTheCrmsBack() {
        cliente.pso(ANADIR);
        put("HWTC12345678", "{\"perfilVelocidad\":\"100M\",\"enLinea\":false,\"vlan\":30,\"ipFija\":\"10.0.0.9\"}");
        put("HWTC12345678", "{\"olt\":\"OLT-PUCOL-01\",\"pon\":\"0/2/3\",\"vlan\":null}");
        JsonObject ont = cliente.pso(CONSULTAR).getJsonObject("datos");
        assertEquals("100M", ont.getString("perfilVelocidad"));
        assertEquals("OLT-PUCOL-01", ont.getString("olt"));
        assertEquals("offline", ont.getString("estadoConexion"));
        assertFalse(ont.containsKey("potenciaSenal"));
        assertFalse(cliente.get("/control/onts/HWTC12345678").containsKey("vlan"));
        put("HWTC12345678", "{\"enLinea\":true,\"potencia\":-28.5}");
        assertEquals(
                "-28.5",
                cliente.pso(CONSULTAR)
                        .getJsonObject("datos")
                        .get("potenciaSenal")
                        .toString());
        assertEquals(
                204, cliente.control("DELETE", "/control/onts/HWTC12345678", "").statusCode());
        assertEquals(604, cliente.pso(CONSULTAR).getInt("codigo"));
    }

    @Test
    void orphanAndPluggedInOntAppear() {
        put("ZTEG0000000A", "{}");
        put("ZTEG0000000B", "{\"registrada\":false,\"olt\":\"OLT-PUCOL-01\"}");
        JsonObject estado = cliente.get("/control/estado?q=zteg0000000a");
        assertEquals(1, estado.getJsonObject("totales").getInt("elegidas"));
        String sinRegistrar = cliente.pso("{\"operacion\":\"obtener_onts_sin_registrar\",\"olt\":\"OLT-PUCOL-01\"}")
                .toString();
        assertTrue(sinRegistrar.contains("ZTEG0000000B"), sinRegistrar);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HWTC|{}|400",
                "HWTC12345678|{\"perfil\":\"1G\"}|400",
                "HWTC12345678|{\"vlan\":\"uno\"}|400",
                "HWTC12345678|{\"perfilVelocidad\":null}|400",
                "HWTC12345678|{\"olt\":\"OTRA\"}|404",
            })
    void anOntChangeWithAMistakeIsRefused(String sn, String json, int estado) {
        assertEquals(estado, cliente.control("PUT", "/control/onts/" + sn, json).statusCode());
    }

    @Test
    void loadGeneratorFillsTheNetworkAndStateStaysQuick() {
        JsonObject creadas = Cliente.json(cliente.control("POST", "/control/carga", "{\"cantidad\":5000}"));
        assertEquals(5_000, creadas.getInt("creadas"));
        assertEquals("SIMU00000001", creadas.getJsonArray("onts").getString(0));
        cliente.control("POST", "/control/carga", "{\"cantidad\":10,\"olt\":\"OLT-PUCOL-01\"}");
        JsonObject estado = cliente.get("/control/estado?limite=25");
        assertEquals(5_010, estado.getJsonObject("totales").getInt("onts"));
        assertEquals(25, estado.getJsonArray("onts").size());
        cliente.control(
                "POST",
                "/control/carga",
                "{\"onts\":[{\"sn\":\"ALCL00000001\",\"olt\":\"OLT-GILET-02\",\"pon\":\"0/2/15\",\"vlan\":9}]}");
        assertEquals(9, cliente.get("/control/onts/ALCL00000001").getInt("vlan"));
    }

    /** A demonstration brings customers of towns that the first network does not reach. */
    @Test
    void exchangesAndPortsThatOntsNeedAreBuiltWhenToldSo() {
        String onts = "{\"onts\":[{\"sn\":\"ALCL00000001\",\"olt\":\"OLT-TERUEL-01\",\"pon\":\"0/7/9\"},"
                + "{\"sn\":\"ALCL00000002\",\"olt\":\"OLT-GILET-01\",\"pon\":\"0/7/9\"}]";
        assertEquals(404, cliente.control("POST", "/control/carga", onts + "}").statusCode());
        JsonObject creadas = Cliente.json(cliente.control("POST", "/control/carga", onts + ",\"tender\":true}"));
        assertEquals(2, creadas.getInt("creadas"));
        assertEquals("0/7/9", cliente.get("/control/onts/ALCL00000002").getString("pon"));
        assertEquals("OLT-TERUEL-01", cliente.get("/control/onts/ALCL00000001").getString("olt"));
    }

    @Test
    void resetForgetsAllButTheNumberOfTheLastCall() {
        cliente.pso(ANADIR);
        fault("{\"tipo\":\"html\"}");
        cliente.control("POST", "/control/credenciales", "{\"usuario\":\"a\",\"clave\":\"b\"}");
        long ultima = cliente.get("/control/llamadas").getJsonNumber("ultima").longValue();
        reset();
        assertEquals(200, cliente.pso(ANADIR).getInt("codigo"));
        JsonObject llamadas = cliente.get("/control/llamadas");
        assertEquals(1, llamadas.getJsonArray("llamadas").size());
        assertEquals(ultima + 1, llamadas.getJsonNumber("ultima").longValue());
    }

    @Test
    void anotherSitesPageCannotSteerIt() {
        HttpRequest ajena = HttpRequest.newBuilder(servidor.uri("/control/reset"))
                .header("Origin", "http://ejemplo.test")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(403, cliente.send(ajena).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/, text/html", "/simulador.css, text/css", "/simulador.js, javascript"})
    void pageIsServedWithItsPolicy(String ruta, String tipo) {
        var respuesta = cliente.send(HttpRequest.newBuilder(servidor.uri(ruta)).build());
        assertEquals(200, respuesta.statusCode());
        assertTrue(respuesta.headers().firstValue("Content-Type").orElse("").contains(tipo));
        assertTrue(respuesta
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'self'"));
    }

    private static void assertCall(JsonObject llamada, String operacion, int codigo, boolean aplicada) {
        assertEquals(operacion, llamada.getString("operacion"));
        assertEquals(codigo, llamada.getInt("codigo"));
        assertEquals(aplicada, llamada.getBoolean("aplicada"));
        assertEquals("respondida", llamada.getString("desenlace"));
    }

    private static JsonObject fault(String json) {
        var respuesta = cliente.control("POST", "/control/fallos", json);
        assertEquals(201, respuesta.statusCode(), respuesta.body());
        return Cliente.json(respuesta);
    }

    private static void put(String sn, String json) {
        var respuesta = cliente.control("PUT", "/control/onts/" + sn, json);
        assertEquals(200, respuesta.statusCode(), respuesta.body());
    }
}
