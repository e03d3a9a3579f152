package es.isr.crm.simulador.operacion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.simulador.red.RechazoException;
import es.isr.crm.simulador.red.Red;
import es.isr.crm.simulador.red.RedInicial;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each operation on a network with one ONT (HWTC00000001 on OLT-GILET-01 0/1/1, 600M, residencial) and
 * OLT-SAGUNTO-01 locked. In the tables ' stands for ".
 */
class OperacionesTest {

    private static final String BASE = "'perfilVelocidad':'300M','perfilUsuario':'voz'";

    private Red red;

    @BeforeEach
    void build() {
        red = RedInicial.crear(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        expect(
                200,
                add("HWTC00000001", "'perfilVelocidad':'600M','perfilUsuario':'residencial'", "OLT-GILET-01", "0/1/1"));
        red.bloquear("OLT-SAGUNTO-01", true);
    }

    @ParameterizedTest(name = "{0} en {1} {2} = {3}")
    @CsvSource({
        "HWTC00000002, OLT-GILET-01, 0/1/1, 200",
        "HWTC00000001, OLT-GILET-01, 0/1/1, 608",
        "HWTC00000001, OLT-GILET-01, 0/1/2, 603",
        "HWTC00000001, OLT-PUCOL-01, 0/1/1, 603",
        "HWTC00000002, OLT-SAGUNTO-01, 0/1/1, 601",
        "HWTC00000001, OLT-SAGUNTO-01, 0/1/1, 601",
        "HWTC00000002, OLT-NADIE-01, 0/1/1, 604",
        "HWTC00000002, OLT-PUCOL-01, 0/1/8, 604",
        "HWTC0000000, OLT-GILET-01, 0/1/1, 607",
        "hwtc00000002, OLT-GILET-01, 0/1/1, 607",
        "HWTC0000000G, OLT-GILET-01, 0/1/1, 607",
        "HWTC00000002, OLT-GILET-01, 1, 607",
    })
    void add(String sn, String olt, String pon, int codigo) {
        expect(codigo, add(sn, BASE, olt, pon));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'perfilVelocidad':'300M','perfilUsuario':'voz','vlan':100,'descripcion':'José Núñez ñ'|200",
                "'perfilVelocidad':'999M','perfilUsuario':'voz'|605",
                "'perfilVelocidad':'300m','perfilUsuario':'voz'|605",
                "'perfilVelocidad':'300M','perfilUsuario':'nadie'|605",
                "'perfilUsuario':'voz'|607",
                "'perfilVelocidad':'','perfilUsuario':'voz'|607",
                "'perfilVelocidad':300,'perfilUsuario':'voz'|607",
                "'perfilVelocidad':null,'perfilUsuario':'voz'|607",
                "'perfilVelocidad':'300M','perfilUsuario':'voz','vlan':0|607",
                "'perfilVelocidad':'300M','perfilUsuario':'voz','vlan':4095|607",
                "'perfilVelocidad':'300M','perfilUsuario':'voz','vlan':1.5|607",
                "'perfilVelocidad':'300M','perfilUsuario':'voz','vlan':'100'|607",
                "'perfilVelocidad':'300M','perfilUsuario':'voz','vlan':18446744073709551716|607",
                "'perfilVelocidad':'300M','perfilUsuario':'voz','ipFija':'10.0.0.1'|607",
                "'perfilVelocidad':'300M','perfilUsuario':'voz','otra':1|607",
            })
    void addChecksEachParameter(String parametros, int codigo) {
        expect(codigo, add("HWTC00000002", parametros, "OLT-GILET-01", "0/1/1"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'sn':'HWTC00000001','perfilVelocidad':'suspendido'|200",
                "'sn':'HWTC00000001','perfilUsuario':'empresarial','vlan':7,'ipFija':'10.9.8.7'|200",
                "'sn':'HWTC00000001'|607",
                "'sn':'HWTC00000001','perfilVelocidad':'2G'|605",
                "'sn':'HWTC00000001','ipFija':'10.9.8.256'|607",
                "'sn':'HWTC00000001','ipFija':'10.9.8'|607",
                "'sn':'HWTC00000001','ipFija':'10.9.8.7.'|607",
                "'sn':'HWTC00000001','descripcion':'x'|607",
                "'sn':'HWTC00000009','perfilVelocidad':'1G'|604",
            })
    void modify(String parametros, int codigo) {
        expect(codigo, "'operacion':'modificar_ont'," + parametros);
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource({
        "eliminar_ont_por_sn, HWTC00000001, 200",
        "eliminar_ont_por_sn, HWTC00000009, 604",
        "reiniciar_ont, HWTC00000001, 200",
        "reiniciar_ont, HWTC00000009, 604",
        "reset_factoria_ont, HWTC00000001, 200",
        "reset_factoria_ont, HWTC00000009, 604",
        "obtener_informacion_ont_por_sn, HWTC00000001, 200",
        "obtener_informacion_ont_por_sn, HWTC00000009, 604",
        "obtener_logs_ont, HWTC00000001, 200",
        "obtener_logs_ont, HWTC00000009, 604",
        "obtener_logs_ont, HWTC, 607",
    })
    void bySerial(String operacion, String sn, int codigo) {
        expect(codigo, "'operacion':'" + operacion + "','sn':'" + sn + "'");
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource({
        "obtener_todas_onts_olt, OLT-GILET-01, 200",
        "obtener_todas_onts_olt, OLT-SAGUNTO-01, 200",
        "obtener_todas_onts_olt, OLT-NADIE-01, 604",
        "obtener_estados_onts_olt, OLT-GILET-01, 200",
        "obtener_estados_onts_olt, OLT-NADIE-01, 604",
        "obtener_onts_sin_registrar, OLT-GILET-01, 200",
        "obtener_onts_sin_registrar, OLT-NADIE-01, 604",
        "obtener_nodos_pon, OLT-GILET-01, 200",
        "obtener_nodos_pon, OLT-NADIE-01, 604",
    })
    void byOlt(String operacion, String olt, int codigo) {
        expect(codigo, "'operacion':'" + operacion + "','olt':'" + olt + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"obtener_olts", "obtener_perfiles_velocidad", "obtener_perfiles_usuario"})
    void catalogues(String operacion) {
        expect(200, "'operacion':'" + operacion + "'");
        expect(607, "'operacion':'" + operacion + "','sn':'HWTC00000001'");
    }

    @Test
    void informationLeavesOutWhatThereIsNotAndTheVlan() {
        expect(200, "'operacion':'modificar_ont','sn':'HWTC00000001','vlan':7");
        assertEquals(
                "{'sn':'HWTC00000001','mac':'22:57:00:00:00:01','modelo':'HG8145V5','estado':'activo',"
                        + "'perfilVelocidad':'600M','perfilUsuario':'residencial','olt':'OLT-GILET-01','pon':'0/1/1',"
                        + "'estadoConexion':'online','potenciaSenal':-22.9}",
                datos("'operacion':'obtener_informacion_ont_por_sn','sn':'HWTC00000001'"));
    }

    @Test
    void suspensionAndFixedIpShowInTheReads() {
        expect(200, "'operacion':'asignar_ip_fija','sn':'HWTC00000001','ip':'10.9.8.7'");
        expect(200, "'operacion':'modificar_ont','sn':'HWTC00000001','perfilVelocidad':'suspendido'");
        JsonObject ont = ejecutar("'operacion':'obtener_informacion_ont_por_sn','sn':'HWTC00000001'")
                .toJson()
                .getJsonObject("datos");
        assertEquals("suspendido", ont.getString("estado"));
        assertEquals("10.9.8.7", ont.getString("ipFija"));
        assertEquals(
                "[{'sn':'HWTC00000001','estado':'suspendido'}]",
                datos("'operacion':'obtener_estados_onts_olt','olt':'OLT-GILET-01'"));
    }

    @Test
    void oneFixedIpBelongsToOneOnt() {
        expect(200, add("HWTC00000002", BASE, "OLT-GILET-01", "0/1/1"));
        expect(200, "'operacion':'asignar_ip_fija','sn':'HWTC00000001','ip':'10.9.8.7'");
        expect(200, "'operacion':'asignar_ip_fija','sn':'HWTC00000001','ip':'10.9.8.7'");
        expect(607, "'operacion':'asignar_ip_fija','sn':'HWTC00000002','ip':'10.9.8.7'");
    }

    @Test
    void removedOntIsSeenAsNotRegisteredAndCanBeAddedElsewhere() {
        expect(200, "'operacion':'eliminar_ont_por_sn','sn':'HWTC00000001'");
        expect(604, "'operacion':'eliminar_ont_por_sn','sn':'HWTC00000001'");
        assertEquals(7, red.libres("OLT-GILET-01").size());
        expect(200, add("HWTC00000001", BASE, "OLT-PUCOL-01", "0/2/7"));
        assertEquals(6, red.libres("OLT-GILET-01").size());
        assertEquals(1, red.onts("OLT-PUCOL-01").size());
    }

    @Test
    void lockedOltRefusesEveryWriteAndAnswersReads() {
        red.bloquear("OLT-GILET-01", true);
        expect(601, "'operacion':'modificar_ont','sn':'HWTC00000001','perfilVelocidad':'1G'");
        expect(601, "'operacion':'eliminar_ont_por_sn','sn':'HWTC00000001'");
        expect(601, "'operacion':'reiniciar_ont','sn':'HWTC00000001'");
        expect(601, "'operacion':'reset_factoria_ont','sn':'HWTC00000001'");
        expect(601, "'operacion':'asignar_ip_fija','sn':'HWTC00000001','ip':'10.9.8.7'");
        expect(200, "'operacion':'obtener_informacion_ont_por_sn','sn':'HWTC00000001'");
    }

    @Test
    void newSpeedProfileCanBeGivenAndNotMadeTwice() {
        expect(605, "'operacion':'modificar_ont','sn':'HWTC00000001','perfilVelocidad':'2G'");
        expect(200, "'operacion':'crear_perfil_velocidad','nombre':'2G','bajada':2000,'subida':1000");
        expect(603, "'operacion':'crear_perfil_velocidad','nombre':'2G','bajada':2000,'subida':1000");
        expect(607, "'operacion':'crear_perfil_velocidad','nombre':'3G','bajada':0,'subida':1000");
        expect(200, "'operacion':'modificar_ont','sn':'HWTC00000001','perfilVelocidad':'2G'");
    }

    @Test
    void portsCountTheirOnts() {
        JsonObject segundo = ejecutar("'operacion':'obtener_nodos_pon','olt':'OLT-GILET-01'")
                .toJson()
                .getJsonArray("datos")
                .getJsonObject(1);
        assertEquals("{\"pon\":\"0/1/1\",\"ontsActivas\":1}", segundo.toString());
    }

    @Test
    void logTellsTheLifeOfTheOnt() {
        expect(200, "'operacion':'reiniciar_ont','sn':'HWTC00000001'");
        assertEquals(
                "['2026-11-22T10:00:00Z Registrada en OLT-GILET-01 0/1/1 con perfil 600M',"
                        + "'2026-11-22T10:00:00Z Reinicio ordenado; vuelve a estar en línea']",
                datos("'operacion':'obtener_logs_ont','sn':'HWTC00000001'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{'operacion':'obtener_olts'} x",
                "{'operacion':'obtener_olts','operacion':'obtener_olts'}",
                "{'operacion':1}",
                "{'operación':'obtener_olts'}",
                "{'operacion':'anadir_ont'}",
                "{'operacion':'OBTENER_OLTS'}",
                "{operacion:'obtener_olts'}",
            })
    void whatIsNotExactlyTheContractIsRefused(String cuerpo) {
        assertEquals(
                607,
                ejecutarCuerpo(cuerpo.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                        .codigo());
    }

    @Test
    void latin1IsNotUtf8() {
        byte[] latin1 = "{\"operacion\":\"añadir_ont\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(607, ejecutarCuerpo(latin1).codigo());
    }

    private static String add(String sn, String parametros, String olt, String pon) {
        return "'operacion':'añadir_ont','sn':'" + sn + "'," + parametros + ",'olt':'" + olt + "','pon':'" + pon + "'";
    }

    private void expect(int codigo, String campos) {
        Respuesta respuesta = ejecutar(campos);
        assertEquals(codigo, respuesta.codigo(), respuesta::mensaje);
    }

    private String datos(String campos) {
        return ejecutar(campos).toJson().get("datos").toString().replace('"', '\'');
    }

    private Respuesta ejecutar(String campos) {
        return ejecutarCuerpo(("{" + campos.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8));
    }

    private Respuesta ejecutarCuerpo(byte[] cuerpo) {
        try {
            return new Ejecutor(red).ejecutar(Peticion.of(CuerpoJson.read(cuerpo)));
        } catch (RechazoException e) {
            return Respuesta.of(e);
        }
    }
}
