package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What staff type to sell a plan: which one, where, with which ONT and which numbers. */
public class DatosVenta implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String clave = UUID.randomUUID().toString();
    private final DatosUbicacion instalacion = new DatosUbicacion();
    private final DatosInstalacion gpon = new DatosInstalacion();
    private final List<DatosLinea> lineas = new ArrayList<>();
    private Long planId;
    private boolean otraDireccion;
    private boolean activar = true;
    private PrecioAcordado precio;

    /** Key of this form: saving it twice sells once. */
    public String getClave() {
        return clave;
    }

    public DatosUbicacion getInstalacion() {
        return instalacion;
    }

    public DatosInstalacion getGpon() {
        return gpon;
    }

    /** The numbers of the lines that are sold, each for the plan that it names; a line without may get it later. */
    public List<DatosLinea> getLineas() {
        return lineas;
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

    /** What was agreed to be paid; null for what a new contract costs. */
    public PrecioAcordado getPrecio() {
        return precio;
    }

    public void setPrecio(PrecioAcordado precio) {
        this.precio = precio;
    }
}
