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

/** Balance goes back to a customer. */
@Named
@ViewScoped
public class PagosDevolverView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ApunteFormulario apunte = new ApunteFormulario(MedioPago.TRANSFERENCIA);

    @Inject
    private transient PagoService pagos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long cliente;
    private CuentaPagador cuenta;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            if (cliente == null) {
                throw new NotFoundException("cliente", null);
            }
            cuenta = pagos.getCuenta(cliente);
            apunte.setImporte(cuenta.saldo());
            apunte.setFecha(reloj.today());
        }
    }

    /** Notes the refund. */
    public void guardar() {
        submission.save(
                "pagos_devolver.hecho",
                () -> "/pagos/ficha?id="
                        + pagos.devolver(new PeticionDevolucion(
                                apunte.clave(),
                                cliente,
                                apunte.getFecha(),
                                apunte.getImporte(),
                                apunte.getMetodo(),
                                apunte.getReferencia(),
                                apunte.getNota())));
    }

    public CuentaPagador getCuenta() {
        return cuenta;
    }

    /** Whether there is anything to give back: without it there is no form, but why. */
    public boolean isConSaldo() {
        return cuenta.saldo().signum() > 0;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public ApunteFormulario getApunte() {
        return apunte;
    }
}
