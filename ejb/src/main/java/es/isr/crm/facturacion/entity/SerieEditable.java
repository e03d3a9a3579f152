package es.isr.crm.facturacion.entity;

import java.io.Serializable;

/** A series as the page shows it; prefix and next number may be typed while it has given no number. */
public class SerieEditable implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TipoFactura tipo;
    private final int ejercicio;
    private final boolean empezada;
    private final long desde;
    private String prefijo;
    private Long siguiente;

    public SerieEditable(SerieFactura serie) {
        this.tipo = serie.getTipo();
        this.ejercicio = serie.getEjercicio();
        this.empezada = serie.isEmpezada();
        this.desde = serie.getSiguiente();
        this.prefijo = serie.getPrefijo();
        this.siguiente = serie.getSiguiente();
    }

    public TipoFactura getTipo() {
        return tipo;
    }

    public int getEjercicio() {
        return ejercicio;
    }

    /** Whether it has given a number, so that nothing of it moves any more. */
    public boolean isEmpezada() {
        return empezada;
    }

    /** The next number as it will be printed. */
    public String getSiguienteCompleto() {
        return prefijo + String.format("%06d", desde);
    }

    /** End of the names of its fields: {@code factura_2026}. */
    public String getClave() {
        return tipo.name().toLowerCase(java.util.Locale.ROOT) + "_" + ejercicio;
    }

    public String getPrefijo() {
        return prefijo;
    }

    public void setPrefijo(String prefijo) {
        this.prefijo = prefijo;
    }

    public Long getSiguiente() {
        return siguiente;
    }

    public void setSiguiente(Long siguiente) {
        this.siguiente = siguiente;
    }
}
