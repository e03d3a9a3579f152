package es.isr.crm.web.red;

import es.isr.crm.red.boundary.OntService;
import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.boundary.PsoService;
import es.isr.crm.red.entity.CausaBloqueo;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.OrdenFicha;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ONTs of the services on a page, each looked up once a request. */
@Named
@RequestScoped
public class OntView {

    @Inject
    private OntService onts;

    @Inject
    private OrdenService ordenes;

    @Inject
    private PsoService pso;

    @Inject
    private AvisosRed avisos;

    @Inject
    private Messages messages;

    private final Map<Long, Optional<OntFicha>> byServicio = new HashMap<>();
    private final Map<Long, List<OntFicha>> byCliente = new HashMap<>();

    /** The ONT of a service, or null when it has none. */
    public OntFicha of(Long servicioId) {
        return byServicio.computeIfAbsent(servicioId, onts::find).orElse(null);
    }

    /** The ONTs that the services of a customer have. */
    public List<OntFicha> deCliente(Long clienteId) {
        return byCliente.computeIfAbsent(clienteId, onts::findByCliente);
    }

    /** Whether an order of one of the ONTs of a customer goes on by itself; all of these are looked up at once. */
    public boolean isEnCursoDeCliente(Long clienteId) {
        List<OntFicha> theirs = deCliente(clienteId);
        theirs.stream()
                .filter(ont -> ont.servicioId() != null)
                .forEach(ont -> byServicio.putIfAbsent(ont.servicioId(), Optional.of(ont)));
        return theirs.stream().anyMatch(OntView::isEnCurso);
    }

    /** No more of these services of the customer looked up has one. */
    public void completar(List<Long> servicioIds) {
        servicioIds.forEach(id -> byServicio.putIfAbsent(id, Optional.empty()));
    }

    /** What was looked up in this request may have changed. */
    public void forget() {
        byServicio.clear();
        byCliente.clear();
    }

    /** Whether the order of a service goes on by itself, so that a page should look again soon. */
    public boolean isEnCurso(Long servicioId) {
        OntFicha ont = of(servicioId);
        return ont != null && isEnCurso(ont);
    }

    private static boolean isEnCurso(OntFicha ont) {
        return ont.orden() != null && ont.orden().isEnCurso();
    }

    /** What is wanted of an ONT beside what PSO shows. */
    public List<Comparado> comparar(OntFicha ont) {
        return Comparado.of(ont);
    }

    /** Where the optical power of an ONT lies; it must have been told. */
    public EscalaSenal escala(OntFicha ont) {
        return EscalaSenal.of(ont.potencia(), ont.umbrales());
    }

    /** What is wrong, or null: why the order waits for a person, or for PSO. */
    public AvisoRed aviso(OntFicha ont) {
        OrdenFicha orden = ont.orden();
        if (orden == null) {
            return null;
        }
        if (orden.causa() != null) {
            return aviso(orden.causa().clave());
        }
        if (!orden.isEnCurso()) {
            return null;
        }
        SaludPso.Estado estado = pso.getSalud().estado();
        if (estado == SaludPso.Estado.CREDENCIALES) {
            return aviso("credenciales");
        }
        boolean away = estado == SaludPso.Estado.SIN_CONEXION || orden.clase() == ClasePso.NO_ENVIADA;
        return away ? aviso("sin_conexion") : null;
    }

    /** What keeps an order from going on, in a few words. */
    public String causa(CausaBloqueo causa) {
        return aviso(causa.clave()).titulo();
    }

    /** Asks PSO now. */
    public void consultar(String numeroSerie) {
        Optional<ClasePso> answer = onts.consultar(numeroSerie);
        forget();
        if (answer.isEmpty()) {
            messages.warn("red_ont.consulta.enCamino");
        } else if (answer.get() == ClasePso.APLICADA || answer.get() == ClasePso.NO_ENCONTRADA) {
            messages.info("red_ont.consulta.hecha");
        } else {
            messages.error("red_ont.consulta.fallida");
        }
    }

    /** Restarts the box; the history tells how it ended. */
    public void reiniciar(String numeroSerie) {
        tell("red_ont.reinicio.", onts.reiniciar(numeroSerie));
    }

    /** Puts the box back to how it left the factory; the history tells how it ended. */
    public void restablecer(String numeroSerie, String confirmacion) {
        tell("red_ont.restablecimiento.", onts.restablecer(numeroSerie, confirmacion));
    }

    /** Done, certainly not done, or nobody knows. */
    private void tell(String key, Optional<Desenlace> answer) {
        forget();
        ClasePso clase = answer.map(Desenlace::clase).orElse(ClasePso.INCIERTA);
        if (answer.isEmpty()) {
            messages.warn(key + "enCamino");
        } else if (clase == ClasePso.APLICADA) {
            messages.info(key + "hecho");
        } else if (clase == ClasePso.INCIERTA) {
            messages.warn(key + "sinConfirmar");
        } else {
            messages.error(key + "noHecho", answer.get().detalle());
        }
    }

    /** Sends a blocked order again. */
    public void reintentar(Long ordenId) {
        ordenes.reintentar(ordenId);
        forget();
        messages.info("red_ont.reintentada");
    }

    private AvisoRed aviso(String clave) {
        return avisos.of(clave);
    }
}
