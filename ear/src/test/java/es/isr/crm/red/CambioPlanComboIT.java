package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosParte;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.servicios.boundary.CambioPlanService;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrecioAcordado;
import es.isr.crm.servicios.entity.PrevisionCambio;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A combo gets the plan of another: its price changes as one, each of its parts has the part of its kind, the network gets
 * the profile of the fibre, and a person tells the carrier of the line.
 */
@EnServidor
class CambioPlanComboIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PlanService planes;

    @Inject
    private CambioPlanService cambios;

    @Inject
    private TareaService tareas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    private Alta alta;
    private Long combo;
    private YearMonth mes;
    private LocalDate day;

    /** It has worked for months, and last month that has 31 days is the last that is billed. */
    @BeforeEach
    void install() throws Exception {
        red.begin();
        alta = red.alta(Datos.altaConOnt(catalogo.plan(Catalogo.COMBO)));
        red.waitForOrden(alta, "hecha");
        Espera.hasta("the fibre works", () -> "activo".equals(de("fibra", "estado")));
        confirm("activar_linea");
        combo = Long.valueOf(de("combo", "id"));
        mes = YearMonth.from(reloj.today()).minusMonths(1);
        while (mes.lengthOfMonth() != 31) {
            mes = mes.minusMonths(1);
        }
        day = mes.atDay(10);
        LocalDate begun = mes.minusMonths(2).atDay(1);
        datos.update(
                "UPDATE servicios_cliente SET inicio = ?, facturado_hasta = IF(servicio_padre_id IS NULL, ?, NULL)"
                        + " WHERE cliente_id = ?",
                begun,
                mes.atEndOfMonth(),
                alta.clienteId());
        datos.update("UPDATE tarifas_servicio SET desde = ?, precio = 35 WHERE servicio_id = ?", begun, combo);
        datos.update("DELETE FROM cargos WHERE cliente_id = ?", alta.clienteId());
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void pricePartsNetworkAndCarrierFollow() throws Exception {
        Long otro = combo("Fibra 1 Gb", Catalogo.MOVIL);
        PrevisionCambio shown = user.call(() -> cambios.preview(combo, peticion(otro, null)));
        assertEquals(new BigDecimal("3.55"), shown.ajuste().importes().get(0).importe());
        assertTrue(shown.consecuencias().stream()
                .anyMatch(what -> what.clave().equals("prevision.red.perfil")
                        && what.datos().containsAll(List.of("600M", "1G"))));
        user.run(() -> cambios.aplicar(combo, peticion(otro, shown.huella())));

        assertEquals(otro.toString(), de("combo", "plan_id"));
        assertEquals(catalogo.plan("Fibra 1 Gb").toString(), de("fibra", "plan_id"));
        assertEquals(catalogo.plan(Catalogo.MOVIL).toString(), de("movil", "plan_id"));
        assertEquals(
                "35.00 40.00",
                datos.text(
                        "SELECT GROUP_CONCAT(precio ORDER BY desde SEPARATOR ' ') FROM tarifas_servicio t"
                                + " JOIN servicios_cliente s ON s.id = t.servicio_id WHERE s.cliente_id = ?",
                        alta.clienteId()),
                "the combo's, and none of its parts");
        assertEquals(
                combo + " cambio_plan 3.55 " + day + " " + mes.atEndOfMonth(),
                datos.text(
                        "SELECT CONCAT(servicio_id, ' ', origen, ' ', importe, ' ', desde, ' ', hasta) FROM cargos"
                                + " WHERE cliente_id = ?",
                        alta.clienteId()));
        assertEquals(
                1,
                datos.number("SELECT COUNT(*) FROM historial_cambios_plan WHERE servicio_id = ?", combo),
                "one change");
        Espera.hasta(
                "the profile in PSO",
                () -> "1G"
                        .equals(red.simulador()
                                .findPerfilVelocidad(alta.serie())
                                .orElseThrow()));
        red.waitForOrden(alta, "hecha");
        assertEquals(
                Catalogo.MOVIL_DEL_COMBO + " → " + Catalogo.MOVIL,
                datos.text(
                        "SELECT descripcion FROM tareas WHERE cliente_id = ? AND tipo = 'cambio_plan'"
                                + " AND estado = 'pendiente'",
                        alta.clienteId()));
        confirm("cambio_plan");
        assertEquals("activo", de("movil", "estado"));
    }

    @Test
    void comboOfOtherKindsIsAnotherThing() throws Exception {
        Long otro = combo("Fibra 1 Gb", "Línea fija");
        assertEquals(
                "plan PartesDistintasException",
                assertThrows(
                                DatosInvalidosException.class,
                                () -> user.run(() -> cambios.preview(combo, peticion(otro, null))))
                        .getErrores()
                        .stream()
                        .map(error -> error.field() + " " + error.key())
                        .findFirst()
                        .orElseThrow());
    }

    private PeticionPlan peticion(Long plan, String huella) {
        return new PeticionPlan(plan, day, PrecioAcordado.CATALOGO, huella);
    }

    /** A combo for 40.00 of these two. */
    private Long combo(String fibra, String linea) throws Exception {
        DatosPlan plan = new DatosPlan();
        plan.setNombre("Combo " + Datos.codigo());
        plan.setTipo(TipoPlan.COMBO);
        plan.setPrecioMensual(new BigDecimal("40.00"));
        plan.setActivo(true);
        for (String parte : List.of(fibra, linea)) {
            DatosParte datosParte = new DatosParte();
            datosParte.setPlanId(catalogo.plan(parte));
            plan.getPartes().add(datosParte);
        }
        return admin.call(() -> planes.create(plan));
    }

    private void confirm(String tipo) throws Exception {
        Long tarea = datos.number(
                "SELECT id FROM tareas WHERE cliente_id = ? AND tipo = ? AND estado = 'pendiente'",
                alta.clienteId(),
                tipo);
        tecnico.run(() -> tareas.confirmar(tarea, reloj.today(), null));
    }

    /** @param tipo kind of the service; what is one of our own names */
    private String de(String tipo, String what) {
        return datos.text(
                "SELECT " + what + " FROM servicios_cliente WHERE cliente_id = ? AND tipo = ?", alta.clienteId(), tipo);
    }
}
