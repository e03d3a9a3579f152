package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.ImpagoService;
import es.isr.crm.impagos.entity.FichaImpago;
import es.isr.crm.impagos.entity.HitoImpago;
import es.isr.crm.impagos.entity.MotivoExclusion;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The debt of one customer: what is overdue, what was told, promised and disputed, and what comes next. */
@Named
@ViewScoped
public class ImpagosFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImpagoService impagos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    private Long id;
    private FichaImpago ficha;

    /** Called before the page is shown. */
    public void cargar() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            ficha = impagos.get(id);
        }
    }

    /** The promise that runs is taken back. */
    public void cancelarPromesa() {
        impagos.cancelarPromesa(getPromesa().id());
        messages.info("impagos_ficha.promesa.cancelada");
        submission.redirect("/impagos/ficha?id=" + id);
    }

    /** The promise that runs, or null. */
    public HitoImpago getPromesa() {
        return ficha.historia().stream()
                .filter(hito -> hito.clase() == HitoImpago.Clase.PROMESA && hito.isAbierto())
                .findFirst()
                .orElse(null);
    }

    /** The disputes that are open. */
    public List<HitoImpago> getDisputas() {
        return ficha.historia().stream()
                .filter(hito -> hito.clase() == HitoImpago.Clase.DISPUTA && hito.isAbierto())
                .toList();
    }

    /** What was told and nobody can show to have been presented. */
    public List<HitoImpago> getPorProbar() {
        return ficha.historia().stream().filter(HitoImpago::isPorProbar).toList();
    }

    /** Whether a notice of suspension may be given now. */
    public boolean isAvisable() {
        return ficha.dictamen().exclusion() == MotivoExclusion.SIN_AVISO;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FichaImpago getFicha() {
        return ficha;
    }
}
