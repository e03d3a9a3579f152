package es.isr.crm.web.panel;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.panel.boundary.CifrasService;
import es.isr.crm.panel.boundary.PanelService;
import es.isr.crm.panel.entity.CifrasClientes;
import es.isr.crm.panel.entity.CifrasDinero;
import es.isr.crm.panel.entity.CifrasLeads;
import es.isr.crm.panel.entity.CifrasTickets;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.panel.GraficoMeses.Fila;
import es.isr.crm.web.panel.GraficoMeses.Unidad;
import es.isr.crm.web.security.PermisosView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The business at a glance: what a person sees first, of what they work with. */
@Named
@RequestScoped
public class PanelView {

    private static final LocalTime NOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Inject
    private PanelService panel;

    @Inject
    private CifrasService cifras;

    @Inject
    private PermisosView permisos;

    @Inject
    private Reloj reloj;

    private PanelDatos datos;
    private CifrasClientes clientes;
    private CifrasDinero dinero;
    private CifrasTickets tickets;
    private CifrasLeads leads;

    @PostConstruct
    void load() {
        datos = panel.getDatos();
        clientes = cifras.getClientes();
        dinero = permisos.puede("panel.CifrasService.getDinero") ? cifras.getDinero() : null;
        tickets = permisos.puede("panel.CifrasService.getTickets") ? cifras.getTickets() : null;
        leads = permisos.puede("panel.CifrasService.getLeads") ? cifras.getLeads() : null;
    }

    public PanelDatos getDatos() {
        return datos;
    }

    public CifrasClientes getClientes() {
        return clientes;
    }

    /** First day of the month that is counted. */
    public LocalDate getInicioMes() {
        return clientes.mes().mes().atDay(1);
    }

    /** Null for who has nothing to do with money. */
    public CifrasDinero getDinero() {
        return dinero;
    }

    /** Null for who has nothing to do with tickets. */
    public CifrasTickets getTickets() {
        return tickets;
    }

    /** Null for who has nothing to do with leads. */
    public CifrasLeads getLeads() {
        return leads;
    }

    public long count(String estado) {
        return clientes.count(EstadoCliente.valueOf(estado));
    }

    /** The charts of what the user works with. */
    public List<GraficoMeses> getGraficos() {
        List<GraficoMeses> charts = new ArrayList<>();
        charts.add(new GraficoMeses(
                "clientes",
                Unidad.NUMERO,
                clientes.historia().stream()
                        .map(mes -> Fila.of(mes.mes(), mes.altas(), mes.bajas()))
                        .toList()));
        if (dinero != null) {
            charts.add(new GraficoMeses(
                    "dinero",
                    Unidad.EUROS,
                    dinero.historia().stream()
                            .map(mes -> new Fila(mes.mes(), mes.facturado(), mes.cobrado()))
                            .toList()));
        }
        if (tickets != null) {
            charts.add(new GraficoMeses(
                    "tickets",
                    Unidad.NUMERO,
                    tickets.historia().stream()
                            .map(mes -> Fila.of(mes.mes(), mes.abiertos(), mes.resueltos()))
                            .toList()));
        }
        charts.add(new GraficoMeses(
                "churn",
                Unidad.PORCENTAJE,
                clientes.historia().stream()
                        .map(mes -> new Fila(mes.mes(), mes.tasaBajas(), null))
                        .toList()));
        return charts;
    }

    /** Another one when another figure is shown. */
    int huellaCifras() {
        return Objects.hash(
                clientes,
                dinero,
                tickets,
                leads,
                datos.instalaciones(),
                datos.pso().enEspera(),
                datos.pso().bloqueadas(),
                datos.ontsSinConexion());
    }

    /** Another one when a chart is drawn otherwise. */
    int huellaGraficos() {
        return Objects.hash(
                clientes.historia(),
                dinero == null ? null : dinero.historia(),
                tickets == null ? null : tickets.historia());
    }

    /** Another one when something else is told of the network or waits for a person. */
    int huellaListas() {
        return Objects.hash(
                datos.esperas(),
                datos.bloqueadas(),
                datos.fallidas(),
                datos.ontsSinConexion(),
                datos.pso(),
                datos.vigilancia());
    }

    /** Key of the greeting, by the hour in Madrid; the afternoon begins after lunch, as it does here. */
    public String getSaludo() {
        LocalTime now = LocalTime.ofInstant(reloj.now(), Reloj.MADRID);
        if (now.isBefore(MORNING) || !now.isBefore(EVENING)) {
            return "panel.saludo.noche";
        }
        return now.isBefore(NOON) ? "panel.saludo.manana" : "panel.saludo.tarde";
    }
}
