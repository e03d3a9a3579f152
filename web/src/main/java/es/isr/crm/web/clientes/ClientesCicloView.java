package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.cobros.boundary.SaldoService;
import es.isr.crm.cobros.entity.Saldo;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.Consecuencia;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ImporteCiclo;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionSuspension;
import es.isr.crm.servicios.entity.Prevision;
import es.isr.crm.servicios.entity.SuspensionVoluntaria;
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
import java.math.BigDecimal;
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
    private transient SaldoService saldos;

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
    private LocalDate vuelta;
    private String condonacion;
    private List<ImporteCiclo> importes;
    private Saldo saldo;

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
        saldo = saldos.get(prevision.clienteId());
        calcular();
    }

    /** What it comes to, of what has been typed so far. */
    public void calcular() {
        if (isConVuelta() && vuelta == null && fecha != null) {
            vuelta = fecha.plusMonths(SuspensionVoluntaria.MIN_MESES);
        }
        List<Long> ids = prevision.servicios().stream()
                .filter(Prevision.Servicio::posible)
                .map(Prevision.Servicio::id)
                .toList();
        importes = switch (accion) {
            case SUSPENDER -> ciclo.calcularSuspension(ids, suspension());
            case REACTIVAR -> ciclo.calcularReactivacion(ids);
            case BAJA -> ciclo.calcularBaja(ids, baja());
        };
    }

    private PeticionSuspension suspension() {
        return new PeticionSuspension(motivo, texto, fecha, isConVuelta() ? vuelta : null);
    }

    private PeticionBaja baja() {
        return new PeticionBaja(fecha, motivo, texto, condonacion);
    }

    /** Asks for it. */
    public void pedir() {
        calcular();
        submission.save(isFutura() ? "clientes_ciclo.programado" : "clientes_ciclo.pedido." + accion, () -> {
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
            case SUSPENDER -> ciclo.suspender(servicio, suspension());
            case REACTIVAR -> ciclo.reactivar(servicio);
            case BAJA -> ciclo.darDeBaja(servicio, baja());
        }
    }

    private void pedirDeCliente() {
        switch (accion) {
            case SUSPENDER -> ciclo.suspenderCliente(cliente, suspension());
            case REACTIVAR -> ciclo.reactivarCliente(cliente);
            case BAJA -> ciclo.darDeBajaCliente(cliente, baja());
        }
    }

    /** A consequence in words. */
    public String frase(Consecuencia consecuencia) {
        Object[] readable =
                consecuencia.datos().stream().map(ClientesCicloView::legible).toArray();
        return texts.format(consecuencia.clave(), readable);
    }

    /** States by their words, amounts as money. */
    private static Object legible(Object dato) {
        if (dato instanceof BigDecimal importe) {
            return ViewFormats.money(importe);
        }
        return dato instanceof EstadoServicio || dato instanceof EstadoCliente ? ViewFormats.estado(dato) : dato;
    }

    public List<MotivoEstado> getMotivos() {
        return MotivoEstado.elegibles();
    }

    public boolean isConMotivo() {
        return accion != AccionServicio.REACTIVAR;
    }

    public boolean isBaja() {
        return accion == AccionServicio.BAJA;
    }

    /** Whether it is a cut at the customer's own wish, which ends by itself. */
    public boolean isConVuelta() {
        return accion == AccionServicio.SUSPENDER && motivo == MotivoEstado.VOLUNTARIA;
    }

    /** Whether somebody would owe a penalty. */
    public boolean isConPenalizacion() {
        return isBaja()
                && (condonacion != null || importes.stream().anyMatch(importe -> importe.penalizacion() != null));
    }

    private boolean isFutura() {
        return isConMotivo() && fecha != null && fecha.isAfter(reloj.today());
    }

    /** What it comes to, service by service; those of which there is something to tell. */
    public List<ImporteCiclo> getImportes() {
        return importes.stream().filter(ImporteCiclo::isAlgo).toList();
    }

    /** What the customer owes anyway. */
    public Saldo getSaldo() {
        return saldo;
    }

    /** First day that may be chosen; null for any. */
    public LocalDate getPrimerDia() {
        return isBaja() ? prevision.desde() : reloj.today();
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

    public LocalDate getVuelta() {
        return vuelta;
    }

    public void setVuelta(LocalDate vuelta) {
        this.vuelta = vuelta;
    }

    /** Why the penalty is waived; null when it is not. */
    public String getCondonacion() {
        return condonacion;
    }

    public void setCondonacion(String condonacion) {
        this.condonacion = condonacion;
    }
}
