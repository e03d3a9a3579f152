package es.isr.crm.web.facturacion;

import es.isr.crm.cobros.entity.CargoPendiente;
import java.io.Serializable;

/** A charge that waits, and whether it shall go on the invoice. */
public class CargoElegible implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CargoPendiente cargo;
    private boolean elegido = true;

    public CargoElegible(CargoPendiente cargo) {
        this.cargo = cargo;
    }

    public CargoPendiente getCargo() {
        return cargo;
    }

    public boolean isElegido() {
        return elegido;
    }

    public void setElegido(boolean elegido) {
        this.elegido = elegido;
    }
}
