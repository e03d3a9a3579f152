package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.boundary.PausaService;
import es.isr.crm.red.entity.CausaBloqueo;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OrdenEnCursoException;
import es.isr.crm.red.entity.OrdenFilter;
import es.isr.crm.red.entity.OrdenNoCancelableException;
import es.isr.crm.red.entity.OrdenNoCumplidaException;
import es.isr.crm.red.entity.OrdenRow;
import es.isr.crm.red.entity.Pausa;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People look at the orders, lend them a hand, and hold them back. */
@EnServidor
class OrdenServiceIT {

    private static final PageRequest FIRST = PageRequest.first(50);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private VidaServicio vida;

    @Inject
    private OrdenService ordenes;

    @Inject
    private PausaService pausas;

    @Inject
    private ComoTecnico tecnico;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        datos.update("UPDATE pausas_pso SET hasta = UTC_TIMESTAMP(6) WHERE hasta IS NULL");
        red.end();
    }

    @Test
    void ordersAreFoundByWhatPeopleKnowOfThem() throws Exception {
        AltaCliente form = red.formulario();
        form.getDatos().setCodigo(Datos.codigo());
        form.getDatos().setApellidos("Zubizarreta Ñíguez");
        red.simulador()
                .set(FalloSimulado.codigo(605)
                        .operacion("añadir_ont")
                        .sn(form.getGpon().getNumeroSerie())
                        .veces(1));
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "bloqueada");
        Long id = vida.orden(alta);
        for (String texto : List.of(
                alta.serie(),
                alta.serie().substring(0, 9).toLowerCase(),
                form.getDatos().getCodigo(),
                "zubizarreta")) {
            assertTrue(ids(new OrdenFilter(texto, null, null, null)).contains(id), texto);
        }
        assertEquals(
                List.of(id),
                ids(new OrdenFilter(
                        alta.serie(), Set.of(EstadoOrden.BLOQUEADA), Set.of(TipoOrden.ALTA), RedDePrueba.OLT)));
        assertEquals(List.of(), ids(new OrdenFilter(alta.serie(), Set.of(EstadoOrden.HECHA), null, null)));
        assertEquals(List.of(), ids(new OrdenFilter(alta.serie(), null, Set.of(TipoOrden.BAJA), null)));
        assertEquals(List.of(), ids(new OrdenFilter(alta.serie(), null, null, "OLT-GILET-02")));
        assertEquals(List.of(), ids(new OrdenFilter("%", null, null, null)));
        OrdenRow row = search(new OrdenFilter(alta.serie(), null, null, null)).get(0);
        assertEquals("Núria Zubizarreta Ñíguez", row.clienteNombre());
        assertEquals(form.getDatos().getCodigo(), row.clienteCodigo());
        assertEquals(CausaBloqueo.PERFIL_INEXISTENTE, row.causa());
        assertEquals(1, row.intentos());
        assertTrue(row.isCancelable());
        assertTrue(tecnico.call(ordenes::contar).get(EstadoOrden.BLOQUEADA) >= 1);
        for (String sort : List.of("creada", "serie", "tipo", "estado", "olt", "intentos", "proximoIntento")) {
            assertTrue(tecnico.call(() -> ordenes.search(OrdenFilter.ALL, new PageRequest(0, 5, sort, true)))
                            .total()
                    >= 1);
        }
    }

    @Test
    void cancelledCutLeavesTheServiceAsItIs() throws Exception {
        Alta alta = vida.activa();
        red.simulador()
                .set(FalloSimulado.codigo(605)
                        .operacion("modificar_ont")
                        .sn(alta.serie())
                        .veces(1));
        vida.suspender(alta);
        red.waitForOrden(alta, "bloqueada");
        assertThrows(DatosInvalidosException.class, () -> tecnico.run(() -> ordenes.cancelar(vida.orden(alta), " ")));
        tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "ha pagado en tienda"));
        assertEquals("cancelada", red.orden(alta));
        assertEquals("activa", deseado(alta));
        assertEquals("activo", red.servicio(alta));
        assertEquals(
                List.of("Orden de la ONT " + alta.serie() + " cancelada: ha pagado en tienda"),
                vida.historia(alta, "red.cancelada"));
        assertThrows(OrdenEnCursoException.class, () -> tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "otra")));
    }

    @Test
    void cancelledReturnLeavesTheServiceCut() throws Exception {
        Alta alta = vida.activa();
        vida.suspender(alta);
        red.waitForOrden(alta, "hecha");
        red.simulador().lockOlt(RedDePrueba.OLT, true);
        vida.reactivar(alta);
        red.waitForOrden(alta, "reintento");
        tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "el pago no era suyo"));
        assertEquals("suspendida", deseado(alta));
        assertEquals("suspendido", red.servicio(alta));
        assertEquals("suspendido", vida.perfil(alta));
    }

    @Test
    void cancelledAltaFreesTheSerial() throws Exception {
        AltaCliente form = red.formulario();
        red.simulador()
                .set(FalloSimulado.codigo(607)
                        .operacion("añadir_ont")
                        .sn(form.getGpon().getNumeroSerie())
                        .veces(1));
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "bloqueada");
        tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "no se instala"));
        assertEquals(0, vida.asignaciones(alta));
        assertEquals("pendiente_instalacion", red.servicio(alta));
        AltaCliente next = red.formulario();
        next.getGpon().setNumeroSerie(alta.serie());
        Alta other = red.alta(next);
        red.waitForOrden(other, "hecha");
    }

    @Test
    void altaThatMayHaveArrivedIsRemovedWhenItIsCancelled() throws Exception {
        AltaCliente form = red.formulario();
        String serie = form.getGpon().getNumeroSerie();
        red.simulador()
                .set(FalloSimulado.mentira().operacion("añadir_ont").sn(serie).veces(1));
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "bloqueada");
        // So long that the customer is seen to have it until PSO has answered.
        System.setProperty("pso.timeout", "20000");
        red.simulador().set(FalloSimulado.retraso(Duration.ofSeconds(3)).operacion("eliminar_ont_por_sn"));
        tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "no se instala"));
        assertEquals(1, vida.asignaciones(alta));
        red.waitForOrden(alta, "hecha");
        assertEquals(0, vida.asignaciones(alta));
        assertEquals(1, red.simulador().countRecibidas("eliminar_ont_por_sn", serie));
    }

    @Test
    void endAndChangeOfPlanAreNotTakenBack() throws Exception {
        Alta alta = vida.activa();
        red.simulador().lockOlt(RedDePrueba.OLT, true);
        vida.cambiarPerfil(alta, "1G");
        red.waitForOrden(alta, "reintento");
        assertThrows(
                OrdenNoCancelableException.class, () -> tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "no")));
        vida.baja(alta);
        red.waitForOrden(alta, "reintento");
        assertThrows(
                OrdenNoCancelableException.class, () -> tecnico.run(() -> ordenes.cancelar(vida.orden(alta), "no")));
    }

    @Test
    void solvedByHandIsDoneOnlyWhenPsoShowsIt() throws Exception {
        Alta alta = vida.activa();
        red.simulador()
                .set(FalloSimulado.codigo(607)
                        .operacion("modificar_ont")
                        .sn(alta.serie())
                        .veces(1));
        vida.suspender(alta);
        red.waitForOrden(alta, "bloqueada");
        OrdenNoCumplidaException refused = assertThrows(
                OrdenNoCumplidaException.class,
                () -> tecnico.run(() -> ordenes.resolver(vida.orden(alta), "cortado en PSO")));
        assertEquals(List.of("PSO la tiene con el perfil 600M en OLT-GILET-01, PON 0/1/1"), refused.getData());
        assertEquals("bloqueada", red.orden(alta));
        red.simulador().setPerfilVelocidad(alta.serie(), "suspendido");
        tecnico.run(() -> ordenes.resolver(vida.orden(alta), "cortado en PSO"));
        assertEquals("hecha", red.orden(alta));
        assertEquals("suspendido", red.servicio(alta));
        assertEquals(1, vida.historia(alta, "red.resuelta").size());
        assertEquals(1, vida.historia(alta, "red.suspension").size());
    }

    @Test
    void closedAllTheSameTheWishStays() throws Exception {
        Alta alta = vida.activa();
        red.simulador()
                .set(FalloSimulado.codigo(607)
                        .operacion("modificar_ont")
                        .sn(alta.serie())
                        .veces(1));
        vida.suspender(alta);
        red.waitForOrden(alta, "bloqueada");
        tecnico.run(() -> ordenes.resolver(vida.orden(alta), "se verá", true));
        assertEquals("cancelada", red.orden(alta));
        assertEquals("suspendida", deseado(alta));
        assertEquals("activo", red.servicio(alta));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM derivas_pso WHERE numero_serie = ? AND tipo = 'debe_cortarse'",
                        alta.serie()));
        vida.reactivar(alta);
        red.waitForOrden(alta, "hecha");
        assertEquals("activa", deseado(alta));
    }

    @Test
    void retryReadsFirstAndSendsOnlyWhatIsMissing() throws Exception {
        Alta alta = vida.activa();
        red.simulador()
                .set(FalloSimulado.codigo(605)
                        .operacion("modificar_ont")
                        .sn(alta.serie())
                        .veces(1));
        vida.cambiarPerfil(alta, "1G");
        red.waitForOrden(alta, "bloqueada");
        red.simulador().setPerfilVelocidad(alta.serie(), "1G");
        tecnico.run(() -> ordenes.reintentar(vida.orden(alta)));
        red.waitForOrden(alta, "hecha");
        assertEquals(1, red.simulador().countRecibidas("modificar_ont", alta.serie()));
    }

    @Test
    void pausedOltGetsNothingAndTheOthersGoOn() throws Exception {
        long before = resumptions();
        tecnico.run(() -> pausas.pausar(RedDePrueba.OLT, "cambio de tarjeta"));
        tecnico.run(() -> pausas.pausar(RedDePrueba.OLT, "otra vez"));
        List<Pausa> vivas = tecnico.call(pausas::findVivas);
        assertEquals(1, vivas.size());
        assertEquals("cambio de tarjeta", vivas.get(0).motivo());
        assertEquals("Prueba Tecnico", vivas.get(0).usuario());
        Alta held = red.alta();
        AltaCliente form = red.formulario();
        form.getGpon().setOlt("OLT-GILET-02");
        Alta free = red.alta(form);
        red.waitForOrden(free, "hecha");
        red.waitForRound();
        assertEquals("pendiente", red.orden(held));
        assertTrue(red.simulador().llamadas(held.serie()).isEmpty());
        tecnico.run(() -> pausas.pausar(null, "mantenimiento de PSO"));
        tecnico.run(() -> pausas.reanudar(RedDePrueba.OLT));
        red.waitForRound();
        assertEquals("pendiente", red.orden(held));
        tecnico.run(() -> pausas.reanudar(null));
        red.waitForOrden(held, "hecha");
        assertEquals(before + 2, resumptions());
    }

    private long resumptions() {
        return datos.number("SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'red.reanudacion'"
                + " AND usuario = 'Prueba Tecnico'");
    }

    @Test
    void pauseHoldsWritesBackAndAsksOn() throws Exception {
        AltaCliente form = red.formulario();
        red.simulador()
                .set(FalloSimulado.silencio()
                        .operacion("añadir_ont")
                        .sn(form.getGpon().getNumeroSerie())
                        .veces(1)
                        .aplicada());
        Alta alta = red.alta(form);
        Espera.hasta("the write on the wire", () -> !"pendiente".equals(red.orden(alta)));
        tecnico.run(() -> pausas.pausar(null, "mantenimiento"));
        red.waitForOrden(alta, "hecha");
        assertEquals("activo", red.servicio(alta));
    }

    @Test
    void oneBusyOltDoesNotKeepTheOthersWaiting() throws Exception {
        System.setProperty("pso.timeout", "20000");
        red.simulador().set(FalloSimulado.retraso(Duration.ofSeconds(2)).operacion("eliminar_ont_por_sn"));
        // More urgent than the other, and more of them than are looked at in one round.
        String numbers = " WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 400)";
        datos.update(
                "INSERT INTO onts (id, numero_serie, deseado, created_at, updated_at)" + numbers
                        + " SELECT -i, CONCAT('LLEN', LPAD(HEX(i), 8, '0')), 'ausente', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM n");
        datos.update(
                "INSERT INTO ordenes_pso (id, ont_id, numero_serie, olt, tipo, motivo, prioridad, estado,"
                        + " deseado_version, proximo_intento, usuario, created_at, updated_at)"
                        + " SELECT o.id, o.id, o.numero_serie, ?, 'baja', 'prueba', 1, 'pendiente', 0,"
                        + " UTC_TIMESTAMP(6), 'prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM onts o WHERE o.id < 0",
                RedDePrueba.OLT);
        try {
            AltaCliente form = red.formulario();
            form.getGpon().setOlt("OLT-PUCOL-01");
            Alta other = red.alta(form);
            red.waitForOrden(other, "hecha");
            assertTrue(open() > 300, open() + " of the busy OLT still wait");
        } finally {
            datos.update("UPDATE ordenes_pso SET estado = 'cancelada', version = version + 1"
                    + " WHERE id < 0 AND estado IN ('pendiente', 'reintento')");
            Espera.hasta("the last call", () -> open() == 0);
            datos.update("DELETE FROM ordenes_pso WHERE id < 0");
            datos.update("DELETE FROM onts WHERE id < 0");
        }
    }

    private long open() {
        return datos.number("SELECT COUNT(*) FROM ordenes_pso WHERE id < 0 AND estado NOT IN ('hecha', 'cancelada')");
    }

    private List<Long> ids(OrdenFilter filter) throws Exception {
        return search(filter).stream().map(OrdenRow::id).toList();
    }

    private List<OrdenRow> search(OrdenFilter filter) throws Exception {
        return tecnico.call(() -> ordenes.search(filter, FIRST)).rows();
    }

    private String deseado(Alta alta) {
        return datos.text("SELECT deseado FROM onts WHERE numero_serie = ?", alta.serie());
    }
}
