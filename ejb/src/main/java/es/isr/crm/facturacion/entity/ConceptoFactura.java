package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** A line of an issued invoice; written with it, never changed. */
@Entity
@Table(name = "conceptos_factura")
public class ConceptoFactura {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "factura_id", updatable = false)
    private Factura factura;

    @Column(updatable = false)
    private int linea;

    @Column(name = "servicio_id", updatable = false)
    private Long servicioId;

    @Column(name = "cargo_id", updatable = false)
    private Long cargoId;

    @Column(updatable = false)
    private String descripcion;

    @Column(updatable = false)
    private String periodo;

    @Column(updatable = false)
    private LocalDate desde;

    @Column(updatable = false)
    private LocalDate hasta;

    @Column(updatable = false)
    private BigDecimal cantidad;

    @Column(name = "precio_unitario", updatable = false)
    private BigDecimal precioUnitario;

    @Column(updatable = false)
    private BigDecimal importe;

    @Column(name = "modo_precio", updatable = false)
    @Convert(converter = ModoPrecio.Jpa.class)
    private ModoPrecio modoPrecio;

    @Column(updatable = false)
    private BigDecimal porcentaje;

    /** For the persistence provider. */
    protected ConceptoFactura() {}

    /** Its money. */
    public LineaImporte toImporte() {
        return new LineaImporte(importe, modoPrecio, porcentaje);
    }

    /** The same line, for another invoice. */
    public LineaFactura toLinea() {
        return new LineaFactura(
                servicioId, cargoId, descripcion, getPeriodo(), desde, hasta, cantidad, precioUnitario, toImporte());
    }

    public Long getId() {
        return id;
    }

    /** Its place, from 1. */
    public int getLinea() {
        return linea;
    }

    /** The service that it is about, or null. */
    public Long getServicioId() {
        return servicioId;
    }

    /** The charge or credit that it settled, or null. */
    public Long getCargoId() {
        return cargoId;
    }

    public String getDescripcion() {
        return descripcion;
    }

    /** The month of its days, or null. */
    public YearMonth getPeriodo() {
        return periodo == null ? null : YearMonth.parse(periodo);
    }

    public LocalDate getDesde() {
        return desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public BigDecimal getCantidad() {
        return cantidad;
    }

    /** EUR of one, in the mode of {@link #getModoPrecio()}. */
    public BigDecimal getPrecioUnitario() {
        return precioUnitario;
    }

    /** EUR, in the mode of {@link #getModoPrecio()}; negative for a credit. */
    public BigDecimal getImporte() {
        return importe;
    }

    public ModoPrecio getModoPrecio() {
        return modoPrecio;
    }

    /** Rate of the tax, percent. */
    public BigDecimal getPorcentaje() {
        return porcentaje;
    }
}
