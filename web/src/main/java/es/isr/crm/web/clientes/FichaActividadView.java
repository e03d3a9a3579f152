package es.isr.crm.web.clientes;

import es.isr.crm.auditoria.boundary.ActividadService;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The history of a customer, line by line, in words. */
@Named
@ViewScoped
public class FichaActividadView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Set<String> MOTIVOS = Set.of("motivoSuspension", "motivoBaja");

    @Inject
    private transient ActividadService actividad;

    @Inject
    private transient ViewTexts texts;

    private Long clienteId;
    private LazyListModel<ActividadRow, Long> lineas;

    @PostConstruct
    void init() {
        lineas = new LazyListModel<>(() -> clienteId, actividad::search, ActividadRow::id);
    }

    /** Called before the history is shown. */
    public void abrir(Long cliente) {
        clienteId = cliente;
    }

    /** The history as a file. */
    public Exportacion<ActividadRow> getExportacion() {
        return Exportacion.of("actividad", lineas)
                .columna("clientes_ficha.cuando", ActividadRow::createdAt)
                .columna("clientes_ficha.que", ActividadRow::descripcion)
                .columna("clientes_ficha.quien", ActividadRow::usuario);
    }

    public LazyListModel<ActividadRow, Long> getLineas() {
        return lineas;
    }

    /** The values that a line changed. */
    public List<CambioCampo> cambios(ActividadRow linea) {
        return CambioCampo.of(linea);
    }

    /** A value as people read it: states and reasons in words, dates with the day first, prices in euro. */
    public String legible(String campo, String valor) {
        if (valor == null || valor.isEmpty()) {
            return "—";
        }
        if ("estado".equals(campo) || "estadoPedido".equals(campo)) {
            return ViewFormats.estado(valor);
        }
        if (MOTIVOS.contains(campo)) {
            return texts.get("motivo." + valor);
        }
        if ("precio".equals(campo)) {
            return ViewFormats.money(new BigDecimal(valor));
        }
        return ISO_DATE.matcher(valor).matches() ? ViewFormats.date(LocalDate.parse(valor)) : valor;
    }
}
