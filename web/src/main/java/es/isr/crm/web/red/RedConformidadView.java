package es.isr.crm.web.red;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.red.boundary.ConformidadService;
import es.isr.crm.red.control.PalabrasConformidad;
import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.ConformidadFicha;
import es.isr.crm.red.entity.Veredicto;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Idiomas;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.PreferenciasView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The last conformity check line by line, a button for the next, and how far that is. */
@Named
@ViewScoped
public class RedConformidadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConformidadService conformidad;

    @Inject
    private transient AvisosRed avisos;

    @Inject
    private transient PreferenciasView preferencias;

    @Inject
    private transient Messages messages;

    private ConformidadFicha ficha;
    private boolean soloDistintas;

    /** Called before the page is shown, and by its poll. */
    public void cargar() {
        ficha = conformidad.findUltima().orElse(null);
    }

    public void comprobar() {
        try {
            conformidad.comprobar();
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        cargar();
    }

    /** The last run, or null when there never was one. */
    public ConformidadFicha getFicha() {
        return ficha;
    }

    public boolean isEnMarcha() {
        return ficha != null && ficha.enMarcha();
    }

    /** The run as a bar shows it. */
    public Progreso getProgreso() {
        return new Progreso(
                0,
                "conformidad-pso",
                "STARTED",
                null,
                ficha.lineas().size(),
                ficha.total(),
                ficha.inicio(),
                ficha.fin());
    }

    public List<Comprobacion> getLineas() {
        return ficha.lineas().stream()
                .filter(linea -> !soloDistintas || linea.veredicto() == Veredicto.DISTINTA)
                .toList();
    }

    public long count(String veredicto) {
        return ficha.count(Veredicto.valueOf(veredicto));
    }

    /** Why it could not be done, or null. */
    public AvisoRed getAviso() {
        return ficha == null || ficha.corte() == null
                ? null
                : avisos.of(ficha.corte().clave());
    }

    public String operacion(Comprobacion linea) {
        return palabras().operacion(linea);
    }

    /** What differs in a line, sentence by sentence. */
    public List<String> diferencias(Comprobacion linea) {
        return palabras().of(linea);
    }

    private PalabrasConformidad palabras() {
        return PalabrasConformidad.in(Idiomas.locale(preferencias.idioma()));
    }

    public boolean isSoloDistintas() {
        return soloDistintas;
    }

    public void setSoloDistintas(boolean soloDistintas) {
        this.soloDistintas = soloDistintas;
    }
}
