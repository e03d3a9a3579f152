package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.DerivaService;
import es.isr.crm.red.entity.ResultadoReparacion;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody works at PSO behind the CRM's back, twenty times: the night finds all of it, a click puts right what is ours,
 * and what is nobody's stays until a person removes it.
 */
@EnServidor
class DerivaScenarioIT {

    private static final String OTHER_OLT = "OLT-PUCOL-01";
    private static final int ORPHANS = 2;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Actos actos;

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
    }

    @Test
    void twentyDifferencesAreFoundAndPutRightAndNoOrphanGoesByItself() throws Exception {
        Map<String, String> expected = twentyDifferences();
        conciliador.conciliar();
        Map<String, String> found = new LinkedHashMap<>();
        expected.keySet().forEach(serie -> found.put(serie, conciliador.kinds(serie)));
        assertEquals(expected, found);
        assertEquals(20, conciliador.vivas());

        List<Long> ours = vivas("tipo <> 'huerfana'");
        assertEquals(new ResultadoReparacion(ours.size(), List.of()), tecnico.call(() -> derivas.repararRed(ours)));
        Espera.hasta("nothing left but the orphans", () -> conciliador.vivas() == ORPHANS);
        conciliador.conciliar();
        List<Long> orphans = vivas("tipo = 'huerfana'");
        assertEquals(ORPHANS, orphans.size());
        assertEquals(ORPHANS, conciliador.vivas());
        expected.forEach((serie, kind) ->
                assertEquals(removals(kind), red.simulador().countRecibidas("eliminar_ont_por_sn", serie), serie));

        tecnico.run(() -> derivas.retirar(orphans));
        Espera.hasta("no difference left", () -> conciliador.vivas() == 0);
        conciliador.conciliar();
        assertEquals(0, conciliador.vivas());
    }

    /** What is brought back to its place, or loses an address, is removed and added anew. Nothing else is removed. */
    private static long removals(String kind) {
        return kind.equals("trasladada") || kind.equals("ip") ? 1 : 0;
    }

    /** Makes them; gives the kind of each by its serial. */
    private Map<String, String> twentyDifferences() throws Exception {
        Map<String, String> kinds = new LinkedHashMap<>();
        List<String> onts = onts(16);
        for (String gone : onts.subList(0, 3)) {
            red.simulador().removeOnt(gone);
            kinds.put(gone, "falta");
        }
        for (String slow : onts.subList(3, 6)) {
            red.simulador().setPerfilVelocidad(slow, "300M");
            kinds.put(slow, "perfil");
        }
        for (String business : onts.subList(6, 8)) {
            change(business, "perfilUsuario", "empresarial");
            kinds.put(business, "perfil");
        }
        for (String elsewhere : onts.subList(8, 10)) {
            red.simulador().moveOnt(elsewhere, OTHER_OLT, "0/1/2");
            kinds.put(elsewhere, "trasladada");
        }
        for (String nextPort : onts.subList(10, 12)) {
            change(nextPort, "pon", Actos.OTRO_PON);
            kinds.put(nextPort, "trasladada");
        }
        for (String cut : onts.subList(12, 15)) {
            red.simulador().setPerfilVelocidad(cut, "suspendido");
            kinds.put(cut, "debe_activarse");
        }
        change(onts.get(15), "ipFija", "10.1.2.3");
        kinds.put(onts.get(15), "ip");
        for (String runs : cut(onts(2))) {
            red.simulador().setPerfilVelocidad(runs, "600M");
            kinds.put(runs, "debe_cortarse");
        }
        for (int i = 0; i < ORPHANS; i++) {
            String orphan = "ZTEG0000000" + i;
            change(orphan, "olt", OTHER_OLT);
            kinds.put(orphan, "huerfana");
        }
        return kinds;
    }

    private void change(String serie, String what, String value) {
        red.simulador()
                .changeOnt(serie, Json.createObjectBuilder().add(what, value).build());
    }

    /** Serials of customers at work. */
    private List<String> onts(int many) throws Exception {
        List<Alta> altas = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            altas.add(red.alta());
        }
        altas.forEach(alta -> red.waitForOrden(alta, "hecha"));
        return altas.stream().map(Alta::serie).toList();
    }

    private List<String> cut(List<String> series) throws Exception {
        for (String serie : series) {
            Long cliente = datos.number("SELECT cliente_id FROM ordenes_pso WHERE numero_serie = ?", serie);
            actos.ask(Acto.SUSPENSION, new Alta(cliente, serie));
            Espera.hasta(serie + " cut", () -> "suspendido".equals(red.servicio(new Alta(cliente, serie))));
        }
        return series;
    }

    private List<Long> vivas(String condition) {
        return datos.rows("SELECT id FROM derivas_pso WHERE cerrada_at IS NULL AND " + condition).stream()
                .map(row -> (Long) row.get("id"))
                .toList();
    }
}
