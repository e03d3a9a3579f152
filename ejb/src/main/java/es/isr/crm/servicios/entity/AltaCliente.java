package es.isr.crm.servicios.entity;

import es.isr.crm.clientes.entity.DatosCliente;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** What staff type to sign a customer up: who, what, where, and with which ONT. */
public class AltaCliente implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String clave = UUID.randomUUID().toString();
    private final DatosCliente datos = new DatosCliente();
    private final DatosUbicacion instalacion = new DatosUbicacion();
    private final DatosInstalacion gpon = new DatosInstalacion();
    private Long planId;
    private boolean otraDireccion;
    private boolean activar = true;

    /** Key of this form: saving it twice makes one customer. */
    public String getClave() {
        return clave;
    }

    public DatosCliente getDatos() {
        return datos;
    }

    public DatosUbicacion getInstalacion() {
        return instalacion;
    }

    public DatosInstalacion getGpon() {
        return gpon;
    }

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    /** Whether it is installed elsewhere than at the customer's address. */
    public boolean isOtraDireccion() {
        return otraDireccion;
    }

    public void setOtraDireccion(boolean otraDireccion) {
        this.otraDireccion = otraDireccion;
    }

    /** Whether the network is to be told at once. */
    public boolean isActivar() {
        return activar;
    }

    public void setActivar(boolean activar) {
        this.activar = activar;
    }

    /** An address of installation as typed. */
    public static class DatosUbicacion implements Serializable {

        private static final long serialVersionUID = 1L;

        private String direccion;
        private String codigoPostal;
        private String localidad;
        private String provincia;
        private BigDecimal latitud;
        private BigDecimal longitud;

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
}
