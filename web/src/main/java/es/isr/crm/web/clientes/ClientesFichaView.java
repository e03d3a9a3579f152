package es.isr.crm.web.clientes;

import es.isr.crm.auditoria.boundary.ActividadService;
import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.ServicioRow;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.red.OntView;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.Messages;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The customer file: who, what they have, the state of it on the network, and what happened. It has parts, each at an
 * address of its own; only the open one is loaded.
 */
@Named
@ViewScoped
public class ClientesFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int RECENT = 10;

    @Inject
    private transient ClienteService clientes;

    @Inject
    private transient ServicioService servicios;

    @Inject
    private transient ActividadService actividad;

    @Inject
    private OntView onts;

    @Inject
    private FichaCicloView ciclo;

    @Inject
    private transient PermisosView permisos;

    @Inject
    private transient Messages messages;

    private Long id;
    private String tab;
    private FichaTab tabAbierta;
    private ClienteFicha ficha;
    private List<ServicioRow> filas;
    private List<ActividadRow> reciente;
    private boolean esperando;

    /** Called before the page is shown, and by its poll while the network is at work. */
    public void cargar() {
        if (tabAbierta == null) {
            tabAbierta = abierta();
        }
        // What is under way is read before what it changes: or it might end in between, and nobody would look again.
        boolean resumen = tabAbierta == FichaTab.RESUMEN;
        boolean conServicios = resumen || tabAbierta == FichaTab.SERVICIOS;
        esperando = conServicios && onts.isEnCursoDeCliente(id);
        ficha = clientes.getFicha(id);
        if (conServicios) {
            filas = servicios.findByCliente(id);
            onts.completar(getConPartes().stream().map(ServicioRow::id).toList());
            ciclo.leidos(id, filas);
        }
        if (resumen) {
            reciente = actividad
                    .search(ActividadFilter.of(id), PageRequest.first(RECENT))
                    .rows();
        }
    }

    private FichaTab abierta() {
        FichaTab asked = FichaTab.find(tab).orElseThrow(() -> new NotFoundException("tab", tab));
        if (!permisos.parte(asked.getParte())) {
            throw new EJBAccessException(asked.getParte());
        }
        return asked;
    }

    public void confirmarInstalacion(Long servicioId) {
        try {
            servicios.confirmarInstalacion(servicioId);
            messages.info("clientes_ficha.instalacion.confirmada");
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        cargar();
    }

    /** Whether an order goes on by itself, so that the page looks again. */
    public boolean isEsperando() {
        return esperando || isEnCurso(filas);
    }

    private boolean isEnCurso(List<ServicioRow> services) {
        return services.stream()
                .flatMap(ServicioRow::conPartes)
                .map(ServicioRow::id)
                .anyMatch(onts::isEnCurso);
    }

    /** The sign of a kind of service. */
    public String icono(TipoPlan tipo) {
        return switch (tipo) {
            case FIBRA -> "pi-wifi";
            case MOVIL -> "pi-mobile";
            case TV -> "pi-desktop";
            case TELEFONIA_FIJA -> "pi-phone";
            case COMBO -> "pi-box";
        };
    }

    /** The parts that the user may open. */
    public List<FichaTab> getTabs() {
        return Arrays.stream(FichaTab.values())
                .filter(part -> permisos.parte(part.getParte()))
                .toList();
    }

    public FichaTab getTabAbierta() {
        return tabAbierta;
    }

    /** The part as the address names it. */
    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ClienteFicha getFicha() {
        return ficha;
    }

    public List<ServicioRow> getServicios() {
        return filas;
    }

    /** The services and the parts of combos, each by itself. */
    public List<ServicioRow> getConPartes() {
        return filas.stream().flatMap(ServicioRow::conPartes).toList();
    }

    public List<ActividadRow> getActividad() {
        return reciente;
    }
}
