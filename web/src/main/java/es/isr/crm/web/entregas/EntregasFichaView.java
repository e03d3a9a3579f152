package es.isr.crm.web.entregas;

import es.isr.crm.correo.boundary.EntregaService;
import es.isr.crm.correo.entity.EntregaRow;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One delivery: how it went, and what can be done about it. */
@Named
@ViewScoped
public class EntregasFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/entregas/ficha?id=";

    @Inject
    private transient EntregaService entregas;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long id;
    private EntregaRow entrega;
    private List<EntregaRow> otras;
    private String direccion;
    private LocalDate dia;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            entrega = entregas.get(id);
            otras = entrega.referenciaId() == null
                    ? List.of()
                    : entregas.findDe(entrega.clase(), entrega.referenciaId()).stream()
                            .filter(other -> !other.id().equals(id))
                            .toList();
            direccion = entrega.destinatario().direccion();
            dia = reloj.today();
        }
    }

    /** Once more, by mail. */
    public void repetir() {
        submission.save(
                "entregas_ficha.repetida", () -> PAGE + entregas.repetir(id, direccion == null ? "" : direccion));
    }

    /** Once more, on paper. */
    public void imprimir() {
        submission.save("entregas_ficha.aPapel", () -> PAGE + entregas.repetir(id, null));
    }

    /** Not at all. */
    public void cancelar() {
        submission.save("entregas_ficha.cancelada", () -> {
            entregas.cancelar(id);
            return PAGE + id;
        });
    }

    /** Now, and not when its time has come. */
    public void adelantar() {
        submission.save("entregas_ficha.adelantada", () -> {
            entregas.adelantar(id);
            return PAGE + id;
        });
    }

    /** It arrived. */
    public void darPorEnviada() {
        submission.save("entregas_ficha.dadaPorEnviada", () -> {
            entregas.darPorEnviada(id);
            return PAGE + id;
        });
    }

    /** It was handed over. */
    public void entregarEnMano() {
        submission.save("entregas_ficha.enMano", () -> {
            entregas.entregarEnMano(id, dia);
            return PAGE + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EntregaRow getEntrega() {
        return entrega;
    }

    /** The other deliveries of the same thing, the last first. */
    public List<EntregaRow> getOtras() {
        return otras;
    }

    public boolean isDudosa() {
        return entrega.estado() == EstadoEntrega.DUDOSA && !entrega.relevada();
    }

    public boolean isEnEspera() {
        return entrega.estado().isEnEspera();
    }

    /** Whether somebody may decide against it, or hand it over. */
    public boolean isCancelable() {
        return entrega.estado().isCancelable() && !entrega.relevada();
    }

    public LocalDate getHoy() {
        return reloj.today();
    }

    public String getDireccion() {
        return direccion;
    }

    public void setDireccion(String direccion) {
        this.direccion = direccion;
    }

    public LocalDate getDia() {
        return dia;
    }

    public void setDia(LocalDate dia) {
        this.dia = dia;
    }
}
