package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.CuentaPagador;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Money of a customer is noted: how much, how, and for which of their invoices. */
@Named
@ViewScoped
public class PagosNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ApunteFormulario apunte = new ApunteFormulario(MedioPago.EFECTIVO);

    @Inject
    private transient PagoService pagos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long cliente;
    private Long factura;
    private RepartoFormulario reparto;
    private boolean aceptaSobrante;

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        apunte.setFecha(reloj.today());
        if (factura != null) {
            cliente = pagos.getClienteDeFactura(factura);
        }
        if (cliente != null) {
            CuentaPagador cuenta = pagos.getCuenta(cliente);
            reparto = new RepartoFormulario(cuenta, factura == null ? List.of() : List.of(factura));
            proponer();
        }
    }

    /** Other invoices were ticked: what they ask for is proposed. */
    public void proponer() {
        BigDecimal asked = reparto.pedido();
        apunte.setImporte(asked.signum() > 0 ? asked : null);
        calcular();
    }

    /** Another amount was typed. */
    public void calcular() {
        reparto.calcular(apunte.getImporte());
        aceptaSobrante = aceptaSobrante && reparto.isSobra();
    }

    /** Notes it. */
    public void guardar() {
        reparto.calcular(apunte.getImporte());
        submission.save(
                "pagos_nuevo.anotado",
                () -> "/pagos/ficha?id="
                        + pagos.registrar(new PeticionPago(
                                apunte.clave(),
                                cliente,
                                apunte.getFecha(),
                                apunte.getImporte(),
                                apunte.getMetodo(),
                                apunte.getReferencia(),
                                apunte.getNota(),
                                reparto.elegidas(),
                                reparto.getCuenta().deuda(),
                                aceptaSobrante)));
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            lookAgain();
        }
    }

    /** Uses the balance of the customer for the ticked invoices, or for the oldest debt. */
    public void usarSaldo() {
        submission.save("pagos_nuevo.saldoUsado", () -> {
            pagos.aplicarSaldo(cliente, reparto.elegidas());
            return "/clientes/ficha?id=" + cliente + "&tab=facturas";
        });
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            lookAgain();
        }
    }

    /** It was refused: perhaps something has changed meanwhile; what was typed stays. */
    private void lookAgain() {
        List<Long> elegidas = reparto.elegidas();
        reparto = new RepartoFormulario(pagos.getCuenta(cliente), elegidas);
        reparto.calcular(apunte.getImporte());
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public Long getFactura() {
        return factura;
    }

    public void setFactura(Long factura) {
        this.factura = factura;
    }

    public RepartoFormulario getReparto() {
        return reparto;
    }

    public ApunteFormulario getApunte() {
        return apunte;
    }

    public boolean isAceptaSobrante() {
        return aceptaSobrante;
    }

    public void setAceptaSobrante(boolean aceptaSobrante) {
        this.aceptaSobrante = aceptaSobrante;
    }
}
