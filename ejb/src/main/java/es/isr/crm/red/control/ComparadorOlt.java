package es.isr.crm.red.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.Desajuste;
import es.isr.crm.red.entity.Desajuste.Dueno;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoLectura;
import es.isr.crm.red.entity.EstadoObservado;
import es.isr.crm.red.entity.OltLeida;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.PsoOnt;
import es.isr.crm.red.entity.PsoOntLibre;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what an OLT showed with what the CRM wants of its ONTs.
 *
 * <p>Only what was read in this very reading opens a difference. Of an OLT that could not be read nothing is said at all:
 * neither that something is missing nor that something has come right. A difference that an order or a person changes at
 * the same moment is theirs: the next comparison sees to it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ComparadorOlt {

    @Inject
    private OntsDeOlt onts;

    @Inject
    private DerivaRepository repository;

    @Inject
    private Derivas derivas;

    @Inject
    private Configuracion configuracion;

    /**
     * Compares: differences open, go on, or close.
     *
     * @return how many are new
     */
    public int compare(OltLeida leida) {
        if (leida.estado() == EstadoLectura.FALLIDA) {
            return 0;
        }
        repository.compareAlone();
        Map<String, Ont> comparable = onts.findComparables(leida.olt(), leida.desde()).stream()
                .collect(toMap(Ont::getNumeroSerie, identity()));
        Map<String, PsoOnt> unknown = unknown(leida);
        List<Desajuste> found = differences(comparable.values());
        unknown.values().forEach(ont -> found.add(Desajuste.huerfana(leida.olt(), ont)));
        found.addAll(plugged(leida));
        Set<Deriva> looked = new HashSet<>(repository.findVivasDeOnts());
        looked.removeIf(deriva -> !isLooked(deriva, leida, comparable.keySet(), unknown.keySet()));
        int opened = derivas.note(found, looked);
        closeOver(leida);
        return opened;
    }

    private List<Desajuste> differences(Collection<Ont> comparable) {
        Map<Ont, Set<TipoDeriva>> different = new HashMap<>();
        for (Ont ont : comparable) {
            Set<TipoDeriva> shown = derivas.differences(ont);
            if (!shown.isEmpty()) {
                different.put(ont, shown);
            }
        }
        Map<String, Dueno> owners = owners(different.keySet());
        String perfilSuspendido = configuracion.text(Parametro.PERFIL_SUSPENDIDO);
        List<Desajuste> found = new ArrayList<>();
        different.forEach((ont, shown) -> shown.forEach(tipo -> found.add(Desajuste.of(
                tipo,
                ont.deseo(),
                ont.lectura().orElseThrow(),
                perfilSuspendido,
                owners.getOrDefault(ont.getNumeroSerie(), Dueno.NADIE)))));
        return found;
    }

    /** In the list, and the CRM never had to do with it. */
    private Map<String, PsoOnt> unknown(OltLeida leida) {
        Map<String, PsoOnt> listed = new HashMap<>();
        leida.onts().forEach(ont -> listed.put(Desajuste.serie(ont.sn()), ont));
        listed.keySet().removeAll(onts.findKnown(listed.keySet()));
        return listed;
    }

    private List<Desajuste> plugged(OltLeida leida) {
        if (leida.libres() == null) {
            return List.of();
        }
        Set<String> serials = leida.libres().stream()
                .map(PsoOntLibre::sn)
                .map(Desajuste::serie)
                .collect(toSet());
        List<Ont> waiting = onts.findComparables(serials).stream()
                .filter(ont ->
                        ont.getDeseado() != EstadoDeseado.AUSENTE && ont.getObservado() == EstadoObservado.AUSENTE)
                .toList();
        Map<String, Dueno> owners = owners(waiting);
        return waiting.stream()
                .map(ont -> Desajuste.sinRegistrar(
                        ont.deseo(), leida.olt(), owners.getOrDefault(ont.getNumeroSerie(), Dueno.NADIE)))
                .toList();
    }

    private Map<String, Dueno> owners(Collection<Ont> some) {
        return onts.findDuenos(some.stream().map(Ont::getNumeroSerie).toList());
    }

    /** Whether this reading would have shown it again, were it still there. */
    private static boolean isLooked(Deriva deriva, OltLeida leida, Set<String> comparable, Set<String> unknown) {
        return switch (deriva.getTipo()) {
            case SIN_REGISTRAR ->
                leida.estado() == EstadoLectura.COMPLETA && leida.olt().equals(deriva.getOlt());
            case HUERFANA -> comparable.contains(deriva.getClave()) || unknown.contains(deriva.getClave());
            default -> comparable.contains(deriva.getClave());
        };
    }

    /** What is looked for under this OLT and is as wanted by now: the wish has changed, or it was read in between. */
    private void closeOver(OltLeida leida) {
        Map<String, List<Deriva>> bySerial = new HashMap<>();
        repository
                .findVivasDe(leida.olt())
                .forEach(deriva -> bySerial.computeIfAbsent(deriva.getClave(), clave -> new ArrayList<>())
                        .add(deriva));
        List<Deriva> over = new ArrayList<>();
        onts.findComparables(bySerial.keySet())
                .forEach(
                        ont -> over.addAll(derivas.over(bySerial.get(ont.getNumeroSerie()), derivas.differences(ont))));
        if (leida.isListada()) {
            Set<String> listed =
                    leida.onts().stream().map(PsoOnt::sn).map(Desajuste::serie).collect(toSet());
            bySerial.keySet().removeAll(onts.findKnown(bySerial.keySet()));
            bySerial.keySet().removeAll(listed);
            bySerial.values().forEach(gone -> over.addAll(derivas.over(gone, Set.of())));
        }
        derivas.vanish(over);
    }
}
