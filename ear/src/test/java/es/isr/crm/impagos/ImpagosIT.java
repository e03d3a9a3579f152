package es.isr.crm.impagos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.impagos.Morosos.Moroso;
import es.isr.crm.impagos.boundary.AvisoService;
import es.isr.crm.impagos.boundary.CorteService;
import es.isr.crm.impagos.boundary.ImpagoService;
import es.isr.crm.impagos.boundary.TrabajoImpagoService;
import es.isr.crm.impagos.entity.AvisoNoProcedeException;
import es.isr.crm.impagos.entity.ClienteCorteFilter;
import es.isr.crm.impagos.entity.ClienteCorteRow;
import es.isr.crm.impagos.entity.CorteAbiertoException;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.impagos.entity.DisputaAbiertaException;
import es.isr.crm.impagos.entity.EtapaImpago;
import es.isr.crm.impagos.entity.FichaImpago;
import es.isr.crm.impagos.entity.MotivoExclusion;
import es.isr.crm.impagos.entity.NoEsDiaHabilException;
import es.isr.crm.impagos.entity.PasoImpago;
import es.isr.crm.impagos.entity.PromesaVivaException;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoSistema;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A debt from its first reminder to the cut and back, day by day, and all that keeps a customer from being cut. */
@EnServidor
class ImpagosIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Morosos morosos;

    @Inject
    private ImpagoService impagos;

    @Inject
    private AvisoService avisos;

    @Inject
    private CorteService cortes;

    @Inject
    private TrabajoImpagoService trabajo;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoSistema sistema;

    @Inject
    private Reloj reloj;

    @BeforeEach
    void begin() throws Exception {
        morosos.festivos();
        morosos.today(Morosos.VENCE);
        admin.run(() -> configuracion.save(Map.of(Parametro.LINEAS_SIN_TAREA, "true", Parametro.CANARIO, "2")));
    }

    @AfterEach
    void asByDefault() throws Exception {
        datos.update("UPDATE clientes_corte SET estado = 'quitado' WHERE estado = 'pendiente'");
        datos.update("UPDATE cortes SET estado = 'descartado' WHERE estado NOT IN ('terminado', 'descartado')");
        morosos.olvidar();
        morosos.sinFestivos();
        reloj.set(Clock.systemUTC());
        admin.run(() -> configuracion.save(Map.of(
                Parametro.LINEAS_SIN_TAREA, "false", Parametro.CANARIO, "5", Parametro.SUSPENDER_IMPAGOS, "false")));
    }

    @Test
    void remindersAndNoticeGoOutOnceOnTheirDays() throws Exception {
        Moroso moroso = morosos.nuevo();
        morosos.today(LocalDate.of(2061, 3, 18));
        assertEquals("recordatorios: 0 hechos, 0 fallidos", morosos.run(Trabajo.RECORDATORIOS, moroso));
        // The third day, a Saturday, which is a working day.
        morosos.today(LocalDate.of(2061, 3, 19));
        assertEquals("recordatorios: 1 hechos, 0 fallidos", morosos.run(Trabajo.RECORDATORIOS, moroso));
        assertEquals("recordatorios: 0 hechos, 0 fallidos", morosos.run(Trabajo.RECORDATORIOS, moroso));
        assertEquals(List.of("recordatorio_1"), told(moroso));
        morosos.today(LocalDate.of(2061, 3, 27));
        assertEquals("recordatorios: hoy no es día hábil", morosos.run(Trabajo.RECORDATORIOS, moroso));
        // A notice does not come before the second reminder, nor with it.
        morosos.today(LocalDate.of(2061, 3, 26));
        assertEquals("avisos de suspensión: 0 hechos, 0 fallidos", morosos.run(Trabajo.AVISOS_SUSPENSION, moroso));
        morosos.run(Trabajo.RECORDATORIOS, moroso);
        assertEquals("avisos de suspensión: 0 hechos, 0 fallidos", morosos.run(Trabajo.AVISOS_SUSPENSION, moroso));
        morosos.today(Morosos.AVISO);
        assertEquals("avisos de suspensión: 1 hechos, 0 fallidos", morosos.run(Trabajo.AVISOS_SUSPENSION, moroso));
        assertEquals("avisos de suspensión: 0 hechos, 0 fallidos", morosos.run(Trabajo.AVISOS_SUSPENSION, moroso));
        assertEquals(List.of("recordatorio_1", "recordatorio_2", "aviso_suspension"), told(moroso));
        assertEquals(
                Morosos.CORTE.toString(),
                datos.text("SELECT MAX(suspension_el) FROM avisos WHERE cliente_id = ?", moroso.id()));
        assertEquals(
                3,
                datos.number(
                        "SELECT COUNT(*) FROM entregas e JOIN avisos a ON a.id = e.referencia_id WHERE a.cliente_id = ?"
                                + " AND e.clase IN ('recordatorio', 'aviso_suspension') AND e.estado = 'pendiente'",
                        moroso.id()));
        assertEquals("sistema", lastAuthor(moroso, "impagos.avisar"));
        String pdf = new String(user.call(() -> avisos.imprimir(aviso(moroso))), 0, 5, StandardCharsets.ISO_8859_1);
        assertEquals("%PDF-", pdf);
        // Nobody is reminded of what is paid.
        morosos.paga(moroso);
        assertThrows(NotFoundException.class, () -> user.call(() -> avisos.imprimir(aviso(moroso))));
    }

    @Test
    void debtorIsCutAfterTheNoticeIsProvenAndComesBackWhenTheyPay() throws Exception {
        Moroso moroso = noticed();
        morosos.today(Morosos.CORTE);
        assertEquals(MotivoExclusion.SIN_PRUEBA, prepared(moroso).motivo());
        morosos.avisoAceptado(moroso, Morosos.AVISO);
        morosos.today(LocalDate.of(2061, 4, 14));
        ClienteCorteRow early = prepared(moroso);
        assertEquals(MotivoExclusion.PLAZO, early.motivo());
        assertEquals(Morosos.CORTE, early.desde());
        FichaImpago before = user.call(() -> impagos.get(moroso.id()));
        assertEquals(new PasoImpago(PasoImpago.Paso.CORTE, Morosos.CORTE, MotivoExclusion.PLAZO), before.paso());
        morosos.today(LocalDate.of(2061, 4, 17));
        assertEquals(MotivoExclusion.DIA_INHABIL, prepared(moroso).motivo());
        Long sunday = open();
        assertThrows(NoEsDiaHabilException.class, () -> admin.run(() -> cortes.confirmar(sunday)));

        morosos.today(Morosos.CORTE);
        ClienteCorteRow due = prepared(moroso);
        assertNull(due.motivo());
        assertEquals(new BigDecimal("39.90"), due.importe());
        assertEquals("activo", morosos.servicio(moroso), "a list cuts nobody");
        Long corte = open();
        assertThrows(EJBAccessException.class, () -> user.run(() -> cortes.confirmar(corte)));
        admin.run(() -> cortes.confirmar(corte));
        assertThrows(CorteAbiertoException.class, () -> admin.call(() -> cortes.preparar()));
        assertEquals("cortes: 1 mirados, 0 fallidos", morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of()));
        assertEquals("suspendido impago", morosos.servicio(moroso));
        assertEquals("terminado", datos.text("SELECT estado FROM cortes WHERE id = ?", corte));
        assertEquals("cortes: nada que hacer", morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of()));
        assertEquals("sistema", lastAuthor(moroso, "impagos.cortar"));

        morosos.paga(moroso);
        Espera.hasta("the service is back", () -> "activo".equals(morosos.servicio(moroso)));
        assertEquals("sistema", lastAuthor(moroso, "impagos.reactivar"));
        assertEquals(0, datos.count("reactivaciones_pendientes"));
    }

    @Test
    void whoPaysPromisesOrDisputesMeanwhileIsSpared() throws Exception {
        Moroso pays = proven();
        Moroso promises = proven();
        Moroso disputes = proven();
        Moroso isNotCut = proven();
        morosos.today(Morosos.CORTE);
        Long corte = admin.call(() -> cortes.preparar());
        assertEquals(4, admin.call(() -> cortes.get(corte)).cuenta().pendientes());
        admin.run(() -> cortes.confirmar(corte));
        morosos.paga(pays);
        user.run(() ->
                impagos.prometer(promises.id(), Morosos.CORTE.plusDays(3), new BigDecimal("39.90"), "viene el lunes"));
        user.run(() -> impagos.disputar(disputes.id(), disputes.factura(), "no tuvo servicio"));
        datos.update("UPDATE clientes SET no_cortar = TRUE, no_cortar_motivo = 'hospital' WHERE id = ?", isNotCut.id());
        morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of());
        assertEquals("salvado sin_deuda", outcome(corte, pays));
        assertEquals("salvado promesa", outcome(corte, promises));
        assertEquals("salvado disputa", outcome(corte, disputes));
        assertEquals("salvado no_cortar", outcome(corte, isNotCut));
        for (Moroso moroso : List.of(pays, promises, disputes, isNotCut)) {
            assertEquals("activo", morosos.servicio(moroso));
        }
    }

    @Test
    void firstFewAreCutThenItWaitsAndCanBePaused() throws Exception {
        List<Moroso> all = List.of(proven(), proven(), proven(), proven());
        morosos.today(Morosos.CORTE);
        Long corte = admin.call(() -> cortes.preparar());
        admin.run(() -> cortes.confirmar(corte));
        morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of());
        assertEquals(2, cut(all), "the first few");
        assertEquals("canario", datos.text("SELECT estado FROM cortes WHERE id = ?", corte));
        morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of());
        assertEquals(2, cut(all), "a person has not seen them");
        admin.run(() -> cortes.pausar(corte));
        morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of());
        assertEquals(2, cut(all), "it is paused");
        admin.run(() -> cortes.continuar(corte));
        morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of());
        assertEquals(2, cut(all), "the first few had not been seen when it was paused");
        admin.run(() -> cortes.continuar(corte));
        morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of());
        assertEquals(4, cut(all));
        assertEquals("terminado", datos.text("SELECT estado FROM cortes WHERE id = ?", corte));
    }

    @Test
    void jobCutsByItselfOnlyWhenSwitchedOnAndOnceADay() throws Exception {
        List<Moroso> all = List.of(proven(), proven(), proven());
        morosos.today(Morosos.CORTE);
        assertEquals("cortes: nada que hacer", morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of()));
        admin.run(() -> configuracion.save(Map.of(Parametro.SUSPENDER_IMPAGOS, "true")));
        morosos.today(LocalDate.of(2061, 4, 17));
        assertEquals("cortes: nada que hacer", morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of()), "a Sunday");
        morosos.today(LocalDate.of(2061, 4, 18));
        assertEquals("cortes: 2 mirados, 0 fallidos", morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of()));
        assertTrue(sistema.call(() -> trabajo.hayCorteEnCurso()), "the first few wait for the network");
        assertEquals("cortes: 1 mirados, 0 fallidos", morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of()));
        assertEquals(3, cut(all));
        assertEquals("cortes: nada que hacer", morosos.run(Trabajo.SUSPENDER_IMPAGOS, Map.of()), "once a day");
    }

    @Test
    void noticeByHandCountsFromTheDayThatItWasGiven() throws Exception {
        Moroso moroso = morosos.nuevo();
        morosos.today(Morosos.AVISO);
        assertThrows(
                DatosInvalidosException.class,
                () -> user.run(() -> avisos.avisado(moroso.id(), Morosos.AVISO.plusDays(1), "")));
        user.run(() -> avisos.avisado(moroso.id(), Morosos.AVISO, "firmado en la tienda"));
        assertThrows(AvisoNoProcedeException.class, () -> user.run(() -> avisos.avisar(moroso.id())));
        morosos.today(Morosos.CORTE);
        assertNull(prepared(moroso).motivo());
        assertEquals(0, datos.number("SELECT COUNT(*) FROM entregas WHERE cliente_id = ?", moroso.id()));
    }

    @Test
    void promiseIsBrokenWhenItsDayHasGoneByAndKeptWhenTheyPay() throws Exception {
        Moroso breaks = morosos.nuevo();
        Moroso keeps = morosos.nuevo();
        morosos.today(LocalDate.of(2061, 3, 19));
        for (Moroso moroso : List.of(breaks, keeps)) {
            user.run(() -> impagos.prometer(moroso.id(), LocalDate.of(2061, 3, 25), new BigDecimal("39.90"), null));
            assertEquals(
                    "recordatorios: 0 hechos, 0 fallidos", morosos.run(Trabajo.RECORDATORIOS, moroso), "they promised");
        }
        assertThrows(
                PromesaVivaException.class,
                () -> user.run(
                        () -> impagos.prometer(keeps.id(), LocalDate.of(2061, 3, 30), new BigDecimal("10.00"), null)));
        assertThrows(
                DatosInvalidosException.class,
                () -> user.run(
                        () -> impagos.prometer(keeps.id(), LocalDate.of(2061, 3, 18), new BigDecimal("-5.00"), null)));
        morosos.paga(keeps);
        Espera.hasta("the promise is kept", () -> "cumplida".equals(promise(keeps)));
        morosos.today(LocalDate.of(2061, 3, 26));
        morosos.run(Trabajo.RECORDATORIOS, breaks);
        assertEquals("rota", promise(breaks));
        assertEquals(List.of("recordatorio_1"), told(breaks), "reminded again from then on");
    }

    @Test
    void disputedInvoiceIsDisputedOnceAndIsFoundInTheList() throws Exception {
        Moroso moroso = morosos.nuevo();
        morosos.today(LocalDate.of(2061, 3, 20));
        user.run(() -> impagos.disputar(moroso.id(), moroso.factura(), "cobrado dos veces"));
        assertThrows(
                DisputaAbiertaException.class,
                () -> user.run(() -> impagos.disputar(moroso.id(), moroso.factura(), "otra vez")));
        String code = datos.text("SELECT codigo FROM clientes WHERE id = ?", moroso.id());
        DeudorFilter disputed = new DeudorFilter(
                code,
                DeudorFilter.Tramo.HASTA_15,
                new BigDecimal("39.90"),
                EtapaImpago.SIN_AVISAR,
                DeudorFilter.Situacion.DISPUTA);
        assertEquals(
                List.of(moroso.id()),
                user.call(() -> impagos.search(disputed, PageRequest.first(10))).rows().stream()
                        .map(row -> row.id())
                        .toList());
        assertEquals(
                new BigDecimal("39.90"),
                user.call(() -> impagos.sumar(disputed)).deuda());
        Long disputa = datos.number("SELECT id FROM disputas WHERE cliente_id = ?", moroso.id());
        user.run(() -> impagos.cerrarDisputa(disputa, false, "Se cobró una vez"));
        assertEquals(
                0,
                user.call(() -> impagos.search(disputed, PageRequest.first(10))).total());
        assertEquals(1, user.call(() -> impagos.get(moroso.id())).historia().size());
    }

    /** Given notice of suspension that nobody can prove yet. */
    private Moroso noticed() throws Exception {
        Moroso moroso = morosos.nuevo();
        morosos.today(Morosos.AVISO);
        user.run(() -> avisos.avisar(moroso.id()));
        return moroso;
    }

    private Moroso proven() throws Exception {
        Moroso moroso = noticed();
        morosos.avisoAceptado(moroso, Morosos.AVISO);
        return moroso;
    }

    /** How a customer stands on a new list. */
    private ClienteCorteRow prepared(Moroso moroso) throws Exception {
        Long corte = admin.call(() -> cortes.preparar());
        return admin
                .call(() -> cortes.searchClientes(
                        new ClienteCorteFilter(corte, null, null), PageRequest.first(PageRequest.MAX_SIZE)))
                .rows()
                .stream()
                .filter(row -> row.clienteId().equals(moroso.id()))
                .findFirst()
                .orElseThrow();
    }

    private Long open() {
        return datos.number("SELECT id FROM cortes WHERE abierto = 1");
    }

    private String outcome(Long corte, Moroso moroso) {
        return datos.text(
                "SELECT CONCAT(estado, ' ', motivo) FROM clientes_corte WHERE corte_id = ? AND cliente_id = ?",
                corte,
                moroso.id());
    }

    private long cut(List<Moroso> all) {
        return all.stream()
                .filter(moroso -> "suspendido impago".equals(morosos.servicio(moroso)))
                .count();
    }

    private Long aviso(Moroso moroso) {
        return datos.number("SELECT MAX(id) FROM avisos WHERE cliente_id = ?", moroso.id());
    }

    private String promise(Moroso moroso) {
        return datos.text("SELECT estado FROM promesas_pago WHERE cliente_id = ?", moroso.id());
    }

    private List<String> told(Moroso moroso) {
        return datos.rows("SELECT clase FROM avisos WHERE cliente_id = ? ORDER BY id", moroso.id()).stream()
                .map(row -> (String) row.get("clase"))
                .toList();
    }

    private String lastAuthor(Moroso moroso, String tipo) {
        return datos.text(
                "SELECT MAX(usuario) FROM actividad_cliente WHERE cliente_id = ? AND tipo = ?", moroso.id(), tipo);
    }
}
