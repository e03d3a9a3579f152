package es.isr.crm.web.red;

import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.red.entity.PerfilRow;
import es.isr.crm.red.entity.PerfilesFicha;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The profiles that PSO offers to the form of a plan: at first as last known, then as PSO lists them now. What is typed
 * and not among them is allowed, with a warning: PSO may get it later, or may not answer.
 */
@Named
@ViewScoped
public class PerfilesOfertas implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MAX_OFFERS = 50;

    @Inject
    private transient PerfilService perfiles;

    private PerfilesFicha ficha;

    @PostConstruct
    void init() {
        ficha = perfiles.getConocidos();
    }

    /** Called by the page when it is there. */
    public void cargar() {
        ficha = perfiles.leer();
    }

    /** Never the one of suspensions: whoever was sold it would be cut. */
    public List<String> completeVelocidad(String typed) {
        Stream<PerfilRow> offers = ficha.velocidades().stream().filter(perfil -> !perfil.suspendido());
        return matching(offers, typed);
    }

    public List<String> completeUsuario(String typed) {
        return matching(ficha.usuarios().stream(), typed);
    }

    /** The speed profile of that name, or null when PSO has none. */
    public PerfilRow velocidad(String nombre) {
        return find(ficha.velocidades(), nombre);
    }

    /** The user profile of that name, or null when PSO has none. */
    public PerfilRow usuario(String nombre) {
        return find(ficha.usuarios(), nombre);
    }

    /** Whether PSO's lists are known at all, so that something can be missing from them. */
    public boolean isConocidos() {
        return ficha.leidaAt() != null;
    }

    public PerfilesFicha getFicha() {
        return ficha;
    }

    private static PerfilRow find(List<PerfilRow> list, String nombre) {
        return list.stream()
                .filter(perfil -> perfil.nombre().equals(nombre))
                .findFirst()
                .orElse(null);
    }

    private static List<String> matching(Stream<PerfilRow> offers, String typed) {
        String wanted = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return offers.map(PerfilRow::nombre)
                .filter(name -> name.toUpperCase(Locale.ROOT).contains(wanted))
                .limit(MAX_OFFERS)
                .toList();
    }
}
