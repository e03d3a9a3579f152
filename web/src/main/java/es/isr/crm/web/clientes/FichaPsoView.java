package es.isr.crm.web.clientes;

import es.isr.crm.red.boundary.LogPsoService;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoRow;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What was said to PSO on behalf of a customer, and what it answered. */
@Named
@ViewScoped
public class FichaPsoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogPsoService log;

    private LogPsoFilter filtro;
    private LazyListModel<LogPsoRow, LogPsoFilter> llamadas;

    @PostConstruct
    void init() {
        llamadas = new LazyListModel<>(() -> filtro, (filter, page) -> log.search(filter, page), LogPsoRow::id);
    }

    /** Called before the calls are shown. */
    public void abrir(Long cliente) {
        filtro = LogPsoFilter.ofCliente(cliente);
    }

    public LazyListModel<LogPsoRow, LogPsoFilter> getLlamadas() {
        return llamadas;
    }
}
