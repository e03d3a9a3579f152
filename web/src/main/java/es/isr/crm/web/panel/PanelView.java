package es.isr.crm.web.panel;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.panel.boundary.PanelService;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;

/** The business at a glance: what a person sees first. */
@Named
@RequestScoped
public class PanelView {

    private static final LocalTime NOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Inject
    private PanelService panel;

    @Inject
    private Reloj reloj;

    private PanelDatos datos;

    @PostConstruct
    void load() {
        datos = panel.getDatos();
    }

    public PanelDatos getDatos() {
        return datos;
    }

    public long count(String estado) {
        return datos.count(EstadoCliente.valueOf(estado));
    }

    public MonthChart getGrafico() {
        return new MonthChart(datos.historia());
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
