package es.isr.crm.red.control;

import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.Desajuste;
import es.isr.crm.red.entity.Desajuste.Dueno;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OntLeida;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens, follows and closes the rows of the differences between wish and network. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Derivas {

    @Inject
    private DerivaRepository derivas;

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Notes what a comparison found: what is new opens, what was there before is seen again, and of the things that were
     * looked at, what is gone closes. What somebody else has changed since it was read, or is changing, is left to the next
     * comparison: it is never written over.
     *
     * <p>The ONTs are locked first and the rows of the differences last, those without waiting: nobody who has one of them
     * and wants another is waited for.
     *
     * @param found what it found
     * @param vivas the live rows of what was looked at
     * @return how many opened
     */
    int note(Collection<Desajuste> found, Collection<Deriva> vivas) {
        Instant now = reloj.now();
        Map<String, Deriva> gone = new HashMap<>();
        vivas.forEach(deriva -> gone.put(key(deriva.getTipo(), deriva.getClave()), deriva));
        Map<Deriva, Desajuste> again = new HashMap<>();
        int opened = 0;
        for (Desajuste visto : inOrder(found)) {
            Deriva known = gone.remove(key(visto.tipo(), visto.clave()));
            if (known != null) {
                again.put(known, visto);
            } else if (isNew(visto)) {
                derivas.add(new Deriva(visto, now));
                opened++;
            }
        }
        derivas.takeUnchanged(again.keySet()).forEach(deriva -> deriva.seeAgain(again.get(deriva), now));
        vanish(gone.values());
        return opened;
    }

    /** They are not there any more; who is being changed by somebody else is left to the next comparison. */
    void vanish(Collection<Deriva> gone) {
        Instant now = reloj.now();
        derivas.takeUnchanged(gone).forEach(deriva -> deriva.vanish(actor.getNombre(), now));
    }

    /** Everybody who opens differences locks ONTs in this order. */
    private static List<Desajuste> inOrder(Collection<Desajuste> found) {
        return found.stream().sorted(Comparator.comparing(Desajuste::clave)).toList();
    }

    /** Somebody may be reading the same ONT at the same moment: whoever has its row looks once more. */
    private boolean isNew(Desajuste visto) {
        return visto.numeroSerie() == null
                || onts.findForUpdate(visto.numeroSerie()).isEmpty()
                || derivas.findVivas(visto.numeroSerie()).stream().noneMatch(viva -> viva.getTipo() == visto.tipo());
    }

    private static String key(TipoDeriva tipo, String clave) {
        return tipo + " " + clave;
    }

    /** In what an ONT differs now that no order is about it any more: told at once, not with the next comparison. */
    void open(Ont ont, Dueno dueno) {
        Set<TipoDeriva> shown = differences(ont);
        List<Deriva> known = derivas.findVivas(ont.getNumeroSerie()).stream()
                .filter(deriva -> shown.contains(deriva.getTipo()))
                .toList();
        String suspendido = configuracion.text(Parametro.PERFIL_SUSPENDIDO);
        ont.lectura()
                .ifPresent(lectura -> note(
                        shown.stream()
                                .map(tipo -> Desajuste.of(tipo, ont.deseo(), lectura, suspendido, dueno))
                                .toList(),
                        known));
    }

    /**
     * An ONT was read, for whatever reason: what it no longer shows is over, and what it shows is noted, unless an order
     * is under way that will have the last word.
     */
    public void onLectura(@Observes OntLeida leida) {
        onts.findByNumeroSerie(leida.numeroSerie()).ifPresent(ont -> {
            vanish(over(derivas.findVivas(leida.numeroSerie()), differences(ont)));
            if (!ordenes.isUnderWay(ont)) {
                open(ont, dueno(ont));
            }
        });
    }

    private Dueno dueno(Ont ont) {
        return onts.findViva(ont)
                .map(asignacion -> new Dueno(asignacion.getClienteId(), asignacion.getServicioId()))
                .orElse(Dueno.NADIE);
    }

    /**
     * Which of them are over.
     *
     * @param vivas live rows of one ONT
     * @param shown in what it differs now
     */
    List<Deriva> over(Collection<Deriva> vivas, Set<TipoDeriva> shown) {
        return vivas.stream()
                .filter(deriva -> deriva.getTipo() != TipoDeriva.SIN_ONT && !isShown(deriva.getTipo(), shown))
                .toList();
    }

    /** Plugged in and waiting is over when it is no longer missing. */
    private static boolean isShown(TipoDeriva tipo, Set<TipoDeriva> shown) {
        return shown.contains(tipo == TipoDeriva.SIN_REGISTRAR ? TipoDeriva.FALTA : tipo);
    }

    /** In what an ONT differs from the wish, by its last reading. */
    Set<TipoDeriva> differences(Ont ont) {
        return ont.lectura()
                .map(lectura -> TipoDeriva.of(ont.deseo(), lectura, configuracion.text(Parametro.PERFIL_SUSPENDIDO)))
                .orElse(EnumSet.noneOf(TipoDeriva.class));
    }
}
