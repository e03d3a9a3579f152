package es.isr.crm.web.tesoreria;

import es.isr.crm.tesoreria.boundary.BancoService;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.MovimientoRow;
import es.isr.crm.tesoreria.entity.Propuesta;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A movement of the bank: whose it is, said by hand. */
@Named
@ViewScoped
public class BancoMovimientoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BancoService banco;

    @Inject
    private transient PagoService pagos;

    @Inject
    private transient Submission submission;

    private Long id;
    private Long cliente;
    private MovimientoRow row;
    private RepartoFormulario reparto;
    private String motivo;
    private MotivoReversion motivoReversion;
    private BigDecimal cargo;

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        row = banco.getMovimiento(id);
        motivoReversion = MotivoReversion.in(row.movimiento().palabras()).orElse(MotivoReversion.MS03);
        Propuesta best = row.mejor();
        if (cliente != null
                && row.movimiento().isPendiente()
                && row.movimiento().isAbono()) {
            boolean proposed = best != null && best.cliente().id().equals(cliente);
            reparto = new RepartoFormulario(pagos.getCuenta(cliente), proposed ? best.facturaIds() : List.of());
            proponer();
        }
    }

    /** Other invoices were ticked. */
    public void proponer() {
        reparto.calcular(row.movimiento().importe());
    }

    /** It is money of the customer. */
    public void cobrar() {
        submission.save(
                "pagos_nuevo.anotado", () -> "/pagos/ficha?id=" + banco.cobrar(id, cliente, reparto.elegidas()));
    }

    /** It is a payment that the bank takes back. */
    public void revertir(Long pagoId) {
        submission.save(
                "pagos_ficha.revertido", () -> "/pagos/ficha?id=" + banco.revertir(id, pagoId, motivoReversion, cargo));
    }

    /** It is nobody's. */
    public void ignorar() {
        submission.save("banco_movimiento.ignorado", () -> {
            banco.ignorar(id, motivo);
            return list();
        });
    }

    /** It is to be looked at again. */
    public void reabrir() {
        submission.save("banco_movimiento.reabierto", () -> {
            banco.reabrir(id);
            return list();
        });
    }

    private String list() {
        return "/banco/extracto?id=" + row.movimiento().extractoId();
    }

    public MovimientoRow getRow() {
        return row;
    }

    public RepartoFormulario getReparto() {
        return reparto;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public MotivoReversion getMotivoReversion() {
        return motivoReversion;
    }

    public void setMotivoReversion(MotivoReversion motivoReversion) {
        this.motivoReversion = motivoReversion;
    }

    public List<MotivoReversion> getMotivos() {
        return MotivoReversion.delBanco();
    }

    public BigDecimal getCargo() {
        return cargo;
    }

    public void setCargo(BigDecimal cargo) {
        this.cargo = cargo;
    }
}
