package es.isr.crm.web.configuracion;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The settings by group: issuer, invoicing, debts, texts, contact, thresholds. */
@Named
@ViewScoped
public class ConfiguracionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Submission submission;

    private Map<Parametro, String> abiertos;
    private Map<Parametro, String> valores;

    @PostConstruct
    void load() {
        abiertos = new EnumMap<>(Parametro.class);
        configuracion.findAll().forEach((parametro, valor) -> abiertos.put(parametro, legible(parametro, valor)));
        valores = new EnumMap<>(abiertos);
    }

    /** Saves all settings, or none and says beside each field why. */
    public void guardar() {
        submission.save("configuracion.guardada", () -> {
            configuracion.save(cambiados());
            return "/configuracion";
        });
    }

    /** Only what was changed here: what somebody else saves meanwhile elsewhere on the page stays. */
    private Map<Parametro, String> cambiados() {
        Map<Parametro, String> changed = new EnumMap<>(Parametro.class);
        valores.forEach((parametro, valor) -> {
            if (!Objects.equals(blankToNull(valor), blankToNull(abiertos.get(parametro)))) {
                changed.put(parametro, valor);
            }
        });
        return changed;
    }

    /** A number as it is typed, with a comma; it is kept with a point. */
    static String legible(Parametro parametro, String valor) {
        boolean conDecimales = parametro.tipo() == Parametro.Tipo.IMPORTE || parametro.tipo() == Parametro.Tipo.DECIMAL;
        return valor == null || !conDecimales ? valor : valor.replace('.', ',');
    }

    private static String blankToNull(String valor) {
        return valor == null || valor.isBlank() ? null : valor;
    }

    public Map<Parametro, String> getValores() {
        return valores;
    }

    /** Those of a group that are typed here; what has a page of its own is not. */
    public List<Parametro> escritos(Parametro.Grupo grupo) {
        return grupo.parametros().stream()
                .filter(parametro -> parametro.tipo() != Parametro.Tipo.HUELLA)
                .toList();
    }

    public Parametro.Grupo[] getGrupos() {
        return Parametro.Grupo.values();
    }
}
