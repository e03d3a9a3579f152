package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.boundary.PausaService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.Consecuencia;
import es.isr.crm.servicios.entity.FechaBajaException;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.Prevision;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.servicios.entity.YaPedidoException;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.OtroServicio;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cut, return and end of a fibre service: what is asked becomes a fact when the network shows it, and not before. */
@EnServidor
class CicloVidaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private TareaService tareas;

    @Inject
    private OrdenService ordenes;

    @Inject
    private PausaService pausas;

    @Inject
    private OtroServicio otro;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    private Alta alta;
    private Long servicio;

    @BeforeEach
    void install() throws Exception {
        red.begin();
        alta = red.alta();
        servicio = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
        red.waitForOrden(alta, "hecha");
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void cutIsAFactWhenTheNetworkShowsItAndTheReturnPutsThePlanBack() throws Exception {
        user.run(() -> ciclo.suspender(servicio, MotivoEstado.IMPAGO, "dos recibos"));
        Espera.hasta("cut", () -> "suspendido".equals(servicio("estado")));
        assertEquals(
                "suspendido", red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        assertNull(servicio("estado_pedido"));
        assertEquals(reloj.today() + " impago", servicio("CONCAT(suspendido_desde, ' ', motivo_suspension)"));
        assertEquals("suspendido", cliente("estado"));
        user.run(() -> ciclo.reactivar(servicio));
        Espera.hasta("back", () -> "activo".equals(servicio("estado")));
        assertEquals(
                Catalogo.PERFIL,
                red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        assertNull(servicio("motivo_suspension"));
        assertEquals("activo", cliente("estado"));
    }

    @Test
    void whatIsAskedWhilePsoIsDownIsDoneWhenItIsBack() throws Exception {
        red.simulador().setCaido(true);
        user.run(() -> ciclo.suspender(servicio, MotivoEstado.FRAUDE, null));
        assertEquals(
                "activo suspendido fraude", servicio("CONCAT(estado, ' ', estado_pedido, ' ', motivo_suspension)"));
        assertEquals("activo", cliente("estado"), "nobody has seen it cut");
        Espera.hasta("PSO is found to be down", () -> !"pendiente".equals(red.orden(alta)));
        assertEquals("activo", servicio("estado"));
        red.simulador().setCaido(false);
        red.knock();
        Espera.hasta("cut", () -> {
            hurry();
            return "suspendido".equals(servicio("estado"));
        });
        assertNull(servicio("estado_pedido"));
    }

    @Test
    void returnAskedBeforeTheCutIsSeenLeavesTheCustomerOnLine() throws Exception {
        admin.run(() -> pausas.pausar(null, "Prueba"));
        try {
            user.run(() -> ciclo.suspender(servicio, MotivoEstado.IMPAGO, null));
            user.run(() -> ciclo.reactivar(servicio));
            assertEquals("activo", servicio("estado"));
            assertNull(servicio("estado_pedido"));
            assertNull(servicio("motivo_suspension"));
        } finally {
            admin.run(() -> pausas.reanudar(null));
        }
        red.waitForOrden(alta, "hecha");
        assertEquals(
                Catalogo.PERFIL,
                red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        assertEquals(
                List.of("alta hecha", "reactivacion hecha", "suspension sustituida"),
                ordenes().stream().sorted().toList());
    }

    @Test
    void orderThatIsCancelledTakesTheIntentionBack() throws Exception {
        admin.run(() -> pausas.pausar(null, "Prueba"));
        try {
            user.run(() -> ciclo.suspender(servicio, MotivoEstado.IMPAGO, null));
            Long orden =
                    datos.number("SELECT id FROM ordenes_pso WHERE servicio_id = ? AND tipo = 'suspension'", servicio);
            admin.run(() -> ordenes.cancelar(orden, "Se equivocaron"));
            assertEquals("activo", servicio("estado"));
            assertNull(servicio("estado_pedido"));
            assertNull(servicio("motivo_suspension"));
        } finally {
            admin.run(() -> pausas.reanudar(null));
        }
        assertEquals(
                Catalogo.PERFIL,
                red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
    }

    @Test
    void endFreesTheSerialForAnotherCustomerWhenTheNetworkShowsItGone() throws Exception {
        user.run(() -> ciclo.darDeBaja(servicio, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals("baja " + reloj.today(), servicio("CONCAT(estado, ' ', fecha_baja)"));
        assertEquals("baja " + reloj.today(), cliente("CONCAT(estado, ' ', fecha_baja)"));
        assertEquals(
                List.of("recuperar_ont " + alta.serie()),
                datos
                        .rows(
                                "SELECT CONCAT(tipo, ' ', titulo) AS t FROM tareas WHERE cliente_id = ?"
                                        + " AND estado = 'pendiente'",
                                alta.clienteId())
                        .stream()
                        .map(row -> row.get("t"))
                        .toList());
        Espera.hasta("the serial is free", this::isFree);
        assertTrue(red.simulador().findPerfilVelocidad(alta.serie()).isEmpty());
        AltaCliente second = red.formulario();
        second.getGpon().setNumeroSerie(alta.serie());
        Alta heir = red.alta(second);
        red.waitForOrden(heir, "hecha");
        assertEquals("activo", red.servicio(heir));
        assertEquals("baja", servicio("estado"));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM tareas WHERE cliente_id = ? AND estado = 'pendiente'", alta.clienteId()),
                "it is in use: nobody has to fetch it");
    }

    @Test
    void endAskedWhilePsoIsDownKeepsTheSerialUntilItIsGone() throws Exception {
        red.simulador().setCaido(true);
        user.run(() -> ciclo.darDeBaja(servicio, reloj.today(), MotivoEstado.IMPAGO, null));
        assertEquals("baja", servicio("estado"));
        assertEquals(false, isFree());
        red.simulador().setCaido(false);
        red.knock();
        Espera.hasta("the serial is free", () -> {
            hurry();
            return isFree();
        });
    }

    @Test
    void sameAskedTwiceIsRefusedWhateverTheNetworkHasDone() throws Exception {
        admin.run(() -> pausas.pausar(null, "Prueba"));
        try {
            user.run(() -> ciclo.suspender(servicio, MotivoEstado.IMPAGO, null));
            long before = datos.count("ordenes_pso");
            assertThrows(
                    YaPedidoException.class,
                    () -> user.run(() -> ciclo.suspender(servicio, MotivoEstado.FRAUDE, null)));
            assertEquals(before, datos.count("ordenes_pso"));
            user.run(() -> ciclo.darDeBaja(servicio, reloj.today(), MotivoEstado.IMPAGO, null));
            assertThrows(
                    TransicionNoPermitidaException.class,
                    () -> user.run(() -> ciclo.darDeBaja(servicio, reloj.today(), MotivoEstado.IMPAGO, null)));
        } finally {
            admin.run(() -> pausas.reanudar(null));
        }
    }

    @Test
    void whatIsRefusedLeavesNeitherWishNorOrderNorTask() throws Exception {
        Long movil = user.call(() -> otro.vender(alta.clienteId(), catalogo.plan(Catalogo.MOVIL)));
        // Sold later than the day that is asked for: the fibre could end on it, the mobile line could not.
        datos.update("UPDATE servicios_cliente SET inicio = inicio - INTERVAL 9 DAY WHERE id = ?", servicio);
        List<Map<String, Object>> before = everything();
        assertThrows(
                FechaBajaException.class,
                () -> user.run(() -> ciclo.darDeBajaCliente(
                        alta.clienteId(), reloj.today().minusDays(1), MotivoEstado.VOLUNTARIA, null)));
        assertEquals(before, everything());
        user.run(() -> ciclo.darDeBajaCliente(alta.clienteId(), reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE id IN (?, ?) AND estado = 'baja'",
                        servicio,
                        movil));
    }

    @Test
    void technicianNeitherCutsNorEnds() {
        assertThrows(
                EJBAccessException.class,
                () -> tecnico.run(() -> ciclo.suspender(servicio, MotivoEstado.IMPAGO, null)));
        assertThrows(EJBAccessException.class, () -> tecnico.run(() -> ciclo.reactivar(servicio)));
        assertThrows(
                EJBAccessException.class,
                () -> tecnico.run(() -> ciclo.darDeBaja(servicio, reloj.today(), MotivoEstado.VOLUNTARIA, null)));
        assertEquals("activo", servicio("estado"));
        assertNull(servicio("estado_pedido"));
    }

    @Test
    void consequencesAreSpelledOutBeforehand() throws Exception {
        assertEquals(
                List.of(
                        "RED prevision.red.suspender [" + alta.serie() + ", OLT-GILET-01, 0/1/1, suspendido]",
                        "ESTADO prevision.suspender.fibra []",
                        "ESTADO prevision.cliente [SUSPENDIDO]"),
                lines(user.call(() -> ciclo.prever(servicio, AccionServicio.SUSPENDER))));
        assertEquals(
                List.of("AVISO prevision.no.estado [ACTIVO]"),
                lines(user.call(() -> ciclo.prever(servicio, AccionServicio.REACTIVAR))));
        List<String> baja = lines(user.call(() -> ciclo.prever(servicio, AccionServicio.BAJA)));
        assertEquals("RED prevision.red.baja [" + alta.serie() + ", OLT-GILET-01, 0/1/1]", baja.get(0));
        assertEquals("TAREA prevision.red.recuperar [" + alta.serie() + "]", baja.get(1));
        assertEquals("ESTADO prevision.baja.estado []", baja.get(2));
        assertEquals(
                "AVISO prevision.baja.permanencia ["
                        + reloj.today().plusMonths(12).minusDays(1) + "]",
                baja.get(3));
        admin.run(() -> pausas.pausar("OLT-GILET-01", "Corte de fibra"));
        System.setProperty("pso.mode", "observar");
        try {
            List<String> warned =
                    lines(user.call(() -> ciclo.preverCliente(alta.clienteId(), AccionServicio.SUSPENDER)));
            assertTrue(
                    warned.contains(
                            "AVISO prevision.red.pausaOlt [" + admin.nombre() + ", Corte de fibra, OLT-GILET-01]"),
                    warned.toString());
            assertTrue(warned.contains("AVISO prevision.red.observar []"), warned.toString());
        } finally {
            System.clearProperty("pso.mode");
            admin.run(() -> pausas.reanudar("OLT-GILET-01"));
        }
        red.simulador().setCaido(true);
        red.knock();
        assertTrue(lines(user.call(() -> ciclo.prever(servicio, AccionServicio.SUSPENDER))).stream()
                .anyMatch("AVISO prevision.red.caida []"::equals));
    }

    /** The customer's state is that of the services together, whatever happens to each of them. */
    @ParameterizedTest
    @CsvSource({
        // fibre,     mobile,     customer
        "activo,      pendiente,  activo",
        "activo,      activo,     activo",
        "suspendido,  activo,     activo",
        "activo,      suspendido, activo",
        "suspendido,  suspendido, suspendido",
        "suspendido,  pendiente,  suspendido",
        "baja,        suspendido, suspendido",
        "suspendido,  baja,       suspendido",
        "baja,        pendiente,  pendiente_instalacion",
        "baja,        activo,     activo",
        "baja,        baja,       baja"
    })
    void customerFollowsTheServices(String fibra, String movil, String cliente) throws Exception {
        Long linea = user.call(() -> otro.vender(alta.clienteId(), catalogo.plan(Catalogo.MOVIL)));
        if (!"pendiente".equals(movil)) {
            confirm();
        }
        bring(linea, movil);
        bring(servicio, fibra);
        Espera.hasta("fibre " + fibra, () -> fibra.equals(servicio("estado")));
        assertEquals(cliente, cliente("estado"));
    }

    private void bring(Long which, String estado) throws Exception {
        if ("suspendido".equals(estado)) {
            user.run(() -> ciclo.suspender(which, MotivoEstado.TECNICA, null));
            if (!which.equals(servicio)) {
                confirm();
            }
        } else if ("baja".equals(estado)) {
            user.run(() -> ciclo.darDeBaja(which, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        }
    }

    /** A technician does what is to be done on the line. */
    private void confirm() throws Exception {
        Long tarea = datos.number(
                "SELECT id FROM tareas WHERE cliente_id = ? AND estado = 'pendiente' AND tipo <> 'recuperar_ont'",
                alta.clienteId());
        tecnico.run(() -> tareas.confirmar(tarea, reloj.today(), null));
    }

    private static List<String> lines(Prevision prevision) {
        List<Consecuencia> all = new ArrayList<>();
        prevision.servicios().forEach(each -> all.addAll(each.consecuencias()));
        all.addAll(prevision.consecuencias());
        return all.stream()
                .map(one -> one.clase() + " " + one.clave() + " " + one.datos())
                .toList();
    }

    private List<String> ordenes() {
        return datos
                .rows("SELECT CONCAT(tipo, ' ', estado) AS o FROM ordenes_pso WHERE servicio_id = ?", servicio)
                .stream()
                .map(row -> row.get("o").toString())
                .toList();
    }

    private boolean isFree() {
        return datos.number(
                        "SELECT COUNT(*) FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id"
                                + " WHERE o.numero_serie = ? AND a.hasta IS NULL",
                        alta.serie())
                == 0;
    }

    /** What the dispatcher would do in a minute it does at its next look. */
    private void hurry() {
        datos.update(
                "UPDATE ordenes_pso SET proximo_intento = UTC_TIMESTAMP(6) WHERE servicio_id = ?"
                        + " AND estado IN ('incierta', 'reintento')",
                servicio);
    }

    private String servicio(String what) {
        return datos.text("SELECT " + what + " FROM servicios_cliente WHERE id = ?", servicio);
    }

    private String cliente(String what) {
        return datos.text("SELECT " + what + " FROM clientes WHERE id = ?", alta.clienteId());
    }

    private List<Map<String, Object>> everything() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String table : new TreeSet<>(List.of("servicios_cliente", "tareas", "ordenes_pso", "actividad_cliente"))) {
            all.addAll(datos.rows("SELECT * FROM " + table + " WHERE cliente_id = ? ORDER BY id", alta.clienteId()));
        }
        all.addAll(datos.rows("SELECT * FROM onts WHERE numero_serie = ?", alta.serie()));
        return all;
    }
}
