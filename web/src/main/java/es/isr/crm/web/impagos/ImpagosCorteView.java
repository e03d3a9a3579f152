package es.isr.crm.web.impagos;

import es.isr.crm.batch.impagos.CorteTrabajos;
import es.isr.crm.impagos.boundary.CorteService;
import es.isr.crm.impagos.entity.ClienteCorteFilter;
import es.isr.crm.impagos.entity.ClienteCorteRow;
import es.isr.crm.impagos.entity.CorteRow;
import es.isr.crm.impagos.entity.EstadoClienteCorte;
import es.isr.crm.impagos.entity.EstadoCorte;
import es.isr.crm.impagos.entity.MotivoExclusion;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A list of who is cut for debts: who may be, who may not and why, and how far it is. Without one named, the last. */
@Named
@ViewScoped
public class ImpagosCorteView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/impagos/corte?id=";

    @Inject
    private transient CorteService cortes;

    @Inject
    private transient CorteTrabajos trabajos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient ViewTexts texts;

    private Long id;
    private CorteRow corte;
    private List<CorteRow> ultimos;
    private EstadoClienteCorte estado;
    private MotivoExclusion motivo;
    private LazyListModel<ClienteCorteRow, ClienteCorteFilter> clientes;

    /** Called before the page is shown. */
    public void cargar() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        ultimos = cortes.findUltimos();
        if (id == null && !ultimos.isEmpty()) {
            id = ultimos.get(0).id();
        }
        if (id != null) {
            corte = cortes.get(id);
            clientes = new LazyListModel<>(
                    () -> new ClienteCorteFilter(id, estado, motivo),
                    (filter, page) -> cortes.searchClientes(filter, page),
                    ClienteCorteRow::id);
        }
    }

    /** How far it is now. */
    public void mirar() {
        corte = cortes.get(id);
    }

    /** Makes a list for today. */
    public void preparar() {
        Long made = cortes.preparar();
        messages.info("impagos_corte.preparada");
        submission.redirect(PAGE + made);
    }

    /** The first few are cut. */
    public void confirmar() {
        trabajos.confirmar(id);
        told("impagos_corte.confirmada");
    }

    /** Nobody else is cut for now. */
    public void pausar() {
        cortes.pausar(id);
        told("impagos_corte.enPausa");
    }

    /** The others are cut. */
    public void continuar() {
        trabajos.continuar(id);
        told("impagos_corte.reanudada");
    }

    /** Nobody else is cut. */
    public void descartar() {
        cortes.descartar(id);
        told("impagos_corte.descartada");
    }

    private void told(String key) {
        messages.info(key);
        submission.redirect(PAGE + id);
    }

    /** The list as a file. */
    public Exportacion<ClienteCorteRow> getExportacion() {
        return Exportacion.of("corte", clientes)
                .columna("clientes.codigo", ClienteCorteRow::codigo)
                .columna("impagos.cliente", ClienteCorteRow::nombre)
                .columna("impagos_corte.enJuego", ClienteCorteRow::importe)
                .columna("impagos_corte.resultado", row -> texts.get("impagos_corte.cliente." + row.estado()))
                .columna(
                        "impagos_corte.porque",
                        row -> row.motivo() == null ? row.fallo() : texts.get("impagos.motivo." + row.motivo()))
                .columna("impagos_corte.desde", ClienteCorteRow::desde)
                .columna("impagos_corte.servicios", ClienteCorteRow::servicios);
    }

    /** Why customers were left out, and how many. */
    public List<ClienteCorteRow.PorMotivo> getMotivos() {
        return cortes.findMotivos(id);
    }

    /** Whether somebody may be cut at this moment. */
    public boolean isEnMarcha() {
        return corte != null && corte.estado() == EstadoCorte.EN_MARCHA;
    }

    public boolean isPropuesto() {
        return corte != null && corte.estado() == EstadoCorte.PROPUESTO;
    }

    /** Whether it waits for somebody to go on with it. */
    public boolean isEnEspera() {
        return corte != null && (corte.estado() == EstadoCorte.CANARIO || corte.estado() == EstadoCorte.PAUSADO);
    }

    /** Whether a new one may be made. */
    public boolean isPreparable() {
        return corte == null
                || isPropuesto()
                || ultimos.stream().noneMatch(each -> each.estado().isAbierto());
    }

    public EstadoClienteCorte[] getEstados() {
        return EstadoClienteCorte.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Null when there has never been one. */
    public CorteRow getCorte() {
        return corte;
    }

    public List<CorteRow> getUltimos() {
        return ultimos;
    }

    public EstadoClienteCorte getEstado() {
        return estado;
    }

    public void setEstado(EstadoClienteCorte estado) {
        this.estado = estado;
    }

    public MotivoExclusion getMotivo() {
        return motivo;
    }

    public void setMotivo(MotivoExclusion motivo) {
        this.motivo = motivo;
    }

    public LazyListModel<ClienteCorteRow, ClienteCorteFilter> getClientes() {
        return clientes;
    }
}
