package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.OntService;
import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.control.PsoClient;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.OntYaAsignadaException;
import es.isr.crm.red.entity.Sincronia;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.ActivacionSolicitada;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.DatosGpon;
import es.isr.crm.servicios.entity.DatosInstalacion;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.Espera;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wish and its order are part of the business change; the call to PSO is not. */
@EnServidor
class ActivacionIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PsoClient pso;

    @Inject
    private OntService onts;

    @Inject
    private OrdenService ordenes;

    @Inject
    private ServicioService servicios;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private Event<ActivacionSolicitada> activaciones;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void logOfACallStaysWhenTheBusinessIsRolledBack() {
        String marca = Datos.nif();
        PsoContexto contexto = new PsoContexto(new Firma(null, marca), null, null, 1);
        assertThrows(
                Exception.class,
                () -> transaccion.run(() -> {
                    pso.obtenerOlts(contexto);
                    throw new IllegalStateException("the business fails");
                }));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM logs_pso WHERE usuario = ?", marca));
    }

    @Test
    void serialOfAnotherCustomerIsRefusedAndNothingIsSaved() throws Exception {
        AltaCliente first = red.formulario();
        first.getDatos().setCodigo(Datos.codigo());
        Alta owner = red.alta(first);
        red.waitForOrden(owner, "hecha");
        AltaCliente second = red.formulario();
        second.getGpon().setNumeroSerie(owner.serie());
        OntYaAsignadaException refused = assertThrows(OntYaAsignadaException.class, () -> red.alta(second));
        assertEquals("numeroSerie", refused.getField().orElseThrow());
        assertEquals(List.of(owner.serie(), "(" + first.getDatos().getCodigo() + ")"), refused.getData());
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM clientes WHERE dni = ?",
                        second.getDatos().getDni()));
    }

    @Test
    void oneOfTwoAltasWithTheSameSerialInTheSameInstantWins() throws Exception {
        int many = 4;
        String serie = Datos.numeroSerie();
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        List<Future<String>> results = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            AltaCliente form = red.formulario();
            form.getGpon().setNumeroSerie(serie);
            results.add(threads.submit(() -> {
                start.await();
                try {
                    red.alta(form);
                    return "saved";
                } catch (OntYaAsignadaException e) {
                    return "refused";
                }
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> result : results) {
            outcomes.add(result.get());
        }
        threads.shutdown();
        outcomes.sort(null);
        assertEquals(List.of("refused", "refused", "refused", "saved"), outcomes);
        assertEquals(1, datos.number("SELECT COUNT(*) FROM ordenes_pso WHERE numero_serie = ?", serie));
    }

    @Test
    void whoComesSecondWhileTheFirstIsStillBeingSavedIsRefused() throws Exception {
        DatosGpon gpon = new DatosGpon(Datos.numeroSerie(), null, RedDePrueba.OLT, RedDePrueba.PON, null);
        ActivacionSolicitada first = activacion(gpon);
        ActivacionSolicitada second = activacion(gpon);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> winner = threads.submit(() -> {
                transaccion.run(() -> {
                    activaciones.fire(first);
                    written.countDown();
                    commit.await();
                });
                return null;
            });
            written.await();
            Future<?> loser = threads.submit(() -> {
                transaccion.run(() -> activaciones.fire(second));
                return null;
            });
            Espera.hasta(
                    "the second to wait for the first",
                    () -> datos.number("SELECT COUNT(*) FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                                    + " AND (info LIKE '%FROM onts %FOR UPDATE%' OR info LIKE 'INSERT INTO onts%')")
                            > 0);
            commit.countDown();
            winner.get();
            ExecutionException refused = assertThrows(ExecutionException.class, loser::get);
            assertInstanceOf(OntYaAsignadaException.class, refused.getCause());
        } finally {
            commit.countDown();
            threads.shutdown();
        }
    }

    /** A service that is to go on the network. */
    private ActivacionSolicitada activacion(DatosGpon gpon) throws Exception {
        AltaCliente form = red.formulario();
        form.setActivar(false);
        Alta alta = red.alta(form);
        return new ActivacionSolicitada(servicio(alta), alta.clienteId(), gpon, "600M", "residencial", "Núria");
    }

    @Test
    void twoAltasInTheSameInstantEachGetTheirOnt() throws Exception {
        Alta first = red.alta();
        Alta second = red.alta();
        red.waitForOrden(first, "hecha");
        red.waitForOrden(second, "hecha");
        assertEquals(serial(first), first.serie());
        assertEquals(serial(second), second.serie());
    }

    @Test
    void installationCompletedLaterActivatesTheService() throws Exception {
        AltaCliente form = red.formulario();
        form.setActivar(false);
        Alta alta = red.alta(form);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM ordenes_pso WHERE cliente_id = ?", alta.clienteId()));
        DatosInstalacion instalacion = red.formulario().getGpon();
        tecnico.run(() -> servicios.completarInstalacion(servicio(alta), instalacion));
        Alta installed = new Alta(alta.clienteId(), instalacion.getNumeroSerie());
        red.waitForOrden(installed, "hecha");
        assertEquals("activo", red.servicio(installed));
    }

    @Test
    void mistypedSerialThatNeverGotOnTheNetworkIsGivenUpForTheRightOne() throws Exception {
        red.simulador().set(FalloSimulado.codigo(607).operacion("añadir_ont").veces(1));
        Alta wrong = red.alta();
        red.waitForOrden(wrong, "bloqueada");
        DatosInstalacion instalacion = red.formulario().getGpon();
        tecnico.run(() -> servicios.completarInstalacion(servicio(wrong), instalacion));
        Alta right = new Alta(wrong.clienteId(), instalacion.getNumeroSerie());
        red.waitForOrden(right, "hecha");
        assertEquals("activo", red.servicio(right));
        assertEquals("sustituida", datos.text("SELECT estado FROM ordenes_pso WHERE numero_serie = ?", wrong.serie()));
        assertEquals(right.serie(), serial(right));
    }

    @Test
    void blockedOrderIsSentAgainByHand() throws Exception {
        red.simulador().set(FalloSimulado.codigo(605).operacion("añadir_ont").veces(1));
        Alta alta = red.alta();
        red.waitForOrden(alta, "bloqueada");
        OntFicha blocked = ficha(alta);
        assertEquals(Sincronia.BLOQUEADA, blocked.sincronia());
        tecnico.run(() -> ordenes.reintentar(blocked.orden().id()));
        red.waitForOrden(alta, "hecha");
        assertEquals(Sincronia.EN_SINCRONIA, ficha(alta).sincronia());
    }

    @Test
    void fileShowsWhatPsoShowsAndTellsDriftUntilItIsOver() throws Exception {
        Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        red.simulador().setPerfilVelocidad(alta.serie(), "100M");
        red.simulador().setEnLinea(alta.serie(), false);
        tecnico.run(() -> onts.consultar(alta.serie()));
        OntFicha ficha = ficha(alta);
        assertEquals("100M", ficha.lectura().conexion().perfilVelocidad());
        assertEquals("600M", ficha.perfilVelocidad());
        assertEquals(Enlace.OFFLINE, ficha.lectura().enlace());
        assertNull(ficha.calidad());
        assertEquals(Sincronia.DERIVA, ficha.sincronia());
        assertTrue(ficha.modelo() != null && ficha.mac() != null, ficha.toString());
        red.simulador().setPerfilVelocidad(alta.serie(), "600M");
        tecnico.run(() -> onts.consultar(alta.serie()));
        assertEquals(Sincronia.EN_SINCRONIA, ficha(alta).sincronia());
    }

    private OntFicha ficha(Alta alta) throws Exception {
        return admin.call(() -> onts.find(servicio(alta)).orElseThrow());
    }

    private Long servicio(Alta alta) {
        return datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
    }

    /** Serial of the ONT that the customer has now. */
    private String serial(Alta alta) {
        return datos.text(
                "SELECT o.numero_serie FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id"
                        + " WHERE a.cliente_id = ? AND a.hasta IS NULL",
                alta.clienteId());
    }
}
