package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The state of all ONTs is read OLT by OLT; what could not be read stays as it was known. */
@EnServidor
class LecturaOltIT {

    private static final String OTHER = "OLT-PUCOL-01";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Conciliador conciliador;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
        red.forgetEverybody();
    }

    private Alta active() throws Exception {
        Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        return alta;
    }

    private Map<String, Object> ont(Alta alta) {
        return datos.rows("SELECT * FROM onts WHERE numero_serie = ?", alta.serie())
                .get(0);
    }

    @Test
    void oneListTellsTheStateOfAllOntsOfAnOlt() throws Exception {
        Alta here = active();
        Alta offline = active();
        red.simulador().setPerfilVelocidad(here.serie(), "100M");
        red.simulador().setEnLinea(offline.serie(), false);
        long before = red.simulador().ultimaLlamada();

        Progreso end = conciliador.run(Trabajo.ESTADO_ONTS);

        assertEquals("OLT 4/4 · ONT 2 · sin conexión 1", end.resultado());
        assertEquals("100M", ont(here).get("observado_perfil_velocidad"));
        assertEquals("online", ont(here).get("enlace"));
        assertEquals("offline", ont(offline).get("enlace"));
        assertEquals(5, red.simulador().llamadasDesde(before).size(), "OLTs once, and each OLT once");
    }

    @Test
    void whatIsNotInTheListIsAskedForByItsSerialBeforeItIsBelievedGone() throws Exception {
        Alta gone = active();
        Alta moved = active();
        red.simulador().removeOnt(gone.serie());
        red.simulador().moveOnt(moved.serie(), OTHER, "0/1/3");

        conciliador.run(Trabajo.ESTADO_ONTS);

        assertEquals("ausente", conciliador.observado(gone.serie()));
        assertEquals(OTHER, ont(moved).get("observado_olt"));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM logs_pso WHERE numero_serie = ? AND cliente_id IS NULL"
                                + " AND operacion = 'obtener_informacion_ont_por_sn'",
                        gone.serie()));
        // Once known to be gone it is not asked for each time.
        conciliador.run(Trabajo.ESTADO_ONTS);
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM logs_pso WHERE numero_serie = ? AND cliente_id IS NULL"
                                + " AND operacion = 'obtener_informacion_ont_por_sn'",
                        gone.serie()));
        assertEquals("completa", conciliador.lectura(RedDePrueba.OLT));
    }

    @Test
    void oltThatCannotBeReadLeavesItsOntsAsTheyWere() throws Exception {
        Alta alta = active();
        Object before = ont(alta).get("observado_at");
        red.simulador().removeOnt(alta.serie());
        red.simulador().set(FalloSimulado.http(500).operacion("obtener_todas_onts_olt"));

        Progreso end = conciliador.run(Trabajo.ESTADO_ONTS);

        assertEquals("COMPLETED", end.estado());
        assertTrue(end.resultado().startsWith("PARCIAL: OLT 0/4"), end.resultado());
        assertEquals("registrada", conciliador.observado(alta.serie()));
        assertEquals(before, ont(alta).get("observado_at"));
        assertEquals("fallida", conciliador.lectura(RedDePrueba.OLT));
        assertEquals(
                "parcial",
                datos.text("SELECT estado FROM ejecuciones_trabajo WHERE trabajo = ?", Trabajo.ESTADO_ONTS.id()));
    }

    @Test
    void whoCannotBeAskedForByItsSerialIsNotBelievedGone() throws Exception {
        Alta alta = active();
        red.simulador().removeOnt(alta.serie());
        red.simulador().set(FalloSimulado.of("html").operacion("obtener_informacion_ont_por_sn"));

        Progreso end = conciliador.run(Trabajo.ESTADO_ONTS);

        assertTrue(end.resultado().startsWith("PARCIAL: OLT 3/4"), end.resultado());
        assertEquals("registrada", conciliador.observado(alta.serie()));
        assertEquals("parcial", conciliador.lectura(RedDePrueba.OLT));
    }

    @Test
    void listThatIsTooLongFallsBackToTheKnownSerialsOneByOne() throws Exception {
        Alta alta = active();
        red.simulador().setPerfilVelocidad(alta.serie(), "300M");
        red.simulador().set(FalloSimulado.of("enorme").operacion("obtener_todas_onts_olt"));

        Progreso end = conciliador.run(Trabajo.ESTADO_ONTS);

        assertTrue(end.resultado().startsWith("PARCIAL"), end.resultado());
        assertEquals("300M", ont(alta).get("observado_perfil_velocidad"));
        assertEquals("parcial", conciliador.lectura(RedDePrueba.OLT));
    }

    @Test
    void logKeepsTheBeginningOfALongListAndSaysHowLongItWas() throws Exception {
        red.simulador().load(400);
        conciliador.run(Trabajo.ESTADO_ONTS);
        String logged = datos.text("SELECT respuesta FROM logs_pso WHERE operacion = 'obtener_todas_onts_olt'"
                + " ORDER BY id DESC LIMIT 1");
        assertTrue(logged.length() < 4_200, "" + logged.length());
        assertTrue(logged.matches("(?s).*… \\[abreviada: [\\d.,\\u00a0\\u202f]+ bytes en total\\]"), logged);
        assertTrue(datos.number("SELECT COUNT(*) FROM logs_pso WHERE operacion = 'obtener_todas_onts_olt'"
                        + " AND LENGTH(respuesta) > 5000")
                == 0);
    }

    @Test
    void readingThatIsOlderThanWhatIsKnownChangesNothing() throws Exception {
        Alta alta = active();
        datos.update(
                "UPDATE onts SET observado_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR WHERE numero_serie = ?",
                alta.serie());
        red.simulador().setPerfilVelocidad(alta.serie(), "300M");
        conciliador.run(Trabajo.ESTADO_ONTS);
        assertEquals("600M", ont(alta).get("observado_perfil_velocidad"));
        red.simulador().removeOnt(alta.serie());
        conciliador.run(Trabajo.ESTADO_ONTS);
        assertEquals("registrada", conciliador.observado(alta.serie()));
    }
}
