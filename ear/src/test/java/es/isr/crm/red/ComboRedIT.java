package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A combo with an ONT: its fibre is the network's, its line a person's, and both make it what it is. */
@EnServidor
class ComboRedIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private TareaService tareas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void itWorksIsCutReturnsAndEndsWithItsParts() throws Exception {
        Alta alta = red.alta(Datos.altaConOnt(catalogo.plan(Catalogo.COMBO)));
        red.waitForOrden(alta, "hecha");
        Espera.hasta("the fibre works", () -> "activo".equals(estado(alta, "fibra")));
        String today = reloj.today().toString();
        LocalDate committed = reloj.today().plusMonths(12).minusDays(1);
        assertEquals("activo " + today + " " + committed, combo(alta));
        assertEquals("pendiente_instalacion", estado(alta, "movil"));
        assertEquals("60.00 Instalación Combo Fibra 600 + Móvil 30 GB", cargos(alta));
        confirm(alta);
        assertEquals("activo", estado(alta, "movil"));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM cargos WHERE cliente_id = ?", alta.clienteId()));

        Long combo = servicio(alta, "combo");
        user.run(() -> ciclo.suspender(combo, MotivoEstado.TECNICA, null));
        Espera.hasta("the fibre is cut", () -> "suspendido".equals(estado(alta, "fibra")));
        assertEquals("activo suspendido", pedido(alta));
        confirm(alta);
        assertEquals("suspendido -", pedido(alta));
        assertEquals("suspendido", datos.text("SELECT estado FROM clientes WHERE id = ?", alta.clienteId()));

        user.run(() -> ciclo.reactivar(combo));
        Espera.hasta("the fibre works again", () -> "activo".equals(estado(alta, "fibra")));
        assertEquals("activo activo", pedido(alta));
        confirm(alta);
        assertEquals("activo -", pedido(alta));

        user.run(() -> ciclo.darDeBaja(combo, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals(
                "baja baja baja", estado(alta, "combo") + " " + estado(alta, "fibra") + " " + estado(alta, "movil"));
        red.waitForOrden(alta, "hecha");
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM asignaciones_ont WHERE cliente_id = ? AND hasta IS NULL",
                        alta.clienteId()));
    }

    /** Somebody has done at the carrier's what the open task of the line asks for. */
    private void confirm(Alta alta) throws Exception {
        Long tarea = datos.number(
                "SELECT id FROM tareas WHERE servicio_id = ? AND estado = 'pendiente'", servicio(alta, "movil"));
        tecnico.run(() -> tareas.confirmar(tarea, reloj.today(), null));
    }

    private Long servicio(Alta alta, String tipo) {
        return datos.number(
                "SELECT id FROM servicios_cliente WHERE cliente_id = ? AND tipo = ?", alta.clienteId(), tipo);
    }

    private String estado(Alta alta, String tipo) {
        return datos.text("SELECT estado FROM servicios_cliente WHERE id = ?", servicio(alta, tipo));
    }

    private String combo(Alta alta) {
        return datos.text(
                "SELECT CONCAT_WS(' ', estado, inicio, permanencia_hasta) FROM servicios_cliente WHERE id = ?",
                servicio(alta, "combo"));
    }

    private String pedido(Alta alta) {
        return datos.text(
                "SELECT CONCAT(estado, ' ', COALESCE(estado_pedido, '-')) FROM servicios_cliente WHERE id = ?",
                servicio(alta, "combo"));
    }

    private String cargos(Alta alta) {
        return datos.text(
                "SELECT CONCAT(importe, ' ', concepto) FROM cargos WHERE servicio_id = ?", servicio(alta, "combo"));
    }
}
