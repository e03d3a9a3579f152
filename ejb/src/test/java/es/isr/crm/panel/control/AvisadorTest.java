package es.isr.crm.panel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.correo.entity.ColaCorreo;
import es.isr.crm.impagos.entity.DeudorRow;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.panel.entity.Aviso.Tipo;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.panel.entity.Umbrales;
import es.isr.crm.panel.entity.Vigilancia;
import es.isr.crm.red.entity.Pausa;
import es.isr.crm.red.entity.PerfilesSalud;
import es.isr.crm.red.entity.ResumenOlts;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.red.entity.SaludPso.Estado;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketsAbiertos;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What asks for attention, with thresholds of 20 orders, 10 ONTs, 40 tickets, half an hour of silence. */
class AvisadorTest {

    private static final SaludPso WELL = new SaludPso(Estado.BIEN, null, null, null, 0, 0, false);
    private static final PerfilesSalud PROFILES = new PerfilesSalud(0, false, "suspendido");

    private final Avisador avisador = new Avisador(new Umbrales(20, 10, 30, 40, new BigDecimal("5000.00"), 500, 5));

    @Test
    void nothingIsSaidWhileAllIsWithinTheThresholds() {
        assertEquals(List.of(), avisador.find(datos(Estado.BIEN, 20, 0, 10, false), null, null));
        assertEquals(List.of(), avisador.find(datos(Estado.SIN_DATOS, 0, 0, 0, false), null, null));
    }

    @Test
    void oneMoreThanTheThresholdIsSaidWithItsNumber() {
        assertEquals(
                List.of(new Aviso(Tipo.ORDENES_EN_COLA, 21L), new Aviso(Tipo.ONTS_SIN_CONEXION, 11L)),
                avisador.find(datos(Estado.BIEN, 21, 0, 11, false), null, null));
    }

    @Test
    void overdueMoneyIsSaidAboveTheThresholdAndOnlyToWhoHasToDoWithIt() {
        PanelDatos datos = datos(Estado.BIEN, 0, 0, 0, false);
        assertEquals(List.of(), avisador.find(datos, new DeudorRow.Totales(80, 140, new BigDecimal("5000.00")), null));
        assertEquals(
                List.of(new Aviso(Tipo.IMPAGOS, new BigDecimal("5000.01"))),
                avisador.find(datos, new DeudorRow.Totales(80, 140, new BigDecimal("5000.01")), null));
        assertEquals(List.of(), avisador.find(datos, null, null));
    }

    @Test
    void openTicketsAreSaidAboveTheThresholdAndOnlyToWhoHasToDoWithThem() {
        PanelDatos datos = datos(Estado.BIEN, 0, 0, 0, false);
        assertEquals(List.of(), avisador.find(datos, null, tickets(38, 2)));
        assertEquals(List.of(new Aviso(Tipo.TICKETS_ABIERTOS, 41L)), avisador.find(datos, null, tickets(38, 3)));
    }

    @Test
    void silenceOfPsoAFullDiskAndAQueueOfMailAreSaidBeyondTheirThresholds() {
        ResumenOlts olts = new ResumenOlts(4, 4, 900, 0, 0, 0, 0);
        Vigilancia beyond = new Vigilancia(olts, 0, 0, new ColaCorreo(0, 0), 501, 0, 31, 0, 0, 4);
        assertEquals(
                List.of(
                        new Aviso(Tipo.PSO_CALLADO, 31L),
                        new Aviso(Tipo.DISCO, 4),
                        new Aviso(Tipo.CORREO_EN_COLA, 501L)),
                avisador.find(datos(WELL, 0, PROFILES, List.of(), beyond), null, null));
    }

    private static TicketsAbiertos tickets(long media, long alta) {
        return new TicketsAbiertos(Map.of(Prioridad.MEDIA, media, Prioridad.ALTA, alta), 0);
    }

    @Test
    void oneBlockedOrderIsEnough() {
        assertEquals(
                List.of(new Aviso(Tipo.ORDENES_BLOQUEADAS, 1L)),
                avisador.find(datos(Estado.BIEN, 0, 1, 0, false), null, null));
    }

    @Test
    void refusedCredentialsComeBeforeAllElse() {
        List<Aviso> avisos = avisador.find(datos(Estado.CREDENCIALES, 300, 2, 50, true), null, null);
        assertEquals(
                List.of(
                        Tipo.PSO_CREDENCIALES,
                        Tipo.ORDENES_BLOQUEADAS,
                        Tipo.ORDENES_EN_COLA,
                        Tipo.ONTS_SIN_CONEXION,
                        Tipo.PSO_OBSERVANDO),
                avisos.stream().map(Aviso::tipo).toList());
    }

    @Test
    void noConnectionAndNoAnswerAreToldApart() {
        assertEquals(
                List.of(new Aviso(Tipo.PSO_SIN_CONEXION)),
                avisador.find(datos(Estado.SIN_CONEXION, 0, 0, 0, false), null, null));
        assertEquals(
                List.of(new Aviso(Tipo.PSO_SIN_RESPUESTA)),
                avisador.find(datos(Estado.SIN_RESPUESTA, 0, 0, 0, false), null, null));
    }

    @Test
    void profilesThatPsoDoesNotHaveAreSaidAndThatOfSuspensionsFirst() {
        assertEquals(
                List.of(new Aviso(Tipo.PERFIL_SUSPENDIDO_FALTA, "cortado"), new Aviso(Tipo.PLANES_SIN_PERFIL, 2)),
                avisador.find(datos(WELL, 0, new PerfilesSalud(2, true, "cortado"), List.of()), null, null));
    }

    @Test
    void whatIsHeldBackIsSaidByItsPlace() {
        List<Pausa> pausas = List.of(
                new Pausa(null, Instant.EPOCH, "Ana", "obras"), new Pausa("OLT-1", Instant.EPOCH, "Ana", "cambio"));
        assertEquals(
                List.of(new Aviso(Tipo.PSO_EN_PAUSA, "obras"), new Aviso(Tipo.OLT_EN_PAUSA, "OLT-1")),
                avisador.find(datos(WELL, 0, PROFILES, pausas), null, null));
    }

    @Test
    void whatWatchesTheNetworkIsWatchedToo() {
        Vigilancia vigilancia = new Vigilancia(
                new ResumenOlts(4, 3, 900, 5, 7, 2, 40), 2, 6, new ColaCorreo(12, 3), 500, 1, 30, 9, 2, 5);
        assertEquals(
                List.of(
                        new Aviso(Tipo.AUDITORIA_ALTERADA, 9L),
                        new Aviso(Tipo.INCIDENCIAS, 1L),
                        new Aviso(Tipo.REPARACIONES_FRENADAS, 40L),
                        new Aviso(Tipo.TRABAJOS_FALLIDOS, 2L),
                        new Aviso(Tipo.ACCIONES_FALLIDAS, 6L),
                        new Aviso(Tipo.CORREO_PARADO, 12L),
                        new Aviso(Tipo.ENTREGAS_FALLIDAS, 3L),
                        new Aviso(Tipo.USUARIOS_POR_APROBAR, 2L),
                        new Aviso(Tipo.OLTS_SIN_LEER, 1L),
                        new Aviso(Tipo.DERIVA, 7L)),
                avisador.find(datos(WELL, 0, PROFILES, List.of(), vigilancia), null, null));
    }

    private static PanelDatos datos(Estado pso, long enEspera, long bloqueadas, long sinConexion, boolean observando) {
        SaludPso salud = new SaludPso(pso, null, null, null, enEspera, bloqueadas, observando);
        return datos(salud, sinConexion, PROFILES, List.of());
    }

    private static PanelDatos datos(SaludPso salud, long sinConexion, PerfilesSalud perfiles, List<Pausa> pausas) {
        return datos(
                salud,
                sinConexion,
                perfiles,
                pausas,
                new Vigilancia(new ResumenOlts(4, 4, 900, 3, 0, 3, 0), 0, 0, new ColaCorreo(0, 0), 0, 0, 0, 0, 0, 60));
    }

    private static PanelDatos datos(
            SaludPso salud, long sinConexion, PerfilesSalud perfiles, List<Pausa> pausas, Vigilancia vigilancia) {
        return new PanelDatos(
                0, List.of(), List.of(), List.of(), sinConexion, salud, perfiles, pausas, vigilancia, Instant.EPOCH);
    }
}
