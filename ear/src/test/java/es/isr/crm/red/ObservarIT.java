package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.CambioOntService;
import es.isr.crm.red.boundary.DerivaService;
import es.isr.crm.red.boundary.OntService;
import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.red.control.PsoClient;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.PsoRespuesta;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.DatosPerfil;
import es.isr.crm.red.entity.DatosSustitucion;
import es.isr.crm.red.entity.DatosTraslado;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With {@code PSO_MODE=observar} every way to write waits or refuses, and PSO receives nothing that writes. */
@EnServidor
class ObservarIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PsoClient pso;

    @Inject
    private OntService onts;

    @Inject
    private CambioOntService cambios;

    @Inject
    private DerivaService derivas;

    @Inject
    private PerfilService perfiles;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    private long before;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        System.clearProperty("pso.mode");
        red.end();
    }

    private void observe() {
        System.setProperty("pso.mode", "observar");
        before = red.simulador().ultimaLlamada();
    }

    @Test
    void whatAPersonDoesToTheNetworkAtOnceIsRefused() throws Exception {
        Alta alta = installed();
        observe();
        assertThrows(SoloObservacionException.class, () -> admin.run(() -> onts.reiniciar(alta.serie())));
        assertThrows(
                SoloObservacionException.class,
                () -> admin.run(
                        () -> onts.restablecer(alta.serie(), alta.serie().substring(8))));
        DatosPerfil perfil = new DatosPerfil();
        perfil.setNombre("2G");
        perfil.setBajada(2000);
        perfil.setSubida(2000);
        assertThrows(SoloObservacionException.class, () -> admin.run(() -> perfiles.crear(perfil)));
        assertThrows(SoloObservacionException.class, () -> admin.run(() -> derivas.repararRed(List.of(1L))));
        assertThrows(SoloObservacionException.class, () -> admin.run(() -> derivas.retirar(List.of(1L))));
        assertNothingWritten();
    }

    @Test
    void whatTheBusinessWantsOfTheNetworkWaitsAndGoesWhenTheObservationEnds() throws Exception {
        Alta cut = installed();
        Alta ended = installed();
        Alta swapped = installed();
        Alta moved = installed();
        Alta fixed = installed();
        observe();
        Alta waiting = red.alta();
        admin.run(() -> ciclo.suspender(servicio(cut), MotivoEstado.IMPAGO, null));
        admin.run(() -> ciclo.darDeBaja(servicio(ended), reloj.today(), MotivoEstado.VOLUNTARIA, null));
        DatosSustitucion nueva = new DatosSustitucion();
        nueva.setNumeroSerie(Datos.numeroSerie());
        nueva.setMotivo("avería");
        admin.run(() -> cambios.sustituir(servicio(swapped), nueva));
        DatosTraslado sitio = new DatosTraslado();
        sitio.setOlt("OLT-PUCOL-01");
        sitio.setPon("0/1/2");
        sitio.setMotivo("obra");
        admin.run(() -> cambios.trasladar(servicio(moved), sitio));
        admin.run(() -> cambios.asignarIpFija(servicio(fixed), "10.20.30.40"));
        red.waitForRound();
        red.jump(Duration.ofMinutes(5));
        red.waitForRound();
        assertNothingWritten();
        assertEquals("pendiente", red.orden(waiting));
        assertEquals("activo", red.servicio(cut));

        System.clearProperty("pso.mode");
        red.waitForRound();
        red.waitForOrden(waiting, "hecha");
        red.waitForOrden(cut, "hecha");
        red.waitForOrden(moved, "hecha");
        assertEquals("suspendido", red.servicio(cut));
    }

    @Test
    void lastDoorBeforeTheWireIsShutForEveryOperationThatWrites() {
        Alta nobody = new Alta(null, Datos.numeroSerie());
        PsoContexto contexto = PsoContexto.sistema();
        Conexion conexion = new Conexion("600M", "residencial", RedDePrueba.OLT, RedDePrueba.PON, null, null);
        Deseo deseo = new Deseo(nobody.serie(), EstadoDeseado.ACTIVA, 1, conexion, null, null);
        observe();
        long logs = datos.count("logs_pso");
        List<Supplier<PsoRespuesta<Void>>> writes = List.of(
                () -> pso.anadirOnt(deseo, "600M", contexto),
                () -> pso.modificarOnt(deseo, "600M", contexto),
                () -> pso.eliminarOnt(nobody.serie(), contexto),
                () -> pso.reiniciarOnt(nobody.serie(), contexto),
                () -> pso.resetFactoriaOnt(nobody.serie(), contexto),
                () -> pso.asignarIpFija(nobody.serie(), "10.0.0.9", contexto),
                () -> pso.crearPerfilVelocidad(new PsoPerfilVelocidad("2G", 2000, 2000), contexto));
        for (Supplier<PsoRespuesta<Void>> write : writes) {
            PsoRespuesta<Void> answer = write.get();
            assertEquals(ClasePso.NO_ENVIADA, answer.clase());
            assertFalse(answer.mensaje().isBlank());
        }
        assertEquals(logs, datos.count("logs_pso"), "there was no call that a row could tell of");
        assertTrue(pso.obtenerOlts(contexto).isAplicada(), "reading goes on");
        assertNothingWritten();
    }

    private void assertNothingWritten() {
        assertEquals(
                List.of(),
                red.simulador().llamadasDesde(before).stream()
                        .map(call -> call.getString("operacion"))
                        .filter(operacion -> !operacion.startsWith("obtener_"))
                        .toList());
    }

    private Alta installed() throws Exception {
        Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        return alta;
    }

    private Long servicio(Alta alta) {
        return datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
    }
}
