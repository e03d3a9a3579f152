package es.isr.crm.soporte.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.red.entity.Sincronia;
import es.isr.crm.red.entity.UmbralesSenal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the story of a ticket tells of a box, word by word. */
class RelatoOntTest {

    private static final String SERIE = "HWTC12345678";
    private static final Desenlace DONE = new Desenlace(ClasePso.APLICADA, 200, null);

    private static final OntFicha NEVER = ont(null, null);
    private static final OntFicha GONE = ont(Lectura.ausente(), "2026-11-23T09:00:00Z");
    private static final OntFicha DOWN = ont(seen(Enlace.OFFLINE, null), "2026-11-23T09:00:00Z");
    private static final OntFicha UP = ont(seen(Enlace.ONLINE, "-21.50"), "2026-11-23T09:05:00Z");

    @Test
    void readingIsToldBesideTheOneBefore() {
        assertEquals(
                "Estado de la ONT HWTC12345678: registrada, en línea, -21,5 dBm (buena), perfil 600M."
                        + " Lectura anterior, 23/11/2026 10:00: registrada, sin conexión, perfil 600M",
                RelatoOnt.lectura(DOWN, UP, DONE));
        assertEquals(
                "Estado de la ONT HWTC12345678: registrada, sin conexión, perfil 600M. Igual que en la lectura anterior,"
                        + " 23/11/2026 10:00",
                RelatoOnt.lectura(DOWN, DOWN, DONE));
        assertEquals(
                "Estado de la ONT HWTC12345678: PSO no la tiene registrada. No había ninguna lectura anterior",
                RelatoOnt.lectura(NEVER, GONE, new Desenlace(ClasePso.NO_ENCONTRADA, 404, "No existe")));
        assertEquals(
                "No se ha podido leer el estado de la ONT HWTC12345678: PSO contestó con el código (601): Ocupada",
                RelatoOnt.lectura(
                        UP, UP, new Desenlace(ClasePso.TRANSITORIA, 601, "PSO contestó con el código (601): Ocupada")));
    }

    @Test
    void outcomeIsToldAsItIs() {
        assertEquals(
                "ONT HWTC12345678 reiniciada, PSO lo confirma. Antes: registrada, en línea, -21,5 dBm (buena), perfil 600M",
                RelatoOnt.hecho(OperacionOnt.REINICIO, UP, DONE));
        assertEquals(
                "Reinicio de la ONT HWTC12345678 enviado, sin confirmar: PSO no ha dado una respuesta clara."
                        + " Antes: nunca leída",
                RelatoOnt.hecho(OperacionOnt.REINICIO, NEVER, new Desenlace(ClasePso.INCIERTA, null, " ")));
        assertEquals(
                "La ONT HWTC12345678 no se ha restablecido de fábrica: Cannot connect to PSO."
                        + " Estado: PSO no la tiene registrada",
                RelatoOnt.hecho(
                        OperacionOnt.RESTABLECIMIENTO,
                        GONE,
                        new Desenlace(ClasePso.NO_ENVIADA, null, "Cannot connect to PSO")));
        assertEquals(
                "Después de reiniciar la ONT HWTC12345678: registrada, en línea, -21,5 dBm (buena), perfil 600M."
                        + " Antes: registrada, sin conexión, perfil 600M",
                RelatoOnt.despues(OperacionOnt.REINICIO, RelatoOnt.estado(DOWN), UP, DONE));
    }

    @Test
    void logKeepsItsLatestLines() {
        List<String> lines =
                IntStream.rangeClosed(1, 25).mapToObj(i -> "línea {" + i + "}").toList();
        String told = RelatoOnt.registro(SERIE, new RegistroOnt(ClasePso.APLICADA, lines, null));
        assertEquals(
                "Registro de la ONT HWTC12345678, 25 líneas",
                told.lines().findFirst().orElseThrow());
        assertEquals("línea {6}", told.lines().skip(1).findFirst().orElseThrow());
        assertEquals(
                List.of("línea {25}", "… (5 más en el registro)"),
                told.lines().skip(20).toList());
        assertEquals(
                "Registro de la ONT HWTC12345678, vacío",
                RelatoOnt.registro(SERIE, new RegistroOnt(ClasePso.APLICADA, List.of(), null)));
        assertEquals(
                "No se ha podido leer el registro de la ONT HWTC12345678: PSO no ha dado una respuesta clara",
                RelatoOnt.registro(SERIE, new RegistroOnt(ClasePso.CREDENCIALES, List.of(), null)));
    }

    private static Lectura seen(Enlace enlace, String dbm) {
        return new Lectura(
                true,
                null,
                null,
                new Lectura.Observada("600M", "residencial", "OLT-GILET-01", "0/1/1", null),
                enlace,
                dbm == null ? null : new BigDecimal(dbm));
    }

    private static OntFicha ont(Lectura lectura, String leida) {
        Conexion conexion = new Conexion("600M", "residencial", "OLT-GILET-01", "0/1/1", null, null);
        return new OntFicha(
                SERIE,
                1L,
                Instant.EPOCH,
                null,
                null,
                new Deseo(SERIE, EstadoDeseado.ACTIVA, 1, conexion, null, null),
                "600M",
                lectura,
                leida == null ? null : Instant.parse(leida),
                new UmbralesSenal(new BigDecimal("-25"), new BigDecimal("-27")),
                Sincronia.EN_SINCRONIA,
                null);
    }
}
