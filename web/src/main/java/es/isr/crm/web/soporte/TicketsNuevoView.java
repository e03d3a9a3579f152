package es.isr.crm.web.soporte;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioRow;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.MateriaReclamacion;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketsCercanos;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A customer calls: what they say is written down, beside what is open already. */
@Named
@ViewScoped
public class TicketsNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TicketService tickets;

    @Inject
    private transient ClienteService clientes;

    @Inject
    private transient ServicioService contratos;

    @Inject
    private transient Submission submission;

    private Long cliente;
    private Long servicio;
    private String nombre;
    private List<ServicioRow> servicios = List.of();
    private TicketsCercanos cercanos = TicketsCercanos.NINGUNO;
    private String asunto;
    private String descripcion;
    private TipoTicket tipo = TipoTicket.AVERIA;
    private MateriaReclamacion materia;
    private Prioridad prioridad = Prioridad.MEDIA;
    private Long asignadoId;

    /** Called before the page is shown. */
    public void abrir() {
        if (cliente == null || FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        ClienteFicha ficha = clientes.getFicha(cliente);
        nombre = ficha.nombreCompleto();
        servicios = contratos.findByCliente(cliente).stream()
                .filter(each -> each.estado() != EstadoServicio.BAJA)
                .toList();
        if (servicios.stream().noneMatch(each -> each.id().equals(servicio))) {
            servicio = servicios.size() == 1 ? servicios.get(0).id() : null;
        }
        mirar();
    }

    /** Another service: what else is open near it is looked for anew. */
    public void mirar() {
        cercanos = tickets.findCercanos(cliente, servicio, null);
    }

    /** Opens the ticket. */
    public void guardar() {
        submission.save(
                "tickets_nuevo.abierto",
                () -> "/tickets/ficha?id="
                        + tickets.crear(new PeticionTicket(
                                cliente, servicio, asunto, descripcion, tipo, materia, prioridad, asignadoId)));
    }

    public boolean isReclamacion() {
        return tipo == TipoTicket.RECLAMACION;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public Long getServicio() {
        return servicio;
    }

    public void setServicio(Long servicio) {
        this.servicio = servicio;
    }

    public String getNombre() {
        return nombre;
    }

    public List<ServicioRow> getServicios() {
        return servicios;
    }

    public TicketsCercanos getCercanos() {
        return cercanos;
    }

    public String getAsunto() {
        return asunto;
    }

    public void setAsunto(String asunto) {
        this.asunto = asunto;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public void setDescripcion(String descripcion) {
        this.descripcion = descripcion;
    }

    public TipoTicket getTipo() {
        return tipo;
    }

    public void setTipo(TipoTicket tipo) {
        this.tipo = tipo;
    }

    public MateriaReclamacion getMateria() {
        return materia;
    }

    public void setMateria(MateriaReclamacion materia) {
        this.materia = materia;
    }

    public Prioridad getPrioridad() {
        return prioridad;
    }

    public void setPrioridad(Prioridad prioridad) {
        this.prioridad = prioridad;
    }

    public Long getAsignadoId() {
        return asignadoId;
    }

    public void setAsignadoId(Long asignadoId) {
        this.asignadoId = asignadoId;
    }
}
