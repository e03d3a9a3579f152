package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.entity.ServicioSinOntException;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.SuspensionSolicitada;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.Espera;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cut, return, end and change of plan: the network follows, and nobody who paid stays cut. */
@EnServidor
class CicloRedIT {

    private static final String SUSPENDIDO = "suspendido";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private VidaServicio vida;

    @Inject
    private OrdenService ordenes;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private Event<SuspensionSolicitada> suspensiones;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void cutAndReturnKeepProfileVlanAndFixedAddress() throws Exception {
        AltaCliente form = red.formulario();
        form.getGpon().setVlan(300);
        Alta alta = vida.activa(form);
        vida.asignarIp(alta, "10.30.0.7");
        red.waitForOrden(alta, "hecha");
        vida.suspender(alta);
        red.waitForOrden(alta, "hecha");
        assertEquals(SUSPENDIDO, red.servicio(alta));
        assertEquals(SUSPENDIDO, vida.perfil(alta));
        vida.reactivar(alta);
        red.waitForOrden(alta, "hecha");
        assertEquals("activo", red.servicio(alta));
        assertEquals("600M", vida.perfil(alta));
        assertEquals(300, red.simulador().findOnt(alta.serie()).orElseThrow().getInt("vlan"));
        assertEquals(
                "10.30.0.7", red.simulador().findOnt(alta.serie()).orElseThrow().getString("ipFija"));
        assertEquals(1, red.altasRecibidas(alta));
        assertEquals(0, red.simulador().countRecibidas("eliminar_ont_por_sn", alta.serie()));
        assertEquals(
                List.of(
                        "Servicio activado en la red",
                        "Servicio suspendido en la red",
                        "Servicio reactivado en la red"),
                vida.historia(alta, "red.activacion", "red.suspension", "red.reactivacion"));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND despues LIKE '%es.isr.crm%'",
                        alta.clienteId()),
                "nothing of the program in the history");
    }

    @Test
    void whoPaysBeforeTheCutIsSentIsNeitherCutNorWrittenTo() throws Exception {
        Alta alta = vida.activa();
        System.setProperty("pso.mode", "observar");
        vida.suspender(alta);
        vida.reactivar(alta);
        // PSO shows what is wanted: that is read, which also who only watches does.
        red.waitForOrden(alta, "hecha");
        assertEquals("activo", red.servicio(alta));
        assertEquals(0, red.simulador().countRecibidas("modificar_ont", alta.serie()));
        assertEquals(1, vida.ordenes(alta, "suspension", "sustituida"));
    }

    @Test
    void whoPaysWhileTheCutIsInDoubtIsNotLeftCut() throws Exception {
        Map<FalloSimulado, Integer> applied = Map.of(
                FalloSimulado.silencio().aplicada(),
                2,
                FalloSimulado.silencio(),
                1,
                FalloSimulado.silencio().aplicadaTarde(RedDePrueba.PLAZO.plusMillis(700)),
                2);
        for (Map.Entry<FalloSimulado, Integer> entry : applied.entrySet()) {
            Alta alta = vida.activa();
            red.simulador()
                    .set(entry.getKey()
                            .operacion("modificar_ont")
                            .sn(alta.serie())
                            .veces(1));
            vida.suspender(alta);
            Espera.hasta("the cut on its way", () -> vida.ordenes(alta, "suspension", "pendiente") == 0);
            vida.reactivar(alta);
            red.waitForOrden(alta, "hecha");
            // Also the cut that PSO carries out late has come by then, and before the return.
            Espera.hasta(
                    "all writes applied",
                    () -> red.simulador().countAplicadas("modificar_ont", alta.serie()) == entry.getValue());
            assertEquals("600M", vida.perfil(alta));
            assertEquals("activo", red.servicio(alta));
            assertEquals(1, vida.ordenes(alta, "suspension", "sustituida"));
            // What it had to wait for was asked about with its own urgency.
            assertEquals(
                    10,
                    datos.number(
                            "SELECT prioridad FROM ordenes_pso WHERE cliente_id = ? AND tipo = 'suspension'",
                            alta.clienteId()));
        }
    }

    @Test
    void cutsAndReturnsThatCrossEachOtherEndAsWasAskedLast() throws Exception {
        List<Alta> altas = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            altas.add(vida.activa());
        }
        ExecutorService threads = Executors.newFixedThreadPool(altas.size());
        try {
            List<Future<?>> asking = new ArrayList<>();
            for (Alta alta : altas) {
                asking.add(threads.submit(() -> {
                    for (int i = 0; i < 5; i++) {
                        vida.suspender(alta);
                        vida.reactivar(alta);
                    }
                    return null;
                }));
            }
            for (Future<?> each : asking) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        for (Alta alta : altas) {
            red.waitForOrden(alta, "hecha");
            assertEquals("600M", vida.perfil(alta));
            assertEquals("activo", red.servicio(alta));
            assertNull(
                    datos.text("SELECT estado_pedido FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId()));
        }
    }

    @Test
    void returnGoesBeforeTheCutsThatWait() throws Exception {
        Alta paid = vida.activa();
        vida.suspender(paid);
        red.waitForOrden(paid, "hecha");
        List<Alta> others = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            others.add(red.alta());
        }
        others.forEach(other -> red.waitForOrden(other, "hecha"));
        red.simulador().lockOlt(RedDePrueba.OLT, true);
        for (Alta other : others) {
            vida.suspender(other);
        }
        others.forEach(other -> red.waitForOrden(other, "reintento"));
        vida.reactivar(paid);
        red.waitForOrden(paid, "reintento");
        red.simulador().lockOlt(RedDePrueba.OLT, false);
        red.simulador().set(FalloSimulado.retraso(Duration.ofMillis(700)).operacion("modificar_ont"));
        long before = red.simulador().ultimaLlamada();
        red.jumpOn(Duration.ofSeconds(40));
        red.waitForOrden(paid, "hecha");
        others.forEach(other -> red.waitForOrden(other, "hecha"));
        // Four at a time go to an OLT: it is among the first of them, though it was asked for last.
        assertTrue(red.simulador().llamadasDesde(before).stream()
                .filter(llamada -> "modificar_ont".equals(llamada.getString("operacion")))
                .limit(4)
                .anyMatch(llamada -> paid.serie().equals(llamada.getString("sn"))));
    }

    @Test
    void endFreesTheSerialWhenPsoShowsItGone() throws Exception {
        Alta alta = vida.activa();
        red.simulador()
                .set(FalloSimulado.silencio()
                        .operacion("eliminar_ont_por_sn")
                        .sn(alta.serie())
                        .veces(1));
        vida.baja(alta);
        assertEquals(1, vida.asignaciones(alta));
        red.waitForOrden(alta, "hecha");
        assertEquals(0, vida.asignaciones(alta));
        assertEquals(List.of("ONT " + alta.serie() + " retirada de la red"), vida.historia(alta, "red.retirada"));
        assertEquals(2, red.simulador().countRecibidas("eliminar_ont_por_sn", alta.serie()));
        assertEquals(1, vida.recogidas(alta));
        AltaCliente next = red.formulario();
        next.getGpon().setNumeroSerie(alta.serie());
        Alta again = red.alta(next);
        red.waitForOrden(again, "hecha");
        assertEquals("activo", red.servicio(again));
        assertEquals(0, vida.recogidas(alta));
    }

    @Test
    void endBeforeTheAltaWasSentSendsNothing() throws Exception {
        System.setProperty("pso.mode", "observar");
        Alta alta = red.alta();
        vida.baja(alta);
        assertEquals(0, vida.asignaciones(alta));
        System.clearProperty("pso.mode");
        red.waitForRound();
        assertEquals("sustituida", red.orden(alta));
        assertTrue(red.simulador().llamadas(alta.serie()).isEmpty());
    }

    @Test
    void endWhileTheAltaIsInDoubtLeavesNothingBehind() throws Exception {
        AltaCliente form = red.formulario();
        String serie = form.getGpon().getNumeroSerie();
        red.simulador()
                .set(FalloSimulado.silencio()
                        .operacion("añadir_ont")
                        .sn(serie)
                        .veces(1)
                        .aplicada());
        // The doubt lasts until it may be asked about.
        red.simulador().set(FalloSimulado.codigo(602).operacion("obtener_informacion_ont_por_sn"));
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "incierta");
        vida.baja(alta);
        red.simulador().clearFallos();
        red.waitForOrden(alta, "hecha");
        assertTrue(red.simulador().findPerfilVelocidad(serie).isEmpty());
        assertEquals(0, vida.asignaciones(alta));
    }

    @Test
    void otherPlanChangesTheProfileAtOnceOrUponReturn() throws Exception {
        Alta alta = vida.activa();
        vida.cambiarPerfil(alta, "1G");
        red.waitForOrden(alta, "hecha");
        assertEquals("1G", vida.perfil(alta));
        vida.suspender(alta);
        red.waitForOrden(alta, "hecha");
        long writes = red.simulador().countRecibidas("modificar_ont", alta.serie());
        vida.cambiarPerfil(alta, "300M");
        red.waitForRound();
        assertEquals(SUSPENDIDO, vida.perfil(alta));
        assertEquals(writes, red.simulador().countRecibidas("modificar_ont", alta.serie()));
        vida.reactivar(alta);
        red.waitForOrden(alta, "hecha");
        assertEquals("300M", vida.perfil(alta));
    }

    @Test
    void ontRemovedBehindOurBackIsAddedAgainWhenAPersonRetries() throws Exception {
        Alta alta = vida.activa();
        red.simulador().removeOnt(alta.serie());
        vida.cambiarPerfil(alta, "1G");
        red.waitForOrden(alta, "bloqueada");
        assertEquals("ont_no_encontrada", vida.causa(alta));
        tecnico.run(() -> ordenes.reintentar(vida.orden(alta)));
        red.waitForOrden(alta, "hecha");
        assertEquals("1G", vida.perfil(alta));
        assertEquals(2, red.altasAplicadas(alta));
    }

    @Test
    void oltThatPsoDoesNotKnowIsNotCalledAMissingOnt() throws Exception {
        AltaCliente form = red.formulario();
        form.getGpon().setOlt("OLT-NINGUNA");
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "bloqueada");
        assertEquals("sitio_desconocido", vida.causa(alta));
        assertTrue(vida.historia(alta, "red.bloqueada").get(0).startsWith("PSO no conoce la OLT o el puerto PON"));
    }

    @Test
    void serviceWithoutOntCannotBeCut() throws Exception {
        AltaCliente form = red.formulario();
        form.setActivar(false);
        Alta alta = red.alta(form);
        SuspensionSolicitada wish =
                new SuspensionSolicitada(vida.servicio(alta), alta.clienteId(), MotivoEstado.VOLUNTARIA);
        assertThrows(ServicioSinOntException.class, () -> transaccion.run(() -> suspensiones.fire(wish)));
        assertNull(datos.text("SELECT MAX(id) FROM ordenes_pso WHERE cliente_id = ?", alta.clienteId()));
    }
}
