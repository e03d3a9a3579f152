package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * An issued invoice, or one that corrects another.
 *
 * <p>It comes into being with its number, when it is issued, and from then on says the same for ever: customer and issuer as
 * they were on that day, lines, sums. What is wrong is corrected by another invoice (Real Decreto 1619/2012, art. 15), never
 * in it. Only where it stands moves: it asks for money, is overdue, is paid, or was taken back as a whole.
 *
 * <p>Written by {@code Emision}, which issues, and {@code EstadosFactura}, which says where it stands; read here.
 */
@Entity
@Table(name = "facturas")
public class Factura extends EntidadBase {

    @Column(name = "serie_id", updatable = false)
    private Long serieId;

    @Column(updatable = false)
    private long numero;

    @Column(name = "numero_completo", updatable = false)
    private String numeroCompleto;

    @Column(updatable = false)
    @Convert(converter = TipoFactura.Jpa.class)
    private TipoFactura tipo;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(name = "cliente_codigo", updatable = false)
    private String clienteCodigo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rectifica_id", updatable = false)
    private Factura rectifica;

    @Column(updatable = false)
    private String motivo;

    @Column(name = "ejecucion_id", updatable = false)
    private Long ejecucionId;

    @Column(updatable = false)
    private String periodo;

    @Column(name = "fecha_emision", updatable = false)
    private LocalDate fechaEmision;

    @Column(name = "fecha_vencimiento", updatable = false)
    private LocalDate fechaVencimiento;

    @Column(updatable = false)
    private String impuesto;

    @Column(updatable = false)
    @Convert(converter = EstadoFactura.Jpa.class)
    private EstadoFactura estado;

    @Column(updatable = false)
    private BigDecimal base;

    @Column(updatable = false)
    private BigDecimal iva;

    @Column(updatable = false)
    private BigDecimal total;

    @Column(name = "cliente_nombre", updatable = false)
    private String clienteNombre;

    @Column(name = "cliente_nif", updatable = false)
    private String clienteNif;

    @Column(name = "cliente_direccion", updatable = false)
    private String clienteDireccion;

    @Column(name = "medio_pago", updatable = false)
    @Convert(converter = MedioPago.Jpa.class)
    private MedioPago medioPago;

    @Column(name = "iban_enmascarado", updatable = false)
    private String ibanEnmascarado;

    @Column(updatable = false)
    private String idioma;

    @Column(name = "referencia_pago", updatable = false)
    private String referenciaPago;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "emisor_id", updatable = false)
    private EmisorFactura emisor;

    @OneToMany(mappedBy = "factura")
    @OrderBy("linea")
    private List<ConceptoFactura> conceptos = new ArrayList<>();

    /** For the persistence provider. */
    protected Factura() {}

    /** Sums by mode and rate, as they are printed. */
    public Desglose getDesglose() {
        return Desglose.of(
                getConceptos().stream().map(ConceptoFactura::toImporte).toList());
    }

    public boolean isRectificativa() {
        return tipo == TipoFactura.RECTIFICATIVA;
    }

    /** Number without its series. */
    public long getNumero() {
        return numero;
    }

    /** Series and number. */
    public String getNumeroCompleto() {
        return numeroCompleto;
    }

    public TipoFactura getTipo() {
        return tipo;
    }

    public Long getSerieId() {
        return serieId;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public String getClienteCodigo() {
        return clienteCodigo;
    }

    /** The invoice that it corrects, or null. */
    public Factura getRectifica() {
        return rectifica;
    }

    /** Why it corrects it, or null. */
    public String getMotivo() {
        return motivo;
    }

    /** The run that made it, or null. */
    public Long getEjecucionId() {
        return ejecucionId;
    }

    /** The month of that run, or null. */
    public YearMonth getPeriodo() {
        return periodo == null ? null : YearMonth.parse(periodo);
    }

    public LocalDate getFechaEmision() {
        return fechaEmision;
    }

    /** The last day on which it is not late. */
    public LocalDate getFechaVencimiento() {
        return fechaVencimiento;
    }

    /** Name of its tax, such as {@code IVA}. */
    public String getImpuesto() {
        return impuesto;
    }

    public EstadoFactura getEstado() {
        return estado;
    }

    /** EUR before tax. */
    public BigDecimal getBase() {
        return base;
    }

    /** EUR of tax. */
    public BigDecimal getIva() {
        return iva;
    }

    /** EUR, tax included; negative for one that corrects another. */
    public BigDecimal getTotal() {
        return total;
    }

    public String getClienteNombre() {
        return clienteNombre;
    }

    public String getClienteNif() {
        return clienteNif;
    }

    public String getClienteDireccion() {
        return clienteDireccion;
    }

    /** How it was to be paid; null for one of before that was kept. */
    public MedioPago getMedioPago() {
        return medioPago;
    }

    /** Account of a direct debit, all but its end hidden; else null. */
    public String getIbanEnmascarado() {
        return ibanEnmascarado;
    }

    /** Language that it is printed in. */
    public String getIdioma() {
        return idioma;
    }

    /** What a transfer should say. */
    public String getReferenciaPago() {
        return referenciaPago == null ? numeroCompleto : referenciaPago;
    }

    /** Who issued it; null for one of before that was kept. */
    public EmisorFactura getEmisor() {
        return emisor;
    }

    public List<ConceptoFactura> getConceptos() {
        return List.copyOf(conceptos);
    }
}
