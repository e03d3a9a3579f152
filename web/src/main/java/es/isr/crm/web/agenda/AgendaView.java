package es.isr.crm.web.agenda;

import es.isr.crm.agenda.boundary.AgendaService;
import es.isr.crm.agenda.entity.AgendaFilter;
import es.isr.crm.agenda.entity.PorCitar;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.UsuarioOption;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.tareas.TareaOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A week or a day of the calendar, of everybody or of one technician. All of it is in the address; who comes without finds
 * the days of today as they last looked at them, a technician at first their own day.
 */
@Named
@RequestScoped
public class AgendaView {

    /** No calendar goes further than this from today. */
    private static final int YEARS = 50;

    @Inject
    private AgendaService agenda;

    @Inject
    private TareaOptions usuarios;

    @Inject
    private FilterStore filters;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    private LocalDate dia;
    private VistaAgenda vista;
    private Long tecnico;
    private AgendaFilter filtro;
    private PlanAgenda plan;
    private Page<PorCitar> porCitar;

    /** Called before the page is shown. */
    public void abrir() {
        LocalDate today = reloj.today();
        if (dia == null) {
            dia = today;
        } else if (Math.abs(ChronoUnit.YEARS.between(today, dia)) > YEARS) {
            throw new NotFoundException("agenda", dia);
        }
        if (vista == null) {
            Eleccion last = filters.of(AgendaView.class, Eleccion.class, this::first);
            vista = last.vista();
            tecnico = last.tecnico();
        } else {
            filters.put(AgendaView.class, new Eleccion(vista, tecnico));
        }
        filtro = new AgendaFilter(vista.desde(dia), vista.hasta(dia), tecnico);
        plan = new PlanAgenda(filtro, agenda.find(filtro), usuarios.getTodos());
        porCitar = agenda.findPorCitar();
    }

    private Eleccion first() {
        boolean technician = usuarios.getTodos().stream()
                .anyMatch(each -> each.id().equals(actor.getId()) && each.rol() == Rol.TECNICO);
        return technician ? new Eleccion(VistaAgenda.DIA, actor.getId()) : new Eleccion(VistaAgenda.SEMANA, null);
    }

    /** The same, before or after. */
    public String salto(int veces) {
        return enlace(vista.salto(dia, veces), vista, tecnico);
    }

    /** The same days, of somebody else or of everybody. */
    public String de(Long quien) {
        return enlace(dia, vista, quien);
    }

    /** The same day, with more or less around it. */
    public String como(VistaAgenda cual) {
        return enlace(dia, cual, tecnico);
    }

    /** One of the days that are shown, alone. */
    public String solo(LocalDate cual) {
        return enlace(cual, VistaAgenda.DIA, tecnico);
    }

    /** The days around today. */
    public String getHoy() {
        return enlace(reloj.today(), vista, tecnico);
    }

    private static String enlace(LocalDate dia, VistaAgenda vista, Long tecnico) {
        return "/agenda?dia=" + dia + "&vista=" + vista + "&tecnico=" + Objects.requireNonNullElse(tecnico, "");
    }

    /** A new appointment of whom and on which day is shown. */
    public String getNueva() {
        boolean someone = tecnico != null && !AgendaFilter.NADIE.equals(tecnico);
        LocalDate first = dia.isBefore(reloj.today()) ? reloj.today() : dia;
        return "/agenda/nueva?dia=" + first + (someone ? "&tecnico=" + tecnico : "");
    }

    public boolean isHoy(LocalDate cual) {
        return cual.equals(reloj.today());
    }

    /** Who can be chosen alone: technicians, and who is shown. */
    public List<UsuarioOption> getTecnicos() {
        return usuarios.getTodos().stream()
                .filter(each -> each.rol() == Rol.TECNICO || each.id().equals(tecnico))
                .toList();
    }

    public boolean isUnDia() {
        return vista == VistaAgenda.DIA;
    }

    /** Stands for the appointments that nobody has been given. */
    public Long getNadie() {
        return AgendaFilter.NADIE;
    }

    public PlanAgenda getPlan() {
        return plan;
    }

    public Page<PorCitar> getPorCitar() {
        return porCitar;
    }

    public LocalDate getDesde() {
        return filtro.desde();
    }

    public LocalDate getHasta() {
        return filtro.hasta();
    }

    public LocalDate getDia() {
        return dia;
    }

    public void setDia(LocalDate dia) {
        this.dia = dia;
    }

    public VistaAgenda getVista() {
        return vista;
    }

    public void setVista(VistaAgenda vista) {
        this.vista = vista;
    }

    public Long getTecnico() {
        return tecnico;
    }

    public void setTecnico(Long tecnico) {
        this.tecnico = tecnico;
    }

    /** What somebody last looked at. */
    private record Eleccion(VistaAgenda vista, Long tecnico) implements Serializable {}
}
