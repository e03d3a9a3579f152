package es.isr.crm.web.red;

import es.isr.crm.red.boundary.InventarioService;
import es.isr.crm.red.boundary.LogPsoService;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoRow;
import es.isr.crm.red.entity.VidaOnt;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The life of one ONT, by its serial. */
@Named
@ViewScoped
public class RedOntsFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InventarioService inventario;

    @Inject
    private transient LogPsoService log;

    @Inject
    private OntView vista;

    private String serie;
    private transient VidaOnt vida;
    private LazyListModel<LogPsoRow, LogPsoFilter> llamadas;

    @PostConstruct
    void init() {
        llamadas = new LazyListModel<>(
                () -> LogPsoFilter.ofOnt(serie), (filter, page) -> log.search(filter, page), LogPsoRow::id);
    }

    /** Called before the page is shown. */
    public void cargar() {
        vida = inventario.getVida(serie);
    }

    /** Asks PSO now. */
    public void consultar() {
        vista.consultar(serie);
        cargar();
    }

    public VidaOnt getVida() {
        if (vida == null) {
            cargar();
        }
        return vida;
    }

    public LazyListModel<LogPsoRow, LogPsoFilter> getLlamadas() {
        return llamadas;
    }

    public String getSerie() {
        return serie;
    }

    public void setSerie(String serie) {
        this.serie = serie;
    }
}
