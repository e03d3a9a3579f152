package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.ImpagoService;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.impagos.entity.DeudorRow;
import es.isr.crm.impagos.entity.EtapaImpago;
import es.isr.crm.web.shared.Formats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who owes something that is overdue, who has owed longest first, and what that comes to. */
@Named
@ViewScoped
public class ImpagosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImpagoService impagos;

    @Inject
    private FilterStore filters;

    @Inject
    private transient TotalesDeuda totales;

    @Inject
    private transient ViewTexts texts;

    private ImpagosFiltro filtro;
    private LazyListModel<DeudorRow, DeudorFilter> deudores;
    private boolean todos;

    @PostConstruct
    void open() {
        filtro = filters.of(ImpagosView.class, ImpagosFiltro.class, ImpagosFiltro::new);
        deudores = new LazyListModel<>(() -> filtro.toFilter(), impagos::search, DeudorRow::id);
    }

    /** A link that asks for everybody, as the figure of the panel does. */
    public void abrir() {
        if (todos) {
            limpiar();
        }
    }

    /** Everybody, again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** What the list comes to. */
    public DeudorRow.Totales getTotales() {
        return totales.of(filtro.toFilter());
    }

    /** The list as a file. */
    public Exportacion<DeudorRow> getExportacion() {
        return Exportacion.of("impagos", deudores)
                .columna("clientes.codigo", DeudorRow::codigo)
                .columna("impagos.cliente", DeudorRow::nombre)
                .columna("impagos.telefono", row -> Formats.phone(row.telefono()))
                .columna("impagos.correo", DeudorRow::email)
                .columna("impagos.facturas", DeudorRow::facturas)
                .columna("impagos.deuda", DeudorRow::deuda)
                .columna("impagos.descubierto", DeudorRow::descubierto)
                .columna("impagos.desde", DeudorRow::desde)
                .columna("impagos.dias", DeudorRow::dias)
                .columna("impagos.etapa", row -> texts.get("impagos.etapa." + row.etapa()))
                .columna("impagos.promesa", DeudorRow::promesa)
                .columna("impagos.disputas", DeudorRow::disputas)
                .columna("impagos.noCortar", DeudorRow::noCortar)
                .columna("impagos.cortado", DeudorRow::cortado);
    }

    public DeudorFilter.Tramo[] getTramos() {
        return DeudorFilter.Tramo.values();
    }

    public EtapaImpago[] getEtapas() {
        return EtapaImpago.values();
    }

    public DeudorFilter.Situacion[] getSituaciones() {
        return DeudorFilter.Situacion.values();
    }

    public boolean isTodos() {
        return todos;
    }

    public void setTodos(boolean todos) {
        this.todos = todos;
    }

    public ImpagosFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<DeudorRow, DeudorFilter> getDeudores() {
        return deudores;
    }
}
