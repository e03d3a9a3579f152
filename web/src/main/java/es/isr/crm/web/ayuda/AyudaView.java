package es.isr.crm.web.ayuda;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.boundary.ConfiguracionService.Contacto;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The manual: all that one may do, by task; one of them in steps. */
@Named
@RequestScoped
public class AyudaView {

    /** Steps that a task may have. */
    private static final int MAX_PASOS = 9;

    private static final String PREFIX = "ayuda.";

    @Inject
    private PermisosView permisos;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private ViewTexts texts;

    private String tarea;
    private TareaAyuda elegida;

    /**
     * Called before the page is shown.
     *
     * @throws NotFoundException when there is no such task, or it is not this one's to do
     */
    public void abrir() {
        if (tarea != null) {
            elegida = TareaAyuda.find(tarea)
                    .filter(this::isPermitida)
                    .orElseThrow(() -> new NotFoundException("ayuda", tarea));
        }
    }

    /** Where the help of the page lies that is being shown. */
    public String getDireccion() {
        String view =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceAll("\\.xhtml$", "");
        return TareaAyuda.de(view)
                .filter(this::isPermitida)
                .map(task -> "/ayuda?tarea=" + task.getNombre())
                .orElse("/ayuda");
    }

    /** The tasks of whoever is signed in. */
    public List<GrupoAyuda> getGrupos() {
        Map<String, List<TareaAyuda>> groups = Arrays.stream(TareaAyuda.values())
                .filter(this::isPermitida)
                .collect(Collectors.groupingBy(TareaAyuda::getGrupo, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new GrupoAyuda(group.getKey(), group.getValue()))
                .toList();
    }

    /** The tasks beside the one that is shown. */
    public GrupoAyuda getGrupo() {
        return getGrupos().stream()
                .filter(group -> group.tareas().contains(elegida))
                .findFirst()
                .orElse(null);
    }

    /** What is to be done, one thing after the other. */
    public List<String> getPasos() {
        return IntStream.rangeClosed(1, MAX_PASOS)
                .mapToObj(step -> texts.find(PREFIX + elegida + ".paso." + step))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is easily done wrong, or null. */
    public String getOjo() {
        return texts.find(PREFIX + elegida + ".ojo");
    }

    /** Who helps when the manual does not. */
    public Contacto getContacto() {
        return configuracion.getContacto();
    }

    private boolean isPermitida(TareaAyuda task) {
        return task.getPaginas().stream().anyMatch(permisos::pagina);
    }

    /** The task that is shown; null for the list of them. */
    public TareaAyuda getElegida() {
        return elegida;
    }

    public String getTarea() {
        return tarea;
    }

    public void setTarea(String tarea) {
        this.tarea = tarea;
    }
}
