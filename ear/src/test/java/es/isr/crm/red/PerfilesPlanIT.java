package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.red.entity.AfectadosPerfil;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan's profiles: for whoever buys it from now on, and, when wanted, for whoever has it. */
@EnServidor
class PerfilesPlanIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PlanService planes;

    @Inject
    private PerfilService perfiles;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    private Long plan;

    @BeforeEach
    void begin() throws Exception {
        red.begin();
        plan = admin.call(() -> planes.create(plan()));
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void newProfilesAreForThoseWhoComeAndTheChangeIsInTheAudit() throws Exception {
        Alta before = alta();
        admin.run(() -> planes.asignarPerfiles(plan, "1G", "empresarial", false));
        Map<String, Object> row = datos.rows(
                        "SELECT antes, despues, usuario FROM eventos_auditoria WHERE accion = 'planes.perfiles'"
                                + " AND entidad_id = ?",
                        plan)
                .get(0);
        assertTrue(row.get("antes").toString().contains("500M"), row.toString());
        assertTrue(row.get("despues").toString().contains("1G"), row.toString());
        assertEquals(admin.nombre(), row.get("usuario"));
        assertEquals("500M", red.simulador().findPerfilVelocidad(before.serie()).orElseThrow());
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM ordenes_pso WHERE numero_serie = ? AND tipo = 'cambio'", before.serie()));
        Alta after = alta();
        assertEquals("1G", red.simulador().findPerfilVelocidad(after.serie()).orElseThrow());
    }

    @Test
    void whoHasThePlanIsCountedFirstAndChangedWhenWanted() throws Exception {
        Alta inService = alta();
        Alta cut = alta();
        admin.run(() -> ciclo.suspender(servicio(cut), MotivoEstado.TECNICA, null));
        red.waitForOrden(cut, "hecha");
        Espera.hasta("the cut", () -> "suspendido".equals(red.servicio(cut)));
        assertEquals(new AfectadosPerfil(1, 1), admin.call(() -> perfiles.countAfectados(plan, "1G", "residencial")));
        assertTrue(admin.call(() -> perfiles.countAfectados(plan, "500M", "residencial"))
                .isNinguno());

        admin.run(() -> planes.asignarPerfiles(plan, "1G", "residencial", true));
        Espera.hasta(
                "the new profile in PSO",
                () -> "1G"
                        .equals(red.simulador()
                                .findPerfilVelocidad(inService.serie())
                                .orElseThrow()));
        red.waitForOrden(inService, "hecha");
        assertEquals(
                "suspendido", red.simulador().findPerfilVelocidad(cut.serie()).orElseThrow());
        assertTrue(admin.call(() -> perfiles.countAfectados(plan, "1G", "residencial"))
                .isNinguno());
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'servicios.perfiles'",
                        inService.clienteId()));

        admin.run(() -> ciclo.reactivar(servicio(cut)));
        Espera.hasta("the return", () -> "activo".equals(red.servicio(cut)));
        assertEquals("1G", red.simulador().findPerfilVelocidad(cut.serie()).orElseThrow());
    }

    @Test
    void sameProfilesOnceMoreOrderNothing() throws Exception {
        Alta alta = alta();
        admin.run(() -> planes.asignarPerfiles(plan, "500M", "residencial", true));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM ordenes_pso WHERE numero_serie = ? AND tipo = 'cambio'", alta.serie()));
    }

    @Test
    void profileOfSuspensionsAndEmptyOnesAreRefusedAndPlansWithoutFibreHaveNone() {
        assertThrows(
                DatosInvalidosException.class,
                () -> admin.run(() -> planes.asignarPerfiles(plan, "suspendido", "residencial", false)));
        assertThrows(
                DatosInvalidosException.class, () -> admin.run(() -> planes.asignarPerfiles(plan, "1G", " ", false)));
        Long movil = catalogo.plan(Catalogo.MOVIL);
        assertThrows(
                NotFoundException.class,
                () -> admin.run(() -> planes.asignarPerfiles(movil, "1G", "residencial", false)));
        assertEquals("500M", datos.text("SELECT perfil_velocidad FROM planes WHERE id = ?", plan));
    }

    private Alta alta() throws Exception {
        Alta alta = red.alta(Datos.altaConOnt(plan));
        red.waitForOrden(alta, "hecha");
        return alta;
    }

    private Long servicio(Alta alta) {
        return datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
    }

    private static DatosPlan plan() {
        DatosPlan plan = new DatosPlan();
        plan.setNombre("Fibra de prueba " + Datos.codigo());
        plan.setTipo(TipoPlan.FIBRA);
        plan.setVelocidadBajada(500);
        plan.setVelocidadSubida(500);
        plan.setPerfilVelocidad("500M");
        plan.setPerfilUsuario("residencial");
        plan.setPrecioMensual(new BigDecimal("30.00"));
        plan.setModoPrecio(ModoPrecio.PVP);
        plan.setActivo(true);
        return plan;
    }
}
