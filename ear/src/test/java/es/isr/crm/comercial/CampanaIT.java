package es.isr.crm.comercial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.control.CampanaOrder;
import es.isr.crm.comercial.entity.CampanaEditadaException;
import es.isr.crm.comercial.entity.CampanaFicha;
import es.isr.crm.comercial.entity.CampanaFilter;
import es.isr.crm.comercial.entity.CampanaRepetidaException;
import es.isr.crm.comercial.entity.CampanaRow;
import es.isr.crm.comercial.entity.CifrasCampana;
import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.comercial.entity.EstadoCampana;
import es.isr.crm.comercial.entity.TipoCampana;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.Abonados;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Campaigns: who may plan them, what may be typed, and figures that come from rows alone. */
@EnServidor
class CampanaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private CampanaService campanas;

    @Inject
    private Abonados abonados;

    @Inject
    private ComoComercial comercial;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    @Test
    void whatItBroughtIsCountedFromItsLeadsAndWhatTheirServicesCostToday() throws Exception {
        Long id = crear(campana());
        assertEquals(CifrasCampana.NINGUNA, get(id).row().cifras());
        LocalDate hoy = reloj.today();
        Long fibra = abonados.conLinea("35.00", hoy.minusDays(20));
        Long movil = abonados.conLinea("15.00", hoy.minusDays(10));
        Long installed = abonados.conLinea("99.00", hoy);
        datos.update("UPDATE servicios_cliente SET estado = 'pendiente_instalacion' WHERE cliente_id = ?", installed);
        lead(id, "nuevo", null);
        lead(id, "perdido", null);
        lead(id, "ganado", fibra);
        lead(id, "ganado", movil);
        lead(id, "ganado", installed);

        CampanaRow row = get(id).row();
        // 50.00 with 21 % of tax in it.
        assertEquals(new CifrasCampana(5, 1, 3, 1, new BigDecimal("41.32"), new BigDecimal("8.68")), row.cifras());
        assertEquals(new BigDecimal("60.0"), row.cifras().getConversion());
        assertEquals(new BigDecimal("60.00"), row.getCosteLead());
        assertEquals(new BigDecimal("100.00"), row.getCosteCliente());

        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE cliente_id = ?", movil);
        datos.update(
                "UPDATE tarifas_servicio SET modo_precio = 'neto' WHERE servicio_id = ?", abonados.servicio(fibra));
        assertEquals(
                new CifrasCampana(5, 1, 3, 1, new BigDecimal("35.00"), new BigDecimal("7.35")),
                get(id).row().cifras());
        datos.update("UPDATE clientes SET zona_fiscal = 'canarias' WHERE id = ?", fibra);
        assertEquals(new BigDecimal("35.00"), get(id).row().cifras().ingresos());
    }

    @Test
    void everyFaultIsToldAtOnceBesideItsField() {
        DatosCampana wrong = campana();
        wrong.setNombre(" ");
        wrong.setCodigo("OTOÑO");
        wrong.setTipo(null);
        wrong.setFin(wrong.getInicio().minusDays(1));
        wrong.setPresupuesto(new BigDecimal("-1.00"));
        DatosInvalidosException refusal = assertThrows(DatosInvalidosException.class, () -> crear(wrong));
        assertEquals(
                Set.of("nombre", "codigo", "tipo", "fin", "presupuesto"),
                refusal.getErrores().stream().map(ErrorCampo::field).collect(Collectors.toSet()));
    }

    @Test
    void codeIsOfOneCampaignAndForGood() throws Exception {
        DatosCampana first = campana();
        Long id = crear(first);
        DatosCampana second = campana();
        second.setCodigo(first.getCodigo());
        CampanaRepetidaException refusal = assertThrows(CampanaRepetidaException.class, () -> crear(second));
        assertEquals("codigo", refusal.getField().orElseThrow());

        CampanaFicha opened = get(id);
        opened.datos().setCodigo("OTRO-CODIGO");
        opened.datos().setPresupuesto(new BigDecimal("450.00"));
        comercial.run(() -> campanas.editar(id, opened.version(), opened.datos()));
        CampanaFicha saved = get(id);
        assertEquals(first.getCodigo(), saved.row().codigo());
        assertEquals(new BigDecimal("450.00"), saved.row().presupuesto());
        CampanaEditadaException told = assertThrows(
                CampanaEditadaException.class,
                () -> comercial.run(() -> campanas.editar(id, opened.version(), opened.datos())));
        assertEquals(comercial.nombre(), told.getData().get(1));
        Map<String, Object> event = datos.rows(
                        "SELECT * FROM eventos_auditoria WHERE entidad = 'Campana' AND entidad_id = ? ORDER BY id DESC",
                        id)
                .get(0);
        assertEquals("comercial.editarCampana", event.get("accion"));
        assertEquals("{\"Campana " + id + "\":{\"presupuesto\":\"450.00\"}}", event.get("despues"));
    }

    @Test
    void retiredCampaignIsTakenUpAgain() throws Exception {
        Long id = crear(campana());
        assertEquals(EstadoCampana.EN_MARCHA, get(id).row().estado());
        comercial.run(() -> campanas.retirar(id));
        assertEquals(EstadoCampana.RETIRADA, get(id).row().estado());
        comercial.run(() -> campanas.reanudar(id));
        assertEquals(EstadoCampana.EN_MARCHA, get(id).row().estado());
    }

    @Test
    void listIsNarrowedAndSortedByItsFigures() throws Exception {
        String word = "Promoción " + Datos.codigo();
        DatosCampana running = campana();
        running.setNombre(word + " uno");
        DatosCampana planned = campana();
        planned.setNombre(word + " dos");
        planned.setTipo(TipoCampana.RADIO);
        planned.setInicio(reloj.today().plusDays(3));
        Long one = crear(running);
        Long two = crear(planned);
        lead(two, "nuevo", null);
        String typed = word.replace("ó", "o").toLowerCase();

        assertEquals(List.of(one, two), found(typed, List.of(), List.of(), null));
        assertEquals(List.of(two, one), found(typed, List.of(), List.of(), "leads"));
        assertEquals(List.of(two), found(typed, List.of(TipoCampana.RADIO), List.of(), null));
        assertEquals(List.of(one), found(typed, List.of(), List.of(EstadoCampana.EN_MARCHA), null));
        assertTrue(comercial.call(() -> campanas.findOpciones()).stream()
                .anyMatch(option -> option.id().equals(one) && option.enMarcha()));
    }

    @Test
    void onlySalesAndAdministratorsPlanThem() throws Exception {
        Long id = crear(campana());
        assertThrows(EJBAccessException.class, () -> user.call(() -> campanas.get(id)));
        assertThrows(EJBAccessException.class, () -> user.run(() -> campanas.retirar(id)));
        assertThrows(EJBAccessException.class, () -> tecnico.call(() -> campanas.get(id)));
    }

    private List<Long> found(String texto, List<TipoCampana> tipos, List<EstadoCampana> estados, String sort)
            throws Exception {
        List<CampanaRow> rows = comercial.call(() -> campanas.findAll(new CampanaFilter(texto, tipos, estados)));
        return CampanaOrder.page(rows, new PageRequest(0, 25, sort, false)).stream()
                .map(CampanaRow::id)
                .toList();
    }

    private Long crear(DatosCampana campana) throws Exception {
        return comercial.call(() -> campanas.crear(campana));
    }

    private CampanaFicha get(Long id) throws Exception {
        return comercial.call(() -> campanas.get(id));
    }

    private DatosCampana campana() {
        DatosCampana campana = new DatosCampana();
        campana.setCodigo(Datos.codigo());
        campana.setNombre("Campaña " + campana.getCodigo());
        campana.setTipo(TipoCampana.BUZONEO);
        campana.setInicio(reloj.today().minusDays(30));
        campana.setPresupuesto(new BigDecimal("300.00"));
        return campana;
    }

    private void lead(Long campana, String estado, Long cliente) {
        datos.update(
                "INSERT INTO leads (id, nombre, estado, estado_at, interes, origen, campana_id, cliente_id, alta_cliente_id,"
                        + " motivo_perdida, created_at, updated_at) VALUES (?, 'Interesada', ?, '2020-01-01', 'medio', 'web', ?,"
                        + " ?, ?, ?, '2020-01-01', '2020-01-01')",
                (1L << 51) + ThreadLocalRandom.current().nextLong(1L << 40),
                estado,
                campana,
                cliente,
                cliente,
                estado.equals("perdido") ? "precio" : null);
    }
}
