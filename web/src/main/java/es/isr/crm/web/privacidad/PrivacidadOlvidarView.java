package es.isr.crm.web.privacidad;

import es.isr.crm.privacidad.boundary.RetencionService;
import es.isr.crm.privacidad.entity.RetencionRow;
import es.isr.crm.privacidad.entity.TablaPersonal;
import es.isr.crm.privacidad.entity.TablaPersonal.Clase;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Forgets a customer: what goes, what stays and why, and the word that has to be typed. */
@Named
@ViewScoped
public class PrivacidadOlvidarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RetencionService retencion;

    @Inject
    private transient Submission submission;

    private Long cliente;
    private RetencionRow fila;
    private transient List<TablaPersonal> tablas;
    private String confirmacion;

    /** Called before the page is shown. */
    public void abrir() {
        tablas = retencion.findTablas();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            fila = retencion.get(cliente);
        }
    }

    /** Forgets them. */
    public void olvidar() {
        submission.save("privacidad_olvidar.hecho", () -> {
            retencion.olvidar(cliente, confirmacion);
            return "/privacidad";
        });
    }

    /** What is emptied, in words. */
    public String getVaciadas() {
        return titulos(Clase.VACIAR);
    }

    /** What is deleted, in words. */
    public String getBorradas() {
        return titulos(Clase.BORRAR);
    }

    /** What stays, each with its reason. */
    public List<TablaPersonal> getConservadas() {
        return tablas().stream()
                .filter(tabla -> tabla.olvido().clase() == Clase.CONSERVAR)
                .toList();
    }

    private String titulos(Clase clase) {
        return tablas().stream()
                .filter(tabla -> tabla.olvido().clase() == clase)
                .map(TablaPersonal::titulo)
                .collect(Collectors.joining(", "));
    }

    private List<TablaPersonal> tablas() {
        if (tablas == null) {
            tablas = retencion.findTablas();
        }
        return tablas;
    }

    public RetencionRow getFila() {
        return fila;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public String getConfirmacion() {
        return confirmacion;
    }

    public void setConfirmacion(String confirmacion) {
        this.confirmacion = confirmacion;
    }
}
