package es.isr.crm.impagos.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import es.isr.crm.impagos.entity.ExpedienteImpago.Hecho;
import es.isr.crm.impagos.entity.ExpedienteImpago.Moroso;
import es.isr.crm.impagos.entity.ExpedienteImpago.Servicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * One invoice of 39.90 EUR, issued and presented on 2 November 2026, due on the 17th; reminders on the 20th and 27th, notice
 * on 28 November: it may be cut from 17 December.
 */
class JuicioCorteTest {

    private static final LocalDate PRESENTADA = LocalDate.of(2026, 11, 2);
    private static final LocalDate VENCE = LocalDate.of(2026, 11, 17);
    private static final LocalDate AVISO = LocalDate.of(2026, 11, 28);
    private static final LocalDate PRIMER_DIA = LocalDate.of(2026, 12, 17);
    private static final Set<LocalDate> FESTIVOS =
            Set.of(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));

    private static final Factura FACTURA =
            new Factura(1L, "F2026-000001", PRESENTADA, VENCE, new BigDecimal("39.90"), PRESENTADA, false);
    private static final Factura OTRA = new Factura(
            2L,
            "F2026-000002",
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 16),
            new BigDecimal("10.00"),
            LocalDate.of(2026, 12, 1),
            false);
    private static final Hecho PROBADO = hecho(ClaseAviso.AVISO_SUSPENSION, AVISO, AVISO);
    private static final Servicio FIBRA =
            new Servicio(7L, "Fibra 600", EstadoServicio.ACTIVO, null, null, false, Set.of(1L));
    private static final Servicio MOVIL =
            new Servicio(8L, "Móvil", EstadoServicio.ACTIVO, null, null, false, Set.of(2L));

    private static Hecho hecho(ClaseAviso clase, LocalDate fecha, LocalDate probada) {
        return new Hecho(5L, clase, fecha, null, probada, Set.of(1L));
    }

    private static ExpedienteImpago expediente(List<Factura> facturas, List<Hecho> avisos, Servicio... servicios) {
        return new ExpedienteImpago(
                new Moroso(3L, "C-1", "Ana", false, null), facturas, avisos, null, List.of(servicios), 0);
    }

    private static final ExpedienteImpago MADURO = expediente(List.of(FACTURA), List.of(PROBADO), FIBRA);

    private static ReglasImpago reglas(String minimo, boolean voz) {
        return new ReglasImpago(3, 10, PlazoSuspension.LEGAL, new BigDecimal(minimo), voz);
    }

    private static Dictamen judge(ExpedienteImpago expediente, LocalDate hoy) {
        return JuicioCorte.of(expediente, reglas("0.00", false), hoy, FESTIVOS);
    }

    private static void assertSpared(MotivoExclusion porque, ExpedienteImpago expediente) {
        assertEquals(porque, judge(expediente, PRIMER_DIA).exclusion());
    }

    @Test
    void isCutFromTheFirstDayOnAndNoDayBefore() {
        Dictamen before = judge(MADURO, PRIMER_DIA.minusDays(1));
        assertEquals(MotivoExclusion.PLAZO, before.exclusion());
        assertEquals(PRIMER_DIA, before.desde());
        Dictamen now = judge(MADURO, PRIMER_DIA);
        assertTrue(now.isCortable());
        assertEquals(new BigDecimal("39.90"), now.importe());
        assertEquals(List.of(7L), now.servicioIds());
        assertEquals(List.of(1L), now.facturaIds());
    }

    @Test
    void isNeverCutOnSundaysAndHolidaysNorWithoutACalendar() {
        assertTrue(judge(MADURO, LocalDate.of(2026, 12, 19)).isCortable(), "Saturday");
        Dictamen sunday = judge(MADURO, LocalDate.of(2026, 12, 20));
        assertEquals(MotivoExclusion.DIA_INHABIL, sunday.exclusion());
        assertEquals(LocalDate.of(2026, 12, 21), sunday.desde());
        Dictamen christmas = judge(MADURO, LocalDate.of(2026, 12, 25));
        assertEquals(MotivoExclusion.DIA_INHABIL, christmas.exclusion());
        assertEquals(LocalDate.of(2026, 12, 26), christmas.desde());
        assertEquals(
                MotivoExclusion.SIN_CALENDARIO,
                judge(MADURO, LocalDate.of(2028, 1, 10)).exclusion());
    }

    @Test
    void whatSpeaksForTheCustomerComesFirst() {
        assertSpared(MotivoExclusion.SIN_DEUDA, expediente(List.of(), List.of(PROBADO), FIBRA));
        assertSpared(
                MotivoExclusion.NO_CORTAR,
                new ExpedienteImpago(
                        new Moroso(3L, "C-1", "Ana", true, "hospital"),
                        List.of(FACTURA),
                        List.of(PROBADO),
                        null,
                        List.of(FIBRA),
                        0));
        assertSpared(
                MotivoExclusion.PROMESA,
                new ExpedienteImpago(
                        MADURO.moroso(), List.of(FACTURA), List.of(PROBADO), PRIMER_DIA, List.of(FIBRA), 0));
        assertSpared(MotivoExclusion.DISPUTA, expediente(List.of(disputed(FACTURA)), List.of(PROBADO), FIBRA));
        assertSpared(
                MotivoExclusion.SIN_AVISO,
                expediente(List.of(disputed(FACTURA), OTRA), List.of(PROBADO), FIBRA, MOVIL));
    }

    private static Factura disputed(Factura factura) {
        return new Factura(
                factura.id(),
                factura.numero(),
                factura.emision(),
                factura.vencimiento(),
                factura.pendiente(),
                factura.presentada(),
                true);
    }

    @Test
    void littleIsNotCutFor() {
        assertEquals(
                MotivoExclusion.DEUDA_MINIMA,
                JuicioCorte.of(MADURO, reglas("39.91", false), PRIMER_DIA, FESTIVOS)
                        .exclusion());
        assertTrue(JuicioCorte.of(MADURO, reglas("39.90", false), PRIMER_DIA, FESTIVOS)
                .isCortable());
        // 49.90 are owed, but only 39.90 were named long enough ago.
        ExpedienteImpago both = expediente(List.of(FACTURA, OTRA), List.of(PROBADO), FIBRA);
        assertEquals(
                MotivoExclusion.DEUDA_MINIMA,
                JuicioCorte.of(both, reglas("45.00", false), PRIMER_DIA, FESTIVOS)
                        .exclusion());
    }

    @Test
    void nothingIsCutThatWasNotToldAndProven() {
        Factura unseen = new Factura(1L, "F2026-000001", PRESENTADA, VENCE, new BigDecimal("39.90"), null, false);
        assertSpared(MotivoExclusion.SIN_PRESENTACION, expediente(List.of(unseen), List.of(PROBADO), FIBRA));
        assertSpared(MotivoExclusion.SIN_AVISO, expediente(List.of(FACTURA), List.of(), FIBRA));
        assertSpared(
                MotivoExclusion.SIN_AVISO,
                expediente(List.of(FACTURA), List.of(hecho(ClaseAviso.RECORDATORIO_2, AVISO, AVISO)), FIBRA));
        assertSpared(
                MotivoExclusion.SIN_PRUEBA,
                expediente(List.of(FACTURA), List.of(hecho(ClaseAviso.AVISO_SUSPENSION, AVISO, null)), FIBRA));
    }

    @Test
    void onlyWhatTheDebtIsForIsCut() {
        assertEquals(
                List.of(7L),
                judge(expediente(List.of(FACTURA), List.of(PROBADO), FIBRA, MOVIL), PRIMER_DIA)
                        .servicioIds());
        assertSpared(MotivoExclusion.SIN_SERVICIO, expediente(List.of(FACTURA), List.of(PROBADO), MOVIL));
        assertSpared(
                MotivoExclusion.YA_CORTADO,
                expediente(List.of(FACTURA), List.of(PROBADO), cut(EstadoServicio.SUSPENDIDO, null)));
        assertSpared(
                MotivoExclusion.YA_CORTADO,
                expediente(List.of(FACTURA), List.of(PROBADO), cut(EstadoServicio.ACTIVO, EstadoServicio.SUSPENDIDO)));
    }

    private static Servicio cut(EstadoServicio estado, EstadoServicio pedido) {
        return new Servicio(7L, "Fibra 600", estado, pedido, MotivoEstado.IMPAGO, false, Set.of(1L));
    }

    @Test
    void landlineOnTheConnectionIsKeptUnlessItsVoiceIs() {
        Servicio voice = new Servicio(7L, "Fibra y fijo", EstadoServicio.ACTIVO, null, null, true, Set.of(1L));
        ExpedienteImpago combo = expediente(List.of(FACTURA), List.of(PROBADO), voice);
        assertSpared(MotivoExclusion.TELEFONO_FIJO, combo);
        assertTrue(JuicioCorte.of(combo, reglas("0.00", true), PRIMER_DIA, FESTIVOS)
                .isCortable());
    }

    @Test
    void remindersComeOnceEachAndNeverInARow() {
        ExpedienteImpago silent = expediente(List.of(FACTURA), List.of(), FIBRA);
        assertEquals(Map.of(), reminders(silent, LocalDate.of(2026, 11, 19)));
        assertEquals(
                Map.of(ClaseAviso.RECORDATORIO_1, List.of(FACTURA)), reminders(silent, LocalDate.of(2026, 11, 20)));
        ExpedienteImpago once = reminded(ClaseAviso.RECORDATORIO_1, LocalDate.of(2026, 11, 20));
        assertEquals(Map.of(), reminders(once, LocalDate.of(2026, 11, 26)));
        assertEquals(Map.of(ClaseAviso.RECORDATORIO_2, List.of(FACTURA)), reminders(once, LocalDate.of(2026, 11, 27)));
        // Found late: a week passes all the same.
        ExpedienteImpago late = reminded(ClaseAviso.RECORDATORIO_1, LocalDate.of(2026, 12, 10));
        assertEquals(Map.of(), reminders(late, LocalDate.of(2026, 12, 16)));
        assertEquals(Map.of(ClaseAviso.RECORDATORIO_2, List.of(FACTURA)), reminders(late, LocalDate.of(2026, 12, 17)));
        ExpedienteImpago promised = new ExpedienteImpago(
                MADURO.moroso(), List.of(FACTURA), List.of(), LocalDate.of(2026, 11, 30), List.of(FIBRA), 0);
        assertEquals(Map.of(), reminders(promised, LocalDate.of(2026, 11, 25)));
        assertEquals(
                Map.of(),
                reminders(expediente(List.of(disputed(FACTURA)), List.of(), FIBRA), LocalDate.of(2026, 11, 25)));
    }

    private static ExpedienteImpago reminded(ClaseAviso clase, LocalDate dia) {
        return expediente(List.of(FACTURA), List.of(hecho(clase, dia, dia)), FIBRA);
    }

    private static Map<ClaseAviso, List<Factura>> reminders(ExpedienteImpago expediente, LocalDate hoy) {
        return ReglaAvisos.recordatorios(expediente, reglas("0.00", false), hoy);
    }

    @Test
    void noticeFollowsTheSecondReminderOnAnotherDay() {
        ExpedienteImpago reminded = reminded(ClaseAviso.RECORDATORIO_2, LocalDate.of(2026, 11, 27));
        assertEquals(List.of(), notice(reminded, LocalDate.of(2026, 11, 27)));
        assertEquals(List.of(FACTURA), notice(reminded, LocalDate.of(2026, 11, 28)));
        assertEquals(
                List.of(),
                notice(reminded(ClaseAviso.RECORDATORIO_1, LocalDate.of(2026, 11, 20)), LocalDate.of(2026, 11, 28)));
        assertEquals(List.of(), notice(MADURO, LocalDate.of(2026, 12, 1)));
    }

    private static List<Factura> notice(ExpedienteImpago expediente, LocalDate hoy) {
        return ReglaAvisos.aviso(expediente, reglas("0.00", false), hoy, FESTIVOS);
    }
}
