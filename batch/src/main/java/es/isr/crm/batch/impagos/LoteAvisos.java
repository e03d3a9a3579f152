package es.isr.crm.batch.impagos;

import es.isr.crm.batch.trabajos.ArriendoListener;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goes through debtors one by one. On a day that is no working day nobody is told anything: the next day makes up for it.
 * With some customers named it looks at these alone, to see on a few what it does.
 */
abstract class LoteAvisos extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private EjecutorAvisos ejecutor;

    private volatile boolean stopped;

    /** What it makes, in the plural, for its outcome. */
    abstract String que();

    /** Who may have to be told something. */
    abstract List<Long> find(EjecutorAvisos avisos);

    /** Tells one; less than none when it failed. */
    abstract int tell(EjecutorAvisos avisos, Long clienteId);

    /** Ids of the customers to look at alone, with commas; empty for all. */
    abstract String solo();

    @Override
    public String process() {
        String outcome = ejecutor.isDiaHabil() ? tellAll() : que() + ": hoy no es día hábil";
        job.setExitStatus(outcome);
        return outcome;
    }

    private String tellAll() {
        int told = 0;
        int failed = 0;
        ejecutor.vencerPromesas();
        for (Long id : narrow(find(ejecutor))) {
            if (stopped) {
                break;
            }
            int done = tell(ejecutor, id);
            told += Math.max(0, done);
            failed += done < 0 ? 1 : 0;
        }
        return (failed == 0 ? "" : ArriendoListener.PARCIAL + ": ") + que() + ": " + told + " hechos, " + failed
                + " fallidos";
    }

    private List<Long> narrow(List<Long> all) {
        if (solo() == null || solo().isBlank()) {
            return all;
        }
        Set<Long> wanted = Arrays.stream(solo().split(","))
                .map(String::strip)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return all.stream().filter(wanted::contains).toList();
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
