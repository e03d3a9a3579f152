package es.isr.crm.web.informes;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.boundary.EstadisticaService;
import es.isr.crm.soporte.entity.AgrupacionTickets;
import es.isr.crm.soporte.entity.AntiguedadRow;
import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.EstadisticasTickets;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/** How fast tickets are answered and solved, by month, kind, priority or technician; and how old the open ones are. */
@Named
@ViewScoped
public class InformesTicketsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MINUTES = 60;

    /** From so many hours on nobody asks for the minutes. */
    private static final int MANY_HOURS = 100;

    @Inject
    private transient EstadisticaService servicio;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    @Inject
    private transient Reloj reloj;

    private TicketsFiltro filtro;
    private EstadisticasTickets datos;
    private LazyListModel<EstadisticaRow, EstadisticasFilter> lista;

    @PostConstruct
    void open() {
        filtro = filters.of(InformesTicketsView.class, TicketsFiltro.class, () -> new TicketsFiltro(reloj.today()));
        lista = new LazyListModel<>(() -> filtro.toFilter(reloj.today()), servicio::search, EstadisticaRow::clave);
        contar();
    }

    /** Counts again, after something else was chosen. */
    public void contar() {
        datos = servicio.get(filtro.toFilter(reloj.today()));
    }

    /** Compares them by something else. */
    public void agrupar(AgrupacionTickets por) {
        filtro.setPor(por);
        contar();
    }

    /** Shows the other of the two times. */
    public void medir(boolean respuesta) {
        filtro.setRespuesta(respuesta);
    }

    /** All of the last twelve months, again. */
    public void limpiar() {
        filtro.limpiar(reloj.today());
        contar();
    }

    /** The groups as a file. Times are in minutes. */
    public Exportacion<EstadisticaRow> getExportacion() {
        return Exportacion.of("estadisticas-tickets", lista)
                .columna("informes.por." + filtro.getPor(), this::nombre)
                .columna("informes.tickets", EstadisticaRow::tickets)
                .columna("informes.contestados", row -> row.respuesta().cuantos())
                .columna("informes.respuesta.media", row -> row.respuesta().media())
                .columna("informes.respuesta.mediana", row -> row.respuesta().mediana())
                .columna("informes.respuesta.p90", row -> row.respuesta().p90())
                .columna("informes.resueltos", row -> row.resolucion().cuantos())
                .columna("informes.resolucion.media", row -> row.resolucion().media())
                .columna("informes.resolucion.mediana", row -> row.resolucion().mediana())
                .columna("informes.resolucion.p90", row -> row.resolucion().p90())
                .columna("informes.reabiertos", EstadisticaRow::reabiertos);
    }

    /** How a group is called. */
    public String nombre(EstadisticaRow row) {
        if (row.clave() == null) {
            return texts.get("informes.sinAsignar");
        }
        return switch (filtro.getPor()) {
            case MES -> {
                YearMonth month = YearMonth.parse(row.clave());
                yield ViewFormats.month(month) + " " + month.getYear();
            }
            case TIPO -> texts.get("ticket.tipo." + row.clave());
            case PRIORIDAD -> texts.get("ticket.prioridad." + row.clave());
            case TECNICO -> row.nombre();
        };
    }

    /** Minutes as people say them: {@code 45 min}, {@code 3 h 20 min}, {@code 130 h}. */
    public String tiempo(Long minutos) {
        if (minutos == null) {
            return "—";
        }
        long hours = minutos / MINUTES;
        long rest = minutos % MINUTES;
        if (hours == 0) {
            return texts.format("informes.minutos", rest);
        }
        return rest == 0 || hours >= MANY_HOURS
                ? texts.format("informes.horas", hours)
                : texts.format("informes.horasMinutos", hours, rest);
    }

    /** Whole percent of the tickets that were opened again. */
    public long getPorcientoReabiertos() {
        EstadisticaRow all = datos.total();
        return all.tickets() == 0 ? 0 : Math.round(100.0 * all.reabiertos() / all.tickets());
    }

    /** How many are open, whenever they were opened. */
    public long getAbiertos() {
        return datos.abiertos().stream().mapToLong(AntiguedadRow::total).sum();
    }

    public GraficoTiempos getGrafico() {
        return new GraficoTiempos(datos.grupos(), this::nombre, filtro.isRespuesta());
    }

    public EstadisticasTickets getDatos() {
        return datos;
    }

    public TicketsFiltro getFiltro() {
        return filtro;
    }

    public AgrupacionTickets[] getAgrupaciones() {
        return AgrupacionTickets.values();
    }

    public TipoTicket[] getTipos() {
        return TipoTicket.values();
    }

    public Prioridad[] getPrioridades() {
        return Prioridad.values();
    }

    /** Days after which the stretches of age end. */
    public List<Integer> getDias() {
        return AntiguedadRow.DIAS;
    }
}
