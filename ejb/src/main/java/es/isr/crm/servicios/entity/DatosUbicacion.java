package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/** An address of installation as typed. */
public class DatosUbicacion implements Serializable {

    private static final long serialVersionUID = 1L;

    private String direccion;
    private String codigoPostal;
    private String localidad;
    private String provincia;
    private BigDecimal latitud;
    private BigDecimal longitud;

    /** A place, to be edited. */
    public static DatosUbicacion of(Ubicacion place) {
        DatosUbicacion datos = new DatosUbicacion();
        datos.direccion = place.getDireccion();
        datos.codigoPostal = place.getCodigoPostal();
        datos.localidad = place.getLocalidad();
        datos.provincia = place.getProvincia();
        datos.latitud = place.getLatitud();
        datos.longitud = place.getLongitud();
        return datos;
    }

    /** The checked address as it is stored. */
    public Ubicacion toUbicacion() {
        return new Ubicacion(direccion.strip(), codigoPostal.strip(), localidad.strip(), provincia.strip());
    }

    public String getDireccion() {
        return direccion;
    }

    public void setDireccion(String direccion) {
        this.direccion = direccion;
    }

    public String getCodigoPostal() {
        return codigoPostal;
    }

    public void setCodigoPostal(String codigoPostal) {
        this.codigoPostal = codigoPostal;
    }

    public String getLocalidad() {
        return localidad;
    }

    public void setLocalidad(String localidad) {
        this.localidad = localidad;
    }

    public String getProvincia() {
        return provincia;
    }

    public void setProvincia(String provincia) {
        this.provincia = provincia;
    }

    public BigDecimal getLatitud() {
        return latitud;
    }

    public void setLatitud(BigDecimal latitud) {
        this.latitud = latitud;
    }

    public BigDecimal getLongitud() {
        return longitud;
    }

    public void setLongitud(BigDecimal longitud) {
        this.longitud = longitud;
    }
}
