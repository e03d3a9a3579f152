package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tesoreria.boundary.DiarioPagosService;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.PagoFicha;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A payment: where it went, and its reversal. */
@Named
@ViewScoped
public class PagosFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String clave = UUID.randomUUID().toString();

    @Inject
    private transient DiarioPagosService diario;

    @Inject
    private transient PagoService pagos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long id;
    private PagoFicha ficha;
    private MotivoReversion motivo;
    private LocalDate fecha;
    private String nota;
    private BigDecimal cargo;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            ficha = diario.get(id);
            fecha = reloj.today();
        }
    }

    /** A reason was chosen: what a returned debit costs is proposed. */
    public void proponer() {
        boolean devuelto = motivo != null && motivo.isDelBanco() && ficha.pago().metodo() == MedioPago.DOMICILIACION;
        cargo = devuelto && ficha.gastos().signum() > 0 ? ficha.gastos() : null;
    }

    /** Why it can be taken back. */
    public List<MotivoReversion> getMotivos() {
        return MotivoReversion.de(ficha.pago().metodo());
    }

    /** Takes it back. */
    public void revertir() {
        submission.save(
                "pagos_ficha.revertido",
                () -> "/pagos/ficha?id="
                        + pagos.revertir(new PeticionReversion(clave, id, fecha, motivo, nota, cargo)));
    }

    public PagoFicha getFicha() {
        return ficha;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MotivoReversion getMotivo() {
        return motivo;
    }

    public void setMotivo(MotivoReversion motivo) {
        this.motivo = motivo;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }

    public BigDecimal getCargo() {
        return cargo;
    }

    public void setCargo(BigDecimal cargo) {
        this.cargo = cargo;
    }
}
