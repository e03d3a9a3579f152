package es.isr.crm.web.red;

import es.isr.crm.batch.olts.ConciliacionService;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.red.boundary.DerivaService;
import es.isr.crm.red.entity.LecturaOlt;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The reconciliation: how it last went, OLT by OLT, and a button for the next. */
@Named
@ViewScoped
public class RedConciliacionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConciliacionService conciliacion;

    @Inject
    private transient DerivaService derivas;

    @Inject
    private transient Messages messages;

    @Inject
    private RedDerivaView lista;

    private Progreso ultima;
    private List<Fila> olts;

    /** An OLT as it was last read and compared. */
    public record Fila(
            String olt,
            Object estado,
            String detalle,
            Instant leidaAt,
            int onts,
            int sinConexion,
            Instant conciliadaAt,
            int reparadas,
            int frenadas)
            implements Serializable {

        static Fila of(LecturaOlt lectura) {
            return new Fila(
                    lectura.getOlt(),
                    lectura.getEstado(),
                    lectura.getDetalle(),
                    lectura.getLeidaAt(),
                    lectura.getOnts(),
                    lectura.getSinConexion(),
                    lectura.getConciliadaAt(),
                    lectura.getReparadas(),
                    lectura.getFrenadas());
        }
    }

    @PostConstruct
    void leer() {
        ultima = conciliacion.findUltima().orElse(null);
        olts = derivas.findLecturas().stream().map(Fila::of).toList();
    }

    public void iniciar() {
        try {
            conciliacion.iniciar();
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        leer();
    }

    /** Called by the page's poll while it runs. */
    public void mirar() {
        leer();
        lista.contar();
    }

    public boolean isEnMarcha() {
        return ultima != null && ultima.isRunning();
    }

    /** How many repairs were held back because they were too many at once. */
    public int getFrenadas() {
        return olts.stream().mapToInt(Fila::frenadas).sum();
    }

    /** The last run, or null when there was none. */
    public Progreso getUltima() {
        return ultima;
    }

    public List<Fila> getOlts() {
        return olts;
    }
}
