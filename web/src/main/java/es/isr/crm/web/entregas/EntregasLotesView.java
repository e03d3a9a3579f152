package es.isr.crm.web.entregas;

import es.isr.crm.correo.boundary.EntregaService;
import es.isr.crm.correo.boundary.LoteService;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.correo.entity.LoteRow;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Letters: what waits to be printed, and the batches. */
@Named
@ViewScoped
public class EntregasLotesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/entregas/lotes";

    @Inject
    private transient LoteService servicio;

    @Inject
    private transient EntregaService entregas;

    @Inject
    private transient Submission submission;

    private List<LoteRow> lotes;
    private long sueltas;

    @PostConstruct
    void load() {
        lotes = servicio.findLast();
        long enLotes = lotes.stream()
                .filter(lote -> !lote.isPresentado())
                .mapToLong(LoteRow::cartas)
                .sum();
        sueltas = Math.max(0, entregas.contar().getOrDefault(EstadoEntrega.POR_IMPRIMIR, 0L) - enLotes);
    }

    /** Puts what waits into batches. */
    public void preparar() {
        submission.save("entregas_lotes.preparado", () -> {
            servicio.crear();
            return PAGE;
        });
    }

    /** Letters that are in no batch. */
    public long getSueltas() {
        return sueltas;
    }

    public List<LoteRow> getLotes() {
        return lotes;
    }
}
