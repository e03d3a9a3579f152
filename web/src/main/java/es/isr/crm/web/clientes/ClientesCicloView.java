package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.Consecuencia;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.Prevision;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Cut, return and end of a service, or of all that a customer has: what will happen, why, and then it is asked for. */
@Named
@ViewScoped
public class ClientesCicloView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CicloVidaService ciclo;

    @Inject
    private transient Submission submission;

    @Inject
    private transient ViewTexts texts;

    @Inject
    private transient Reloj reloj;

    private AccionServicio accion;
    private Long servicio;
    private Long cliente;
    private Prevision prevision;
    private MotivoEstado motivo;
    private String texto;
    private LocalDate fecha;

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (accion == null || (servicio == null) == (cliente == null)) {
            throw new NotFoundException("accion", servicio);
        }
        prevision = servicio == null ? ciclo.preverCliente(cliente, accion) : ciclo.prever(servicio, accion);
        fecha = reloj.today();
    }

    /** Asks for it. */
    public void pedir() {
        submission.save("clientes_ciclo.pedido." + accion, () -> {
            if (servicio == null) {
                pedirDeCliente();
            } else {
                pedirDeServicio();
            }
            return "/clientes/ficha?id=" + prevision.clienteId();
        });
    }

    private void pedirDeServicio() {
        switch (accion) {
            case SUSPENDER -> ciclo.suspender(servicio, motivo, texto);
            case REACTIVAR -> ciclo.reactivar(servicio);
            case BAJA -> ciclo.darDeBaja(servicio, fecha, motivo, texto);
        }
    }

    private void pedirDeCliente() {
        switch (accion) {
            case SUSPENDER -> ciclo.suspenderCliente(cliente, motivo, texto);
            case REACTIVAR -> ciclo.reactivarCliente(cliente);
            case BAJA -> ciclo.darDeBajaCliente(cliente, fecha, motivo, texto);
        }
    }

    /** A consequence in words. */
    public String frase(Consecuencia consecuencia) {
        Object[] readable = consecuencia.datos().stream()
                .map(dato -> dato instanceof EstadoServicio || dato instanceof EstadoCliente
                        ? ViewFormats.estado(dato)
                        : dato)
                .toArray();
        return texts.format(consecuencia.clave(), readable);
    }

    public List<MotivoEstado> getMotivos() {
        return MotivoEstado.elegibles();
    }

    public boolean isConMotivo() {
        return accion != AccionServicio.REACTIVAR;
    }

    public boolean isConFecha() {
        return accion == AccionServicio.BAJA;
    }

    public LocalDate getHoy() {
        return reloj.today();
    }

    public Prevision getPrevision() {
        return prevision;
    }

    public AccionServicio getAccion() {
        return accion;
    }

    public void setAccion(AccionServicio accion) {
        this.accion = accion;
    }

    /** Id of the service; null when it is about all of a customer's. */
    public Long getServicio() {
        return servicio;
    }

    public void setServicio(Long servicio) {
        this.servicio = servicio;
    }

    /** Id of the customer; null when it is about one service. */
    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public MotivoEstado getMotivo() {
        return motivo;
    }

    public void setMotivo(MotivoEstado motivo) {
        this.motivo = motivo;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }
}
