package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.FacturacionService;
import es.isr.crm.facturacion.boundary.RevisionService;
import es.isr.crm.facturacion.entity.Anomalia;
import es.isr.crm.facturacion.entity.BorradorFicha;
import es.isr.crm.facturacion.entity.BorradorFilter;
import es.isr.crm.facturacion.entity.BorradorRow;
import es.isr.crm.facturacion.entity.CausaDiferencia;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.LineaAnterior;
import es.isr.crm.facturacion.entity.MotivoSinFactura;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The customers of a run, what is odd first: what each would be billed beside the month before, and who is left out. */
@Named
@ViewScoped
public class RevisionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FacturacionService facturacion;

    @Inject
    private transient RevisionService revision;

    @Inject
    private FacturacionEjecucionView ejecucion;

    @Inject
    private transient Messages messages;

    @Inject
    private transient ViewTexts texts;

    private Long id;
    private final RevisionFiltro filtro = new RevisionFiltro();
    private LazyListModel<BorradorRow, BorradorFilter> borradores;
    private BorradorRow elegido;
    private String motivo;
    private transient Detalle detalle;

    /** A customer's lines beside those of the month before. */
    public record Detalle(Long clienteId, BorradorFicha ficha, List<LineaAnterior> anteriores) {}

    /** Called before the page is shown. */
    public void cargar() {
        borradores = new LazyListModel<>(
                filtro::toFilter, (filter, page) -> facturacion.searchBorradores(id, filter, page), BorradorRow::id);
    }

    /** What a customer would be billed, and was the month before; asked once for each customer that is unfolded. */
    public Detalle detalle(Long clienteId) {
        if (detalle == null || !detalle.clienteId().equals(clienteId)) {
            detalle = new Detalle(
                    clienteId, facturacion.getBorrador(id, clienteId), revision.findAnteriores(id, clienteId));
        }
        return detalle;
    }

    /** The customer that a reason is asked for. */
    public void preguntar(BorradorRow row) {
        elegido = row;
        motivo = null;
    }

    /** Leaves the chosen customer out. */
    public void excluir() {
        decide(
                () -> facturacion.excluir(id, elegido.clienteId(), motivo),
                "revision.excluido",
                elegido == null ? "" : elegido.nombre());
    }

    /** Works a customer out anew; who was left out is in again. */
    public void recalcular(BorradorRow row) {
        boolean out = row.estado() == EstadoBorrador.EXCLUIDO;
        decide(
                () -> facturacion.recalcular(id, row.clienteId()),
                out ? "revision.incluido" : "revision.recalculado",
                row.nombre());
    }

    private void decide(Runnable decision, String done, String nombre) {
        try {
            decision.run();
            detalle = null;
            ejecucion.cargar();
            messages.info(done, nombre);
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
    }

    /** Only one state, from the figures of the run; the same again for all. */
    public void elegir(EstadoBorrador estado) {
        filtro.setEstado(filtro.getEstado() == estado ? null : estado);
    }

    /** All customers again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** The review as a file. */
    public Exportacion<BorradorRow> getExportacion() {
        return Exportacion.of("revision-facturacion", borradores)
                .columna("clientes.codigo", BorradorRow::codigo)
                .columna("revision.cliente", BorradorRow::nombre)
                .columna("revision.estado", row -> texts.get("estadoBorrador." + row.estado()))
                .columna(
                        "revision.motivo",
                        row -> row.motivo() == null ? null : texts.get("motivoSinFactura." + row.motivo()))
                .columna(
                        "revision.anomalia",
                        row -> row.anomalia() == null ? null : texts.get("anomalia." + row.anomalia()))
                .columna("revision.anterior", BorradorRow::anterior)
                .columna("revision.total", BorradorRow::total)
                .columna("revision.diferencia", BorradorRow::getDiferencia)
                .columna("revision.causa", row -> causas(row.causas()))
                .columna("revision.nota", BorradorRow::nota)
                .columna("revision.decididoPor", BorradorRow::decididoPor)
                .columna("revision.factura", BorradorRow::numero);
    }

    /** Causes in words. */
    public String causas(List<CausaDiferencia> causas) {
        return causas.stream()
                .map(causa -> texts.get("causaDiferencia." + causa))
                .collect(Collectors.joining(", "));
    }

    public EstadoBorrador[] getEstados() {
        return EstadoBorrador.values();
    }

    public MotivoSinFactura[] getMotivos() {
        return MotivoSinFactura.values();
    }

    public Anomalia[] getAnomalias() {
        return Anomalia.values();
    }

    public CausaDiferencia[] getCausas() {
        return CausaDiferencia.values();
    }

    public RevisionFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<BorradorRow, BorradorFilter> getBorradores() {
        return borradores;
    }

    public BorradorRow getElegido() {
        return elegido;
    }

    /** Why the chosen customer is left out. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
