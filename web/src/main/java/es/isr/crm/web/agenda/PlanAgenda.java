package es.isr.crm.web.agenda;

import es.isr.crm.agenda.entity.AgendaFilter;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.UsuarioOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Appointments laid out by technician and day. Each technician has a row, who is none only with an appointment; what nobody
 * has been given comes before all. Saturday and Sunday of a week are there when something is on them.
 */
public final class PlanAgenda {

    private final List<LocalDate> dias;
    private final List<Fila> filas;
    private final List<CitaRow> citas;

    PlanAgenda(AgendaFilter filter, List<CitaRow> citas, List<UsuarioOption> usuarios) {
        this.citas = citas;
        this.dias = filter.desde()
                .datesUntil(filter.hasta().plusDays(1))
                .filter(dia -> filter.desde().equals(filter.hasta())
                        || !isWeekend(dia)
                        || citas.stream().anyMatch(cita -> cita.franja().dia().equals(dia)))
                .toList();
        this.filas = filas(filter.tecnicoId(), usuarios);
    }

    private static boolean isWeekend(LocalDate dia) {
        return dia.getDayOfWeek() == DayOfWeek.SATURDAY || dia.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private List<Fila> filas(Long only, List<UsuarioOption> usuarios) {
        List<Fila> rows = new ArrayList<>();
        if (only == null || AgendaFilter.NADIE.equals(only)) {
            Fila nobody = fila(AgendaFilter.NADIE, null);
            if (only != null || nobody.ocupada()) {
                rows.add(nobody);
            }
        }
        usuarios.stream()
                .filter(each -> only == null || only.equals(each.id()))
                .map(each -> new Candidata(each, fila(each.id(), each.nombre())))
                .filter(each -> only != null
                        || each.quien().rol() == Rol.TECNICO
                        || each.fila().ocupada())
                .forEach(each -> rows.add(each.fila()));
        gone(usuarios, only).forEach(rows::add);
        return rows;
    }

    /** Who has left the house, and their appointments have not. */
    private Stream<Fila> gone(List<UsuarioOption> usuarios, Long only) {
        return citas.stream()
                .map(CitaRow::tecnico)
                .filter(each -> each != null && (only == null || only.equals(each.id())))
                .distinct()
                .filter(each -> usuarios.stream().noneMatch(known -> known.id().equals(each.id())))
                .map(each -> fila(each.id(), each.nombre()));
    }

    private Fila fila(Long id, String nombre) {
        return new Fila(
                id,
                nombre,
                dias.stream().map(dia -> new Celda(dia, of(id, dia))).toList());
    }

    private List<CitaRow> of(Long id, LocalDate dia) {
        return citas.stream()
                .filter(cita -> cita.franja().dia().equals(dia))
                .filter(cita -> id.equals(
                        cita.tecnico() == null
                                ? AgendaFilter.NADIE
                                : cita.tecnico().id()))
                .toList();
    }

    public List<LocalDate> getDias() {
        return dias;
    }

    public List<Fila> getFilas() {
        return filas;
    }

    /** Whether nothing is planned on any of its days. */
    public boolean isVacio() {
        return citas.isEmpty();
    }

    /** Whether its technician is expected elsewhere at the same time. */
    public boolean isSolapada(CitaRow cita) {
        return citas.stream().anyMatch(cita::solapa);
    }

    private record Candidata(UsuarioOption quien, Fila fila) {}

    /**
     * The days of a technician.
     *
     * @param tecnicoId id of the user, {@link AgendaFilter#NADIE} of nobody's
     * @param nombre their name, or null
     */
    public record Fila(Long tecnicoId, String nombre, List<Celda> celdas) {

        boolean ocupada() {
            return celdas.stream().anyMatch(celda -> !celda.citas().isEmpty());
        }
    }

    /** One day of a technician. */
    public record Celda(LocalDate dia, List<CitaRow> citas) {}
}
