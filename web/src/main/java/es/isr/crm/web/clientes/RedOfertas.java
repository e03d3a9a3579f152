package es.isr.crm.web.clientes;

import es.isr.crm.red.boundary.PsoService;
import es.isr.crm.red.entity.PsoNodoPon;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.PsoOntLibre;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the network offers to a form: OLTs, ports, ONTs that nobody has registered yet. The page asks for it by itself
 * once it is shown; until an answer comes, and without one, there is simply nothing to choose from.
 */
@Named
@ViewScoped
public class RedOfertas implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MAX_OFFERS = 50;

    @Inject
    private transient PsoService pso;

    private List<String> olts = List.of();
    private List<String> pons = List.of();
    private List<String> series = List.of();
    private String olt;

    /**
     * Called by the page when it is there.
     *
     * @param filled the OLT that the form already has, or null
     */
    public void cargar(String filled) {
        olts = pso.findOlts().valores().stream().map(PsoOlt::nombre).toList();
        elegir(filled);
    }

    /** Called when an OLT was chosen or typed: its ports and its unregistered ONTs are offered from now on. */
    public void elegir(String elegida) {
        if (elegida == null || Objects.equals(elegida, olt)) {
            return;
        }
        olt = elegida;
        boolean known = olts.isEmpty() || olts.contains(elegida);
        pons = known
                ? pso.findNodosPon(elegida).valores().stream()
                        .sorted(PsoNodoPon.EN_ORDEN)
                        .map(PsoNodoPon::pon)
                        .toList()
                : List.of();
        series = known
                ? pso.findSinRegistrar(elegida).valores().stream()
                        .map(PsoOntLibre::sn)
                        .toList()
                : List.of();
    }

    public List<String> completeOlt(String typed) {
        return matching(olts, typed);
    }

    public List<String> completePon(String typed) {
        return matching(pons, typed);
    }

    public List<String> completeSerie(String typed) {
        return matching(series, typed);
    }

    private static List<String> matching(List<String> offers, String typed) {
        String wanted = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        Stream<String> found =
                offers.stream().filter(offer -> offer.toUpperCase(Locale.ROOT).contains(wanted));
        return found.limit(MAX_OFFERS).toList();
    }
}
