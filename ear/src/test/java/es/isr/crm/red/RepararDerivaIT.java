package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.DerivaService;
import es.isr.crm.red.entity.DerivaFilter;
import es.isr.crm.red.entity.DerivaFilter.Situacion;
import es.isr.crm.red.entity.DerivaNoReparableException;
import es.isr.crm.red.entity.DerivaRow;
import es.isr.crm.red.entity.ResultadoReparacion;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Differences between CRM and network are put right in either direction, each logged, and an orphan only by a click. */
@EnServidor
class RepararDerivaIT {

    private static final String OTHER = "OLT-PUCOL-01";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Conciliador conciliador;

    @Inject
    private DerivaService derivas;

    @Inject
    private ComoTecnico tecnico;

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

    private List<DerivaRow> find(Situacion situacion, TipoDeriva... tipos) throws Exception {
        DerivaFilter filter = new DerivaFilter(situacion, null, Set.of(tipos), null);
        return tecnico.call(() -> derivas.search(filter, PageRequest.first(100)))
                .rows();
    }

    private List<Long> ids(TipoDeriva... tipos) throws Exception {
        return find(Situacion.PENDIENTE, tipos).stream().map(DerivaRow::id).toList();
    }

    private String orphan() {
        String serie = Datos.numeroSerie();
        red.simulador()
                .changeOnt(serie, Json.createObjectBuilder().add("olt", OTHER).build());
        return serie;
    }

    private void ip(Alta alta, String ip) {
        red.simulador()
                .changeOnt(
                        alta.serie(),
                        Json.createObjectBuilder().add("ipFija", ip).build());
    }

    private String servicio(Alta alta) {
        return red.servicio(alta);
    }

    private long history(Alta alta, String words) {
        return datos.number(
                "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND usuario = ? AND descripcion LIKE ?",
                alta.clienteId(),
                tecnico.nombre(),
                words);
    }

    @Test
    void oneClickMakesTheNetworkFollowAndLeavesNone() throws Exception {
        Alta gone = active();
        Alta slow = active();
        Alta moved = active();
        Alta movedAndCut = active();
        Alta cut = active();
        Alta address = active();
        red.simulador().removeOnt(gone.serie());
        red.simulador().setPerfilVelocidad(slow.serie(), "300M");
        red.simulador().moveOnt(moved.serie(), OTHER, "0/1/2");
        red.simulador().moveOnt(movedAndCut.serie(), OTHER, "0/1/3");
        red.simulador().setPerfilVelocidad(movedAndCut.serie(), "suspendido");
        red.simulador().setPerfilVelocidad(cut.serie(), "suspendido");
        ip(address, "10.7.7.7");
        conciliador.conciliar();
        assertEquals(7, conciliador.vivas());

        ResultadoReparacion done = tecnico.call(() -> derivas.repararRed(ids()));

        assertEquals(new ResultadoReparacion(7, List.of()), done);
        // An ONT on its way from one place to the other shows no difference in between.
        for (Alta each : List.of(gone, slow, moved, movedAndCut, cut, address)) {
            red.waitForOrden(each, "hecha");
        }
        Espera.hasta("no difference left", () -> conciliador.vivas() == 0);
        assertEquals("600M", red.simulador().findPerfilVelocidad(gone.serie()).orElseThrow());
        assertEquals("600M", red.simulador().findPerfilVelocidad(slow.serie()).orElseThrow());
        assertEquals("600M", red.simulador().findPerfilVelocidad(cut.serie()).orElseThrow());
        for (Alta back : List.of(moved, movedAndCut)) {
            var ont = red.simulador().findOnt(back.serie()).orElseThrow();
            assertEquals(RedDePrueba.OLT, ont.getString("olt"));
            assertEquals(RedDePrueba.PON, ont.getString("pon"));
            assertEquals("600M", ont.getString("perfilVelocidad"));
        }
        assertEquals(
                "null",
                String.valueOf(
                        red.simulador().findOnt(address.serie()).orElseThrow().get("ipFija")));
        assertEquals("reparada", conciliador.fin(slow.serie(), "perfil"));
        assertEquals(1, history(slow, "Diferencia de " + slow.serie() + " con la red:%600M%300M%"));
        assertEquals(
                tecnico.nombre(),
                datos.text("SELECT cerrada_por FROM derivas_pso WHERE numero_serie = ?", slow.serie()));
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
        assertEquals(1, red.altasAplicadas(slow), "changed, not added again");
    }

    @Test
    void oneClickMakesTheCrmFollowAndLeavesNone() throws Exception {
        Alta other = active();
        Alta moved = active();
        Alta cut = active();
        Alta address = active();
        red.simulador().setPerfilVelocidad(other.serie(), "1G");
        red.simulador().moveOnt(moved.serie(), OTHER, "0/1/2");
        red.simulador().setPerfilVelocidad(cut.serie(), "suspendido");
        ip(address, "10.7.7.7");
        conciliador.conciliar();
        assertEquals(4, conciliador.vivas());

        assertEquals(new ResultadoReparacion(4, List.of()), tecnico.call(() -> derivas.repararCrm(ids())));

        Espera.hasta("the service that is cut", () -> "suspendido".equals(servicio(cut)));
        assertEquals(0, conciliador.vivas());
        assertEquals("adoptada", conciliador.fin(moved.serie(), "trasladada"));
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
        assertEquals("1G", red.simulador().findPerfilVelocidad(other.serie()).orElseThrow());
        assertEquals(OTHER, datos.text("SELECT deseado_olt FROM onts WHERE numero_serie = ?", moved.serie()));
        assertEquals(1, history(moved, "Diferencia de " + moved.serie() + " con la red: el CRM adopta%"));

        // And back: whoever is cut for the CRM and runs in the network may be let run.
        red.simulador().setPerfilVelocidad(cut.serie(), "600M");
        conciliador.conciliar();
        assertEquals("debe_cortarse", conciliador.kinds(cut.serie()));
        tecnico.call(() -> derivas.repararCrm(ids()));
        Espera.hasta("the service that runs", () -> "activo".equals(servicio(cut)));
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
    }

    @Test
    void whatIsNoRepairOfItsKindIsRefusedAndDoesNotKeepTheOthers() throws Exception {
        Alta gone = active();
        Alta slow = active();
        red.simulador().removeOnt(gone.serie());
        red.simulador().setPerfilVelocidad(slow.serie(), "300M");
        conciliador.conciliar();
        ResultadoReparacion done = tecnico.call(() -> derivas.repararCrm(ids()));
        assertEquals(1, done.pedidas());
        assertEquals(
                DerivaNoReparableException.class,
                done.rechazadas().get(0).motivo().getClass());
        assertEquals("falta", conciliador.kinds(gone.serie()));
        assertEquals("", conciliador.kinds(slow.serie()));
    }

    @Test
    void orphanIsNeverRemovedByItselfAndByAClickIs() throws Exception {
        conciliador.set(Parametro.CONCILIACION_AUTOMATICA, "true");
        String orphan = orphan();
        conciliador.conciliar();
        conciliador.conciliar();
        assertEquals("huerfana", conciliador.kinds(orphan));
        assertEquals(0, red.simulador().countRecibidas("eliminar_ont_por_sn", orphan));

        tecnico.call(() -> derivas.retirar(ids(TipoDeriva.HUERFANA)));

        Espera.hasta("the orphan gone", () -> conciliador.vivas() == 0);
        assertEquals(1, red.simulador().countAplicadas("eliminar_ont_por_sn", orphan));
        assertEquals("reparada", conciliador.fin(orphan, "huerfana"));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'red.deriva' AND usuario = ?"
                                + " AND descripcion LIKE ?",
                        tecnico.nombre(),
                        "%" + orphan + "%"));
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
    }

    @Test
    void orphanThatSomebodyKnowsOfIsLeftAloneUntilItChanges() throws Exception {
        String orphan = orphan();
        conciliador.conciliar();
        assertThrows(
                DatosInvalidosException.class,
                () -> tecnico.call(() -> derivas.darPorConocidas(ids(TipoDeriva.HUERFANA), " ")));
        tecnico.call(() -> derivas.darPorConocidas(ids(TipoDeriva.HUERFANA), "Es de la torre"));
        assertEquals(List.of(), find(Situacion.PENDIENTE));
        assertEquals(0L, tecnico.call(derivas::contar).get(TipoDeriva.HUERFANA));
        assertEquals(
                "Es de la torre", find(Situacion.CONOCIDA).get(0).conocida().motivo());
        conciliador.conciliar();
        assertEquals(List.of(), find(Situacion.PENDIENTE));
        red.simulador().setPerfilVelocidad(orphan, "1G");
        conciliador.conciliar();
        assertEquals(orphan, find(Situacion.PENDIENTE).get(0).numeroSerie());
    }

    @Test
    void whatTheCustomerPaysForIsRepairedByItselfAndNothingAgainstThem() throws Exception {
        conciliador.set(Parametro.CONCILIACION_AUTOMATICA, "true");
        Alta gone = active();
        Alta slow = active();
        Alta cut = active();
        Alta fast = active();
        Alta moved = active();
        red.simulador().removeOnt(gone.serie());
        red.simulador().setPerfilVelocidad(slow.serie(), "300M");
        red.simulador().setPerfilVelocidad(cut.serie(), "suspendido");
        red.simulador().setPerfilVelocidad(fast.serie(), "1G");
        red.simulador().moveOnt(moved.serie(), OTHER, "0/1/2");

        conciliador.conciliar();

        Espera.hasta("the three repaired", () -> conciliador.vivas() == 2);
        assertEquals("automatica", conciliador.fin(gone.serie(), "falta"));
        assertEquals("automatica", conciliador.fin(slow.serie(), "perfil"));
        assertEquals("automatica", conciliador.fin(cut.serie(), "debe_activarse"));
        assertEquals("perfil", conciliador.kinds(fast.serie()));
        assertEquals("trasladada", conciliador.kinds(moved.serie()));
        assertEquals(3, datos.number("SELECT reparadas FROM lecturas_olt WHERE olt = ?", RedDePrueba.OLT));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND usuario = 'sistema'"
                                + " AND descripcion LIKE '%la conciliación pide%'",
                        slow.clienteId()));
    }

    @Test
    void whatAnOrderWantedThatGaveUpIsOrderedAgain() throws Exception {
        conciliador.set(Parametro.CONCILIACION_AUTOMATICA, "true");
        Alta given = active();
        Alta refused = active();
        for (Alta alta : List.of(given, refused)) {
            red.simulador().setPerfilVelocidad(alta.serie(), "1G");
            datos.update(
                    "UPDATE ordenes_pso SET estado = 'bloqueada', clase = 'no_enviada', causa = ?,"
                            + " proximo_intento = NULL, version = version + 1 WHERE cliente_id = ?",
                    alta == given ? "sin_conexion" : "perfil_inexistente",
                    alta.clienteId());
        }
        conciliador.conciliar();
        red.waitForOrden(given, "hecha");
        assertEquals("600M", red.simulador().findPerfilVelocidad(given.serie()).orElseThrow());
        assertEquals("bloqueada", red.orden(refused));
        datos.update(
                "UPDATE ordenes_pso SET estado = 'cancelada', version = version + 1 WHERE cliente_id = ?",
                refused.clienteId());
    }

    @Test
    void manyAtOnceAreNoAccidentOfTheCustomers() throws Exception {
        conciliador.set(Parametro.CONCILIACION_AUTOMATICA, "true");
        List<Alta> altas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            altas.add(active());
        }
        altas.forEach(alta -> red.simulador().setPerfilVelocidad(alta.serie(), "suspendido"));
        conciliador.conciliar();
        assertEquals(4, conciliador.vivas());
        assertEquals(4, datos.number("SELECT frenadas FROM lecturas_olt WHERE olt = ?", RedDePrueba.OLT));
        altas.forEach(alta -> assertEquals(0, red.simulador().countRecibidas("modificar_ont", alta.serie())));
    }

    @Test
    void whilePsoIsOnlyWatchedItIsComparedAndNothingIsWritten() throws Exception {
        conciliador.set(Parametro.CONCILIACION_AUTOMATICA, "true");
        Alta gone = active();
        String orphan = orphan();
        red.simulador().removeOnt(gone.serie());
        System.setProperty("pso.mode", "observar");
        long before = red.simulador().ultimaLlamada();
        conciliador.conciliar();
        assertEquals("falta", conciliador.kinds(gone.serie()));
        assertEquals("huerfana", conciliador.kinds(orphan));
        assertThrows(SoloObservacionException.class, () -> tecnico.call(() -> derivas.repararRed(ids())));
        assertThrows(SoloObservacionException.class, () -> tecnico.call(() -> derivas.retirar(ids())));
        assertTrue(red.simulador().llamadasDesde(before).stream()
                .allMatch(call -> call.getString("operacion").startsWith("obtener_")));
    }

    @Test
    void wishThatContradictsTheServiceIsMadeToAgreeWithIt() throws Exception {
        Alta alta = active();
        datos.update(
                "UPDATE onts SET deseado = 'suspendida', deseado_version = deseado_version + 1, version = version + 1"
                        + " WHERE numero_serie = ?",
                alta.serie());
        red.simulador().setPerfilVelocidad(alta.serie(), "suspendido");
        conciliador.conciliar();
        assertEquals("sin_ont", conciliador.kinds(alta.serie()));
        assertEquals(1, tecnico.call(() -> derivas.repararRed(ids())).pedidas());
        red.waitForOrden(alta, "hecha");
        assertEquals("600M", red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
    }

    @Test
    void repairThatPsoRefusesLeavesTheDifferenceVisibleWithItsOrder() throws Exception {
        Alta alta = active();
        red.simulador().setPerfilVelocidad(alta.serie(), "300M");
        conciliador.conciliar();
        red.simulador().set(FalloSimulado.codigo(605).operacion("modificar_ont"));
        tecnico.call(() -> derivas.repararRed(ids()));
        red.waitForOrden(alta, "bloqueada");
        DerivaRow row = find(Situacion.PENDIENTE).get(0);
        assertEquals("BLOQUEADA", row.orden().name());
        red.simulador().clearFallos();
        tecnico.call(() -> derivas.repararRed(ids()));
        Espera.hasta("no difference left", () -> conciliador.vivas() == 0);
        assertEquals("600M", red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
    }

    @Test
    void severalDifferencesOfOneOntTakeOneOrder() throws Exception {
        Alta alta = active();
        red.simulador().moveOnt(alta.serie(), OTHER, "0/1/2");
        red.simulador().setPerfilVelocidad(alta.serie(), "300M");
        conciliador.conciliar();
        long before = datos.number("SELECT COUNT(*) FROM ordenes_pso WHERE cliente_id = ?", alta.clienteId());
        tecnico.call(() -> derivas.repararRed(ids()));
        Espera.hasta("no difference left", () -> conciliador.vivas() == 0);
        assertEquals(
                before + 1, datos.number("SELECT COUNT(*) FROM ordenes_pso WHERE cliente_id = ?", alta.clienteId()));
        assertEquals(
                List.of("reparada", "reparada"),
                IntStream.of(0, 1)
                        .mapToObj(i -> conciliador.fin(alta.serie(), i == 0 ? "perfil" : "trasladada"))
                        .toList());
    }
}
