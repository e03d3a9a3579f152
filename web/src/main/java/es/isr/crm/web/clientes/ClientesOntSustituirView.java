package es.isr.crm.web.clientes;

import es.isr.crm.red.entity.DatosSustitucion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Another ONT takes the place of the one that a service has. */
@Named
@ViewScoped
public class ClientesOntSustituirView extends CambioOntFormulario {

    private static final long serialVersionUID = 1L;

    private final DatosSustitucion datos = new DatosSustitucion();

    public void guardar() {
        save("clientes_ont_sustituir.guardado", cambios -> cambios.sustituir(getId(), datos));
    }

    public DatosSustitucion getDatos() {
        return datos;
    }
}
