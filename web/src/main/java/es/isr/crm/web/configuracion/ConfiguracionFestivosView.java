package es.isr.crm.web.configuracion;

import es.isr.crm.servicios.boundary.FestivoService;
import es.isr.crm.servicios.entity.AmbitoFestivo;
import es.isr.crm.servicios.entity.DatosFestivo;
import es.isr.crm.servicios.entity.Festivo;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The holidays of a year. */
@Named
@ViewScoped
public class ConfiguracionFestivosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FestivoService service;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private Reloj reloj;

    private final DatosFestivo datos = new DatosFestivo();
    private Integer ano;
    private List<Festivo> festivos;

    /** Called before the page is shown; without a year in the address it is this one. */
    public void cargar() {
        if (ano == null) {
            ano = reloj.today().getYear();
        }
        festivos = service.findByAno(ano);
    }

    /** Puts a holiday down, and shows the year that it is in. */
    public void guardar() {
        submission.save("configuracion_festivos.anadido", () -> {
            service.crear(datos);
            return "/configuracion/festivos?ano=" + datos.getFecha().getYear();
        });
    }

    /** Begins the list of the year. */
    public void empezar() {
        int added = service.empezar(ano);
        messages.info("configuracion_festivos.empezado", added);
        submission.redirect("/configuracion/festivos?ano=" + ano);
    }

    /** Takes a holiday away. */
    public void borrar(Long id) {
        service.borrar(id);
        messages.info("configuracion_festivos.borrado");
        submission.redirect("/configuracion/festivos?ano=" + ano);
    }

    public List<Festivo> getFestivos() {
        return festivos;
    }

    public DatosFestivo getDatos() {
        return datos;
    }

    public AmbitoFestivo[] getAmbitos() {
        return AmbitoFestivo.values();
    }

    public Integer getAno() {
        return ano;
    }

    public void setAno(Integer ano) {
        this.ano = ano;
    }
}
