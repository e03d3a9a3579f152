package es.isr.crm.planes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosParte;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.ParteEnComboException;
import es.isr.crm.planes.entity.PlanEditable;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.planes.entity.PlanEnUsoException;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a combo is made of, and what that means for its parts. */
@EnServidor
class PartesIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private PlanService planes;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    private Long fibra;
    private Long movil;

    @BeforeEach
    void findParts() throws Exception {
        fibra = catalogo.plan(Catalogo.FIBRA);
        movil = create(movil());
    }

    @Test
    void comboTellsItsPartsTheirSumAndWhatItSaves() throws Exception {
        PlanFicha ficha = ficha(create(combo(fibra, 1, movil, 2)));
        assertEquals(
                List.of("1 FIBRA", "2 MOVIL"),
                ficha.partes().stream()
                        .map(parte -> parte.cantidad() + " " + parte.tipo())
                        .toList());
        assertEquals("51.00 11.00", ficha.getSumaPartes() + " " + ficha.getAhorro());
    }

    @Test
    void faultsOfThePartsAreToldBesideTheirRow() throws Exception {
        Long retired = create(movil());
        admin.run(() -> planes.retirar(retired));
        assertFaults("partes comboDosPartes", combo(fibra, 1));
        assertFaults("partes comboDosPartes", combo());
        assertFaults("partes:1:parte comboUnaFibra", combo(fibra, 1, catalogo.plan("Fibra 100 Mb"), 1));
        assertFaults("partes:0:parte comboUnaFibra", combo(fibra, 2));
        assertFaults("partes:1:parte comboParteRepetida", combo(movil, 1, movil, 2));
        assertFaults("partes:1:parte comboParteRetirada", combo(movil, 1, retired, 1));
        assertFaults("partes:1:parte planDesconocido", combo(movil, 1, catalogo.plan(Catalogo.COMBO), 1));
        assertFaults("partes:0:cantidad entero", combo(movil, 0, fibra, 1));
    }

    @Test
    void editedPartsAreForNewSalesAndKnowASecondEditor() throws Exception {
        Long id = create(combo(fibra, 1, movil, 2));
        Long cliente = user.call(() -> altas.alta(Datos.alta(id)));
        PlanEditable first = open(id);
        PlanEditable second = open(id);
        first.datos().getPartes().get(1).setCantidad(1);
        save(first);
        assertEquals(1, ficha(id).partes().get(1).cantidad());
        assertThrows(PlanEditadoException.class, () -> save(second));
        assertEquals(
                3,
                datos.number(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE cliente_id = ? AND servicio_padre_id IS NOT NULL",
                        cliente));
        Long later = user.call(() -> altas.alta(Datos.alta(id)));
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE cliente_id = ? AND servicio_padre_id IS NOT NULL",
                        later));
    }

    @Test
    void copyHasTheSameParts() throws Exception {
        DatosPlan copy = open(create(combo(fibra, 1, movil, 2))).datos();
        copy.setNombre("Copia " + Datos.codigo());
        assertEquals(2, ficha(create(copy)).partes().size());
    }

    @Test
    void partOfAComboOnSaleStaysOnSale() throws Exception {
        Long combo = create(combo(fibra, 1, movil, 1));
        assertThrows(ParteEnComboException.class, () -> admin.run(() -> planes.retirar(movil)));
        PlanEditable edited = open(movil);
        edited.datos().setActivo(false);
        assertThrows(ParteEnComboException.class, () -> save(edited));
        assertThrows(PlanEnUsoException.class, () -> admin.run(() -> planes.borrar(movil)));
        admin.run(() -> planes.retirar(combo));
        admin.run(() -> planes.retirar(movil));
        assertThrows(DatosInvalidosException.class, () -> admin.run(() -> planes.ponerALaVenta(combo)));
        admin.run(() -> planes.ponerALaVenta(movil));
        admin.run(() -> planes.ponerALaVenta(combo));
        admin.run(() -> planes.borrar(combo));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM partes_combo WHERE combo_id = ?", combo));
    }

    private void assertFaults(String expected, DatosPlan typed) {
        assertEquals(
                List.of(expected),
                assertThrows(DatosInvalidosException.class, () -> create(typed)).getErrores().stream()
                        .map(error -> error.field() + " " + error.key())
                        .toList());
    }

    /** @param parts ids of plans, each with how many */
    private static DatosPlan combo(Number... parts) {
        DatosPlan plan = plan(TipoPlan.COMBO, "40.00");
        for (int i = 0; i < parts.length; i += 2) {
            DatosParte parte = new DatosParte();
            parte.setPlanId(parts[i].longValue());
            parte.setCantidad(parts[i + 1].intValue());
            plan.getPartes().add(parte);
        }
        return plan;
    }

    private static DatosPlan movil() {
        return plan(TipoPlan.MOVIL, "8.00");
    }

    private static DatosPlan plan(TipoPlan tipo, String precio) {
        DatosPlan plan = new DatosPlan();
        plan.setNombre(tipo + " prueba " + Datos.codigo());
        plan.setTipo(tipo);
        plan.setPrecioMensual(new BigDecimal(precio));
        return plan;
    }

    private Long create(DatosPlan plan) throws Exception {
        return admin.call(() -> planes.create(plan));
    }

    private PlanFicha ficha(Long id) throws Exception {
        return admin.call(() -> planes.getFicha(id));
    }

    private PlanEditable open(Long id) throws Exception {
        return admin.call(() -> planes.getEditable(id));
    }

    private void save(PlanEditable plan) throws Exception {
        admin.run(() -> planes.update(plan.ficha().id(), plan.ficha().version(), plan.datos()));
    }
}
