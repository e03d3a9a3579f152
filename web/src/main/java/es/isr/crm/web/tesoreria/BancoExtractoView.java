package es.isr.crm.web.tesoreria;

import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.tesoreria.boundary.BancoService;
import es.isr.crm.tesoreria.entity.EstadoMovimiento;
import es.isr.crm.tesoreria.entity.ExtractoRow;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.MovimientoFilter;
import es.isr.crm.tesoreria.entity.MovimientoRow;
import es.isr.crm.tesoreria.entity.Propuesta;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The movements of a statement, each with whose it may be; what waits first. */
@Named
@ViewScoped
public class BancoExtractoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BancoService banco;

    @Inject
    private transient Messages messages;

    private Long id;
    private ExtractoRow extracto;
    private List<EstadoMovimiento> estados = List.of(EstadoMovimiento.PENDIENTE);
    private LazyListModel<MovimientoRow, MovimientoFilter> movimientos;

    @PostConstruct
    void open() {
        movimientos = new LazyListModel<>(() -> new MovimientoFilter(id, estados), banco::search, MovimientoRow::id);
    }

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            extracto = banco.getExtracto(id);
        }
    }

    /** The best proposal for a movement is what it is. */
    public void confirmar(MovimientoRow row) {
        record(row);
        messages.info("banco_extracto.confirmado");
        extracto = banco.getExtracto(id);
    }

    /** Those of the page that are beyond doubt are what they are said to be; what is refused stays, and is told. */
    public void confirmarSeguras() {
        int done = 0;
        for (MovimientoRow row : movimientos.getWrappedData()) {
            if (row.isSegura()) {
                try {
                    record(row);
                    done++;
                } catch (BusinessException refused) {
                    messages.refusal(refused);
                }
            }
        }
        messages.info("banco_extracto.confirmados", done);
        extracto = banco.getExtracto(id);
    }

    /** How many of the page are beyond doubt. */
    public long getSeguras() {
        List<MovimientoRow> page = movimientos.getWrappedData();
        return page == null ? 0 : page.stream().filter(MovimientoRow::isSegura).count();
    }

    private void record(MovimientoRow row) {
        Propuesta best = row.mejor();
        if (best.pagoId() == null) {
            banco.cobrar(row.id(), best.cliente().id(), best.facturaIds());
        } else {
            MotivoReversion motivo =
                    MotivoReversion.in(row.movimiento().palabras()).orElse(MotivoReversion.MS03);
            banco.revertir(row.id(), best.pagoId(), motivo, null);
        }
    }

    public EstadoMovimiento[] getTodos() {
        return EstadoMovimiento.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ExtractoRow getExtracto() {
        return extracto;
    }

    public List<EstadoMovimiento> getEstados() {
        return estados;
    }

    public void setEstados(List<EstadoMovimiento> estados) {
        this.estados = estados == null ? List.of() : List.copyOf(estados);
    }

    public LazyListModel<MovimientoRow, MovimientoFilter> getMovimientos() {
        return movimientos;
    }
}
