package es.isr.crm.web.facturacion;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.FacturaFilter;
import es.isr.crm.facturacion.entity.TipoFactura;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the list of invoices is narrowed by, as it is being typed. At first, those of the present and the last month. */
public class FacturasFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate inicio;
    private String texto;
    private List<EstadoFactura> estados = List.of();
    private TipoFactura tipo;
    private YearMonth periodo;
    private LocalDate desde;
    private LocalDate hasta;
    private BigDecimal minimo;
    private BigDecimal maximo;
    private Long clienteId;
    private MedioPago medioPago;
    private Long ejecucionId;

    /** @param today from the month before this day on */
    public FacturasFiltro(LocalDate today) {
        inicio = today.withDayOfMonth(1).minusMonths(1);
        desde = inicio;
    }

    /** Invoices of a month of which something is still to be paid, late or not. */
    void elegirPendienteDe(YearMonth mes) {
        tipo = TipoFactura.FACTURA;
        estados = List.of(EstadoFactura.PENDIENTE, EstadoFactura.VENCIDA);
        desde = mes.atDay(1);
        hasta = mes.atEndOfMonth();
    }

    /** The filter as the boundary takes it. */
    public FacturaFilter toFilter() {
        return new FacturaFilter(
                texto,
                estados,
                tipo,
                periodo,
                new FacturaFilter.Dias(desde, hasta),
                new FacturaFilter.Importes(minimo, maximo),
                new FacturaFilter.Origen(clienteId, medioPago, ejecucionId),
                null);
    }

    /** Whether it is another one than at first. */
    public boolean isPuesto() {
        return !toFilter().equals(new FacturasFiltro(inicio.plusMonths(1)).toFilter());
    }

    /** Whether one of the conditions is given that are folded away. */
    public boolean isAvanzado() {
        return tipo != null || minimo != null || maximo != null || medioPago != null || ejecucionId != null;
    }

    public String getTexto() {
        return texto;
    }

    /** A typed number or name is looked for among all, not only the latest. */
    public void setTexto(String texto) {
        if (texto != null && this.texto == null && inicio.equals(desde)) {
            desde = null;
        }
        this.texto = texto;
    }

    public List<EstadoFactura> getEstados() {
        return estados;
    }

    public void setEstados(List<EstadoFactura> estados) {
        this.estados = estados == null ? List.of() : List.copyOf(estados);
    }

    public TipoFactura getTipo() {
        return tipo;
    }

    public void setTipo(TipoFactura tipo) {
        this.tipo = tipo;
    }

    /** The month billed, as {@code 2026-12}; null for all. */
    public String getPeriodo() {
        return periodo == null ? null : periodo.toString();
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo == null || periodo.isBlank() ? null : YearMonth.parse(periodo);
        if (this.periodo != null && inicio.equals(desde)) {
            desde = null;
        }
    }

    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }

    public BigDecimal getMinimo() {
        return minimo;
    }

    public void setMinimo(BigDecimal minimo) {
        this.minimo = minimo;
    }

    public BigDecimal getMaximo() {
        return maximo;
    }

    public void setMaximo(BigDecimal maximo) {
        this.maximo = maximo;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public void setClienteId(Long clienteId) {
        this.clienteId = clienteId;
    }

    public MedioPago getMedioPago() {
        return medioPago;
    }

    public void setMedioPago(MedioPago medioPago) {
        this.medioPago = medioPago;
    }

    public Long getEjecucionId() {
        return ejecucionId;
    }

    public void setEjecucionId(Long ejecucionId) {
        this.ejecucionId = ejecucionId;
    }
}
