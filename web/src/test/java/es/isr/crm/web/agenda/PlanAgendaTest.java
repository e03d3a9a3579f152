package es.isr.crm.web.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.agenda.entity.AgendaFilter;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.agenda.entity.MotivoCita;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.UsuarioOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanAgendaTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<UsuarioOption> HOUSE = List.of(
            new UsuarioOption(1L, "Rosa", Rol.TECNICO),
            new UsuarioOption(2L, "Luis", Rol.TECNICO),
            new UsuarioOption(3L, "Pilar", Rol.USER));

    private static CitaRow cita(long id, Long tecnico, int day, int from, int to, EstadoCita estado) {
        return new CitaRow(
                id,
                0,
                new Franja(MONDAY.plusDays(day), LocalTime.of(from, 0), LocalTime.of(to, 0)),
                estado,
                MotivoCita.VISITA,
                null,
                tecnico == null ? null : new CitaRow.Tecnico(tecnico, "T" + tecnico),
                null,
                false,
                null,
                null,
                null);
    }

    private static PlanAgenda week(Long tecnico, CitaRow... citas) {
        return new PlanAgenda(new AgendaFilter(MONDAY, MONDAY.plusDays(6), tecnico), List.of(citas), HOUSE);
    }

    private static List<String> rows(PlanAgenda plan) {
        return plan.getFilas().stream()
                .map(row -> row.nombre() + " "
                        + row.celdas().stream()
                                .map(cell -> String.valueOf(cell.citas().size()))
                                .reduce("", String::concat))
                .toList();
    }

    @Test
    void techniciansHaveARowAndOthersOnlyWithAnAppointment() {
        assertEquals(List.of("Rosa 00000", "Luis 00000"), rows(week(null)));
        assertEquals(
                List.of("null 01000", "Rosa 20000", "Luis 00000", "Pilar 00001"),
                rows(week(
                        null,
                        cita(1, 1L, 0, 9, 10, EstadoCita.PREVISTA),
                        cita(2, 1L, 0, 11, 12, EstadoCita.HECHA),
                        cita(3, null, 1, 9, 10, EstadoCita.PREVISTA),
                        cita(4, 3L, 4, 9, 10, EstadoCita.PREVISTA))));
    }

    @Test
    void whoHasLeftKeepsTheirAppointmentsInSight() {
        assertEquals(
                List.of("Rosa 00000", "Luis 00000", "T9 10000"),
                rows(week(null, cita(1, 9L, 0, 9, 10, EstadoCita.PREVISTA))));
    }

    @Test
    void oneTechnicianAloneIsThereAlsoWithoutAppointments() {
        assertEquals(List.of("Luis 00000"), rows(week(2L)));
        assertEquals(List.of("Pilar 00000"), rows(week(3L)));
        assertEquals(List.of("null 00000"), rows(week(AgendaFilter.NADIE)));
    }

    @Test
    void weekendIsThereWhenSomethingIsOnIt() {
        PlanAgenda plan = week(null, cita(1, 1L, 5, 9, 10, EstadoCita.PREVISTA));
        assertEquals(List.of("Rosa 000001", "Luis 000000"), rows(plan));
        assertEquals(MONDAY.plusDays(5), plan.getDias().get(5));
        PlanAgenda sunday =
                new PlanAgenda(new AgendaFilter(MONDAY.plusDays(6), MONDAY.plusDays(6), null), List.of(), HOUSE);
        assertEquals(List.of(MONDAY.plusDays(6)), sunday.getDias(), "asked for alone");
    }

    @Test
    void overlapsAreThoseOfOneTechnicianThatTakeTime() {
        CitaRow first = cita(1, 1L, 0, 9, 11, EstadoCita.PREVISTA);
        CitaRow second = cita(2, 1L, 0, 10, 12, EstadoCita.PREVISTA);
        CitaRow after = cita(3, 1L, 0, 12, 13, EstadoCita.PREVISTA);
        CitaRow failed = cita(4, 1L, 0, 12, 13, EstadoCita.FALLIDA);
        CitaRow other = cita(5, 2L, 0, 9, 11, EstadoCita.PREVISTA);
        CitaRow nobody = cita(6, null, 0, 9, 11, EstadoCita.PREVISTA);
        CitaRow nobodyToo = cita(7, null, 0, 9, 11, EstadoCita.PREVISTA);
        PlanAgenda plan = week(null, first, second, after, failed, other, nobody, nobodyToo);
        assertEquals(
                List.of(true, true, false, false, false, false, false),
                List.of(first, second, after, failed, other, nobody, nobodyToo).stream()
                        .map(plan::isSolapada)
                        .toList());
    }
}
