package es.isr.crm.servicios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/** Where a service is installed. */
@Embeddable
public class Ubicacion implements Serializable {

    private static final long serialVersionUID = 1L;

    private String direccion;

    @Column(name = "codigo_postal")
    private String codigoPostal;

    private String localidad;

    private String provincia;

    private BigDecimal latitud;

    private BigDecimal longitud;

    /** For the persistence provider. */
    protected Ubicacion() {}

    public Ubicacion(String direccion, String codigoPostal, String localidad, String provincia) {
        this.direccion = direccion;
        this.codigoPostal = codigoPostal;
        this.localidad = localidad;
        this.provincia = provincia;
    }

    /**
     * The same place with its coordinates.
     *
     * @param latitud degrees north, WGS 84, or null
     * @param longitud degrees east, WGS 84, or null
     */
    public Ubicacion at(BigDecimal latitud, BigDecimal longitud) {
        Ubicacion exact = new Ubicacion(direccion, codigoPostal, localidad, provincia);
        exact.latitud = latitud;
        exact.longitud = longitud;
        return exact;
    }

    public String getDireccion() {
        return direccion;
    }

    public String getCodigoPostal() {
        return codigoPostal;
    }

    public String getLocalidad() {
        return localidad;
    }

    public String getProvincia() {
        return provincia;
    }

    public BigDecimal getLatitud() {
        return latitud;
    }

    public BigDecimal getLongitud() {
        return longitud;
    }

    @Override
    public String toString() {
        return direccion + ", " + codigoPostal + " " + localidad + " (" + provincia + ")";
    }
}
