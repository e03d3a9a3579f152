package es.isr.crm.web.clientes;

import es.isr.crm.auditoria.boundary.ActividadService;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.ServicioRow;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.red.OntView;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.ViewFormats;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The customer file: who, what they have, the state of it on the network, and what happened. */
@Named
@ViewScoped
public class ClientesFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int RECENT = 15;
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private transient ClienteService clientes;

    @Inject
    private transient ServicioService servicios;

    @Inject
    private transient ActividadService actividad;

    @Inject
    private OntView onts;

    @Inject
    private transient Messages messages;

    private Long id;
    private ClienteFicha ficha;
    private List<ServicioRow> filas;
    private List<ActividadRow> reciente;
    private boolean esperando;

    /** Called before the page is shown, and by its poll while the network is at work. */
    public void cargar() {
        // What is under way is read before what it changes: or it might end in between, and nobody would look again.
        esperando = isEnCurso(servicios.findByCliente(id));
        ficha = clientes.getFicha(id);
        filas = servicios.findByCliente(id);
        reciente = actividad.search(id, PageRequest.first(RECENT)).rows();
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
        return services.stream().map(ServicioRow::id).anyMatch(onts::isEnCurso);
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

    /** A value of the history as people read it: states in words, dates with the day first. */
    public String legible(String campo, String valor) {
        if (valor == null || valor.isEmpty()) {
            return "—";
        }
        if ("estado".equals(campo)) {
            return ViewFormats.estado(valor);
        }
        return ISO_DATE.matcher(valor).matches() ? ViewFormats.date(LocalDate.parse(valor)) : valor;
    }

    /** The values that a line of the history changed. */
    public List<CambioCampo> cambios(ActividadRow linea) {
        return CambioCampo.of(linea);
    }

    public List<ActividadRow> getActividad() {
        return reciente;
    }
}
