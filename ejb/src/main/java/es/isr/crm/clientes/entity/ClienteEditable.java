package es.isr.crm.clientes.entity;

import java.io.Serializable;

/**
 * A customer opened for editing.
 *
 * @param ficha as it stands
 * @param datos what may be changed
 * @param huellaCuenta changes with the account on file, without telling it; null without one
 */
public record ClienteEditable(ClienteFicha ficha, DatosCliente datos, Integer huellaCuenta) implements Serializable {

    /** A copy of what may be changed, to be held against later. */
    public DatosCliente copiaDatos() {
        DatosCliente copy = new DatosCliente();
        for (CampoCliente campo : CampoCliente.values()) {
            campo.copiar(datos, copy);
        }
        return copy;
    }
}
