package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.CuentaPagador;
import es.isr.crm.tesoreria.entity.PeticionDevolucion;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Balance goes back to a customer. */
@Named
@ViewScoped
public class PagosDevolverView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String clave = UUID.randomUUID().toString();

    @Inject
    private transient PagoService pagos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long cliente;
    private CuentaPagador cuenta;
    private BigDecimal importe;
    private MedioPago metodo = MedioPago.TRANSFERENCIA;
    private LocalDate fecha;
    private String referencia;
    private String nota;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            if (cliente == null) {
                throw new NotFoundException("cliente", null);
            }
            cuenta = pagos.getCuenta(cliente);
            importe = cuenta.saldo().signum() > 0 ? cuenta.saldo() : null;
            fecha = reloj.today();
        }
    }

    /** Notes the refund. */
    public void guardar() {
        submission.save(
                "pagos_devolver.hecho",
                () -> "/pagos/ficha?id="
                        + pagos.devolver(
                                new PeticionDevolucion(clave, cliente, fecha, importe, metodo, referencia, nota)));
    }

    public CuentaPagador getCuenta() {
        return cuenta;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public BigDecimal getImporte() {
        return importe;
    }

    public void setImporte(BigDecimal importe) {
        this.importe = importe;
    }

    public MedioPago getMetodo() {
        return metodo;
    }

    public void setMetodo(MedioPago metodo) {
        this.metodo = metodo;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public String getReferencia() {
        return referencia;
    }

    public void setReferencia(String referencia) {
        this.referencia = referencia;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }
}
