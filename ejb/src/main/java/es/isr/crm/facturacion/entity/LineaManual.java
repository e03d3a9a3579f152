package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A line of an invoice as it is typed. */
public class LineaManual implements Serializable {

    private static final long serialVersionUID = 1L;

    private String descripcion;
    private BigDecimal cantidad = BigDecimal.ONE;
    private BigDecimal precio;
    private ModoPrecio modo = ModoPrecio.PVP;
    private BigDecimal porcentaje;

    /** What it comes to, rounded once: EUR in its own mode. */
    public BigDecimal getImporte() {
        return precio == null || cantidad == null
                ? null
                : precio.multiply(cantidad).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether nothing was typed, so that it is no line. */
    public boolean isVacia() {
        return (descripcion == null || descripcion.isBlank()) && precio == null;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public void setDescripcion(String descripcion) {
        this.descripcion = descripcion;
    }

    public BigDecimal getCantidad() {
        return cantidad;
    }

    public void setCantidad(BigDecimal cantidad) {
        this.cantidad = cantidad;
    }

    /** EUR of one, in the mode of {@link #getModo()}. */
    public BigDecimal getPrecio() {
        return precio;
    }

    public void setPrecio(BigDecimal precio) {
        this.precio = precio;
    }

    public ModoPrecio getModo() {
        return modo;
    }

    public void setModo(ModoPrecio modo) {
        this.modo = modo;
    }

    /** Rate, percent. */
    public BigDecimal getPorcentaje() {
        return porcentaje;
    }

    public void setPorcentaje(BigDecimal porcentaje) {
        this.porcentaje = porcentaje;
    }
}
