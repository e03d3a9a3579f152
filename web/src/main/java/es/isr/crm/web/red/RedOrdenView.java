package es.isr.crm.web.red;

import es.isr.crm.red.boundary.LogPsoService;
import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoRow;
import es.isr.crm.red.entity.OrdenRow;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One order: what it is for, where it is, what keeps it, and every call that was made for it. */
@Named
@ViewScoped
public class RedOrdenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MAX_CALLS = 100;

    @Inject
    private transient OrdenService service;

    @Inject
    private transient LogPsoService log;

    @Inject
    private AvisosRed avisos;

    private Long id;
    private OrdenRow orden;
    private List<LogPsoRow> llamadas;

    /** Called whenever the page or a part of it is shown. */
    public void cargar() {
        orden = service.get(id);
        llamadas = log.search(LogPsoFilter.ofOrden(id), PageRequest.first(MAX_CALLS))
                .rows();
    }

    /** Whether it goes on by itself, so that the page looks again. */
    public boolean isEnCurso() {
        return orden.estado().isAbierta() && orden.estado() != EstadoOrden.BLOQUEADA;
    }

    /** Why it waits for a person and what to do; null when it does not. */
    public AvisoRed getAviso() {
        return orden.causa() == null ? null : avisos.of(orden.causa().clave());
    }

    public OrdenRow getOrden() {
        return orden;
    }

    /** The calls made for it, the newest first. */
    public List<LogPsoRow> getLlamadas() {
        return llamadas;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Its number, ungrouped. */
    public String getNumero() {
        return String.valueOf(id);
    }
}
