package es.isr.crm.web.clientes;

import es.isr.crm.red.boundary.OntService;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.OrdenFicha;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.red.OntView;
import es.isr.crm.web.security.PermisosView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The ONTs of a customer as they are right now, and what may be done to them from afar. */
@Named
@ViewScoped
public class FichaOntView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OntService onts;

    @Inject
    private OntView vista;

    @Inject
    private transient PermisosView permisos;

    @Inject
    private transient Reloj reloj;

    /** Older than this a reading is taken anew when somebody opens it; the boundary does it so. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Map<String, String> sinLeer = new HashMap<>();
    private final Map<String, RegistroOnt> registros = new HashMap<>();
    private Long clienteId;
    private boolean refrescada;
    private String serie;
    private String confirmacion;

    /** Called before the ONTs are shown. */
    public void abrir(Long cliente) {
        clienteId = cliente;
    }

    public List<OntFicha> getOnts() {
        return vista.deCliente(clienteId);
    }

    /** Called by the page once it is there: what was not read lately is read now. */
    public void refrescar() {
        onts.refrescar(clienteId).stream()
                .filter(one -> !one.isLeida())
                .forEach(one -> sinLeer.put(one.numeroSerie(), motivo(one.clase())));
        refrescada = true;
        vista.forget();
    }

    /** Whether the page has PSO asked when it is there. */
    public boolean isRefrescable() {
        return permisos.puede("red.OntService.refrescar");
    }

    /** Whether PSO is being asked how this ONT is, by {@link #refrescar}. */
    public boolean isLeyendo(OntFicha ont) {
        return !refrescada
                && isRefrescable()
                && (ont.leidaAt() == null || ont.leidaAt().isBefore(reloj.now().minus(FRESH)));
    }

    /** Why PSO did not tell how this ONT is when it was opened, as a key of the texts; null when it did. */
    public String motivo(OntFicha ont) {
        return sinLeer.get(ont.numeroSerie());
    }

    private static String motivo(ClasePso clase) {
        if (clase == null) {
            return "enCamino";
        }
        return switch (clase) {
            case NO_ENVIADA -> "sinConexion";
            case CREDENCIALES -> "credenciales";
            default -> "sinRespuesta";
        };
    }

    /** Asks PSO because somebody presses a button. */
    public void consultar(String numeroSerie) {
        sinLeer.remove(numeroSerie);
        vista.consultar(numeroSerie);
    }

    /** Called by the page once it is there: the log that the box keeps of itself. */
    public void leerRegistro(String numeroSerie) {
        registros.put(numeroSerie, onts.leerRegistro(numeroSerie));
    }

    /** The log of a box, or null before it was read. */
    public RegistroOnt registro(String numeroSerie) {
        return registros.get(numeroSerie);
    }

    /** Why PSO did not give the log of a box, as a key of the texts. */
    public String motivoRegistro(String numeroSerie) {
        ClasePso clase = registros.get(numeroSerie).clase();
        return clase == ClasePso.NO_ENCONTRADA ? "noEncontrada" : motivo(clase);
    }

    /** Opens the question before a factory reset. */
    public void preguntar(String numeroSerie) {
        serie = numeroSerie;
        confirmacion = null;
    }

    public void restablecer() {
        vista.restablecer(serie, confirmacion);
    }

    /** Serial of the ONT whose place this one takes, or null. */
    public String anterior(OntFicha ont) {
        return other(ont, other -> other.desde().isBefore(ont.desde()));
    }

    /** Serial of the ONT that takes this one's place, or null. */
    public String siguiente(OntFicha ont) {
        return other(ont, other -> other.desde().isAfter(ont.desde()));
    }

    /** Whether it may be changed: it is to be on the network, and no other change is under way. */
    public boolean isCambiable(OntFicha ont) {
        return ont.deseo().estado() != EstadoDeseado.AUSENTE
                && ont.deseo().origen() == null
                && anterior(ont) == null
                && siguiente(ont) == null;
    }

    private String other(OntFicha ont, Predicate<OntFicha> which) {
        return getOnts().stream()
                .filter(other -> other.servicioId().equals(ont.servicioId()))
                .filter(which)
                .map(OntFicha::numeroSerie)
                .findFirst()
                .orElse(null);
    }

    /** Whether an order goes on by itself, so that the page looks again. */
    public boolean isEsperando() {
        return getOnts().stream().map(OntFicha::orden).filter(Objects::nonNull).anyMatch(OrdenFicha::isEnCurso);
    }

    /** Serial of the ONT that is to be reset. */
    public String getSerie() {
        return serie;
    }

    public String getConfirmacion() {
        return confirmacion;
    }

    public void setConfirmacion(String confirmacion) {
        this.confirmacion = confirmacion;
    }
}
