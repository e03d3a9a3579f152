package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.control.ComparadorOlt;
import es.isr.crm.red.control.LectorOlt;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.OltLeida;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was changed in the network behind the CRM's back is found, told by its kind, and put right in either direction. */
@EnServidor
class ConciliacionIT {

    private static final String OTHER = "OLT-PUCOL-01";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Conciliador conciliador;

    @Inject
    private LectorOlt lector;

    @Inject
    private ComparadorOlt comparador;

    @BeforeEach
    void begin() {
        red.begin();
        conciliador.set(Parametro.CONCILIACION_AUTOMATICA, "false");
    }

    @AfterEach
    void end() {
        conciliador.set(Parametro.CONCILIACION_AUTOMATICA, "true");
        red.end();
        red.forgetEverybody();
    }

    private Alta active() throws Exception {
        Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        return alta;
    }

    @Test
    void networkAsWantedHasNoDifferences() throws Exception {
        active();
        red.simulador().plugOnt(Datos.numeroSerie(), RedDePrueba.OLT, RedDePrueba.PON);
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
        assertEquals(4, datos.number("SELECT COUNT(*) FROM lecturas_olt WHERE conciliada_at IS NOT NULL"));
    }

    /** The one every night and the one every quarter of an hour meet, and an import compares as well. */
    @Test
    void twoJobsThatCompareAtTheSameTimeFollowTheSameDifferencesWithoutHarm() throws Exception {
        int many = 400;
        red.simulador().load(many);
        conciliador.conciliar();
        assertEquals(many, conciliador.vivas());
        long night = conciliador.start(Trabajo.CONCILIAR_PSO);
        long quarter = conciliador.start(Trabajo.ESTADO_ONTS);
        for (Progreso end :
                List.of(conciliador.end(Trabajo.CONCILIAR_PSO, night), conciliador.end(Trabajo.ESTADO_ONTS, quarter))) {
            assertEquals("COMPLETED", end.estado());
            assertFalse(end.resultado().startsWith("PARCIAL"), end.resultado());
            assertFalse(end.resultado().matches(".*(offline|deriva|auto).*"), end.resultado());
        }
        assertEquals(many, conciliador.vivas());
    }

    /** An order reads its ONT, or a person decides, while a comparison has read the same differences and not written them. */
    @Test
    void whatSomebodyElseChangesMeanwhileIsLeftToTheNextComparison() throws Exception {
        String changed = slow();
        String held = slow();
        String over = slow();
        conciliador.conciliar();
        assertEquals(3, conciliador.vivas());
        String fresh = slow();
        red.simulador().setPerfilVelocidad(over, "600M");
        OltLeida leida = lector.read(RedDePrueba.OLT, LectorOlt.Alcance.COMPLETO, PsoContexto.sistema());
        List<String> before = Stream.of(changed, held, over).map(this::state).toList();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection order = datos.connect();
                Connection person = datos.connect()) {
            order.setAutoCommit(false);
            person.setAutoCommit(false);
            lock(order, "SELECT id FROM onts WHERE numero_serie = ? FOR UPDATE", fresh);
            Future<Integer> comparison = thread.submit(() -> comparador.compare(leida));
            Espera.hasta(
                    "the comparison to wait for the new one",
                    () -> datos.number("SELECT COUNT(*) FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                                    + " AND info LIKE '%FROM onts %FOR UPDATE%'")
                            > 0);
            datos.update("UPDATE derivas_pso SET version = version + 1 WHERE numero_serie IN (?, ?)", changed, over);
            lock(person, "SELECT id FROM derivas_pso WHERE numero_serie = ? FOR UPDATE", held);
            order.rollback();
            assertEquals(1, comparison.get());
            person.rollback();
        } finally {
            thread.shutdown();
        }
        assertEquals(next(before.get(0)), state(changed));
        assertEquals(before.get(1), state(held));
        assertEquals(next(before.get(2)), state(over));
        assertEquals("perfil", conciliador.kinds(fresh));

        conciliador.conciliar();
        assertEquals(3, conciliador.vivas());
        assertEquals("desaparecida", conciliador.fin(over, "perfil"));
        assertNotEquals(before.get(1), state(held), "seen again");
    }

    /** An active ONT with another profile than it should have. */
    private String slow() throws Exception {
        String serie = active().serie();
        red.simulador().setPerfilVelocidad(serie, "300M");
        return serie;
    }

    /** How often its difference was written, and when it was seen last. */
    private String state(String serie) {
        return datos.text(
                "SELECT CONCAT(version, ' ', ultima_at, ' ', cerrada_at IS NULL) FROM derivas_pso WHERE numero_serie = ?",
                serie);
    }

    /** The same, written once more and otherwise left alone. */
    private static String next(String state) {
        int end = state.indexOf(' ');
        return Integer.parseInt(state.substring(0, end)) + 1 + state.substring(end);
    }

    private static void lock(Connection connection, String sql, String serie) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, serie);
            assertTrue(statement.executeQuery().next());
        }
    }

    @Test
    void everyDifferenceIsListedByItsKind() throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            String gone = active().serie();
            red.simulador().removeOnt(gone);
            expected.put(gone, "falta");
            String slow = active().serie();
            red.simulador().setPerfilVelocidad(slow, "300M");
            expected.put(slow, "perfil");
            String moved = active().serie();
            red.simulador().moveOnt(moved, OTHER, "0/1/2");
            expected.put(moved, "trasladada");
            String cut = active().serie();
            red.simulador().setPerfilVelocidad(cut, "suspendido");
            expected.put(cut, "debe_activarse");
            String orphan = Datos.numeroSerie();
            red.simulador()
                    .changeOnt(
                            orphan, Json.createObjectBuilder().add("olt", OTHER).build());
            expected.put(orphan, "huerfana");
        }
        String address = active().serie();
        red.simulador()
                .changeOnt(
                        address,
                        Json.createObjectBuilder().add("ipFija", "10.1.2.3").build());
        expected.put(address, "ip");
        String unplugged = active().serie();
        red.simulador().removeOnt(unplugged);
        red.simulador().plugOnt(unplugged, OTHER, "0/1/1");
        expected.put(unplugged, "falta sin_registrar");

        conciliador.conciliar();

        Map<String, String> found = new LinkedHashMap<>();
        expected.keySet().forEach(serie -> found.put(serie, conciliador.kinds(serie)));
        assertEquals(expected, found);
        assertEquals(expected.size() + 1, conciliador.vivas());
        conciliador.conciliar();
        assertEquals(expected.size() + 1, conciliador.vivas(), "seen again, not anew");
    }

    @Test
    void differenceClosesItselfWhenALaterReadingDoesNotShowIt() throws Exception {
        Alta here = active();
        Alta elsewhere = active();
        String orphan = Datos.numeroSerie();
        red.simulador().setPerfilVelocidad(here.serie(), "300M");
        red.simulador().moveOnt(elsewhere.serie(), OTHER, "0/1/2");
        red.simulador().changeOnt(orphan, Json.createObjectBuilder().build());
        conciliador.conciliar();
        assertEquals(3, conciliador.vivas());

        red.simulador().setPerfilVelocidad(here.serie(), "600M");
        red.simulador().moveOnt(elsewhere.serie(), RedDePrueba.OLT, RedDePrueba.PON);
        red.simulador().removeOnt(orphan);
        conciliador.run(Trabajo.ESTADO_ONTS);

        assertEquals(0, conciliador.vivas());
        assertEquals("desaparecida", conciliador.fin(here.serie(), "perfil"));
        assertEquals("desaparecida", conciliador.fin(elsewhere.serie(), "trasladada"));
        assertEquals("desaparecida", conciliador.fin(orphan, "huerfana"));
    }

    @Test
    void whatAnOrderIsUnderWayForIsNoDifference() throws Exception {
        Alta alta = active();
        red.simulador().setPerfilVelocidad(alta.serie(), "300M");
        datos.update(
                "UPDATE ordenes_pso SET estado = 'reintento', proximo_intento = UTC_TIMESTAMP(6) + INTERVAL 1 DAY,"
                        + " version = version + 1 WHERE cliente_id = ?",
                alta.clienteId());
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
        datos.update(
                "UPDATE ordenes_pso SET estado = 'bloqueada', clase = 'permanente', causa = 'parametros_no_validos',"
                        + " proximo_intento = NULL, version = version + 1 WHERE cliente_id = ?",
                alta.clienteId());
        conciliador.conciliar();
        assertEquals("perfil", conciliador.kinds(alta.serie()));
    }

    @Test
    void serviceThatItsWishContradictsIsADifferenceToo() throws Exception {
        Alta alta = active();
        datos.update(
                "UPDATE asignaciones_ont SET hasta = UTC_TIMESTAMP(6) WHERE cliente_id = ? AND hasta IS NULL",
                alta.clienteId());
        conciliador.conciliar();
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM derivas_pso WHERE cliente_id = ? AND tipo = 'sin_ont'"
                                + " AND deseado = 'activo' AND observado IS NULL AND cerrada_at IS NULL",
                        alta.clienteId()));
        datos.update("UPDATE asignaciones_ont SET hasta = NULL WHERE cliente_id = ?", alta.clienteId());
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
    }

    @Test
    void psoDownInTheMiddleMarksNothingWrongly() throws Exception {
        Alta first = active();
        Alta missing = active();
        red.simulador().removeOnt(missing.serie());
        red.simulador()
                .set(FalloSimulado.of("cierre")
                        .operacion("obtener_todas_onts_olt")
                        .saltar(1));
        Progreso end = conciliador.run(Trabajo.CONCILIAR_PSO);
        assertTrue(end.resultado().startsWith("PARCIAL: OLT 1/4"), end.resultado());
        assertEquals("completa", conciliador.lectura(RedDePrueba.OLT));
        assertEquals("falta", conciliador.kinds(missing.serie()));
        assertEquals("", conciliador.kinds(first.serie()));

        red.simulador().clearFallos();
        red.simulador().setPerfilVelocidad(first.serie(), "300M");
        red.simulador().setCaido(true);
        conciliador.run(Trabajo.CONCILIAR_PSO);
        assertEquals("fallida", conciliador.lectura(RedDePrueba.OLT));
        assertEquals("falta", conciliador.kinds(missing.serie()), "still as it was known");
        assertEquals("", conciliador.kinds(first.serie()));
        assertEquals("registrada", conciliador.observado(first.serie()));
        red.simulador().setCaido(false);
    }
}
