package es.isr.crm.red.control;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.ConformidadEnMarchaException;
import es.isr.crm.red.entity.ConformidadFicha;
import es.isr.crm.red.entity.Corte;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the conformity check beside the pages, one at a time in the whole cluster. Each of its calls is in the log like
 * any other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComprobadorPso {

    static final String ARRIENDO = "conformidad-pso";

    /** Beyond the deadline of a call. */
    private static final Duration GRACIA = Duration.ofSeconds(30);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Arriendos arriendos;

    @Inject
    private LibroConformidad libro;

    @Inject
    private PsoLlamada llamada;

    /**
     * Begins a run.
     *
     * @param contexto who wants to know
     * @throws ConformidadEnMarchaException when one runs already
     */
    public void start(PsoContexto contexto) {
        String usuario = contexto.firma().usuario();
        Arriendo arriendo = arriendos
                .take(ARRIENDO, "pso", usuario, length())
                .orElseThrow(() -> arriendos
                        .holder(ARRIENDO)
                        .map(holder -> new ConformidadEnMarchaException(holder.usuario(), holder.desde()))
                        .orElseGet(() -> new ConformidadEnMarchaException(usuario, null)));
        Long id = libro.begin(PsoConfig.address(), usuario);
        executor.execute(() -> run(id, arriendo.token(), contexto));
    }

    /** The last run, be it over or not. */
    public Optional<ConformidadFicha> findLast() {
        return libro.findLast(arriendos.holder(ARRIENDO).isPresent());
    }

    private void run(Long id, long token, PsoContexto contexto) {
        try {
            List<Comprobacion> lines = new ArrayList<>();
            ConformidadPso.Linea linea = peticion -> {
                if (!arriendos.keep(ARRIENDO, token, length())) {
                    throw new IllegalStateException("somebody else runs the conformity check now");
                }
                return llamada.raw(peticion, contexto);
            };
            Optional<Corte> corte = new ConformidadPso(linea, libro.findNombres(), (line, total) -> {
                        lines.add(line);
                        libro.progress(id, lines, total);
                    })
                    .run();
            libro.end(id, corte);
        } finally {
            arriendos.release(ARRIENDO, token);
        }
    }

    private static Duration length() {
        return PsoConfig.deadline().plus(GRACIA);
    }
}
