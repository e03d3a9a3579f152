package es.isr.crm.web.privacidad;

import es.isr.crm.privacidad.boundary.RetencionService;
import es.isr.crm.privacidad.entity.RetencionFilter;
import es.isr.crm.privacidad.entity.RetencionRow;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Those who have left: since when, until when their data are kept, and who can be forgotten. */
@Named
@ViewScoped
public class PrivacidadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RetencionService retencion;

    private boolean vencidos;
    private LazyListModel<RetencionRow, RetencionFilter> lista;

    @PostConstruct
    void open() {
        lista = new LazyListModel<>(
                () -> new RetencionFilter(vencidos),
                (filter, page) -> retencion.search(filter, page),
                RetencionRow::id);
    }

    /** The list as a file. */
    public Exportacion<RetencionRow> getExportacion() {
        return Exportacion.of("privacidad", lista)
                .columna("clientes.codigo", RetencionRow::codigo)
                .columna("clientes.nombre", RetencionRow::nombre)
                .columna("privacidad.baja", RetencionRow::fechaBaja)
                .columna("privacidad.ultimo", RetencionRow::ultimo)
                .columna("privacidad.desde", RetencionRow::desde);
    }

    public LazyListModel<RetencionRow, RetencionFilter> getLista() {
        return lista;
    }

    /** Whether only those are listed whose time is over. */
    public boolean isVencidos() {
        return vencidos;
    }

    public void setVencidos(boolean vencidos) {
        this.vencidos = vencidos;
    }
}
