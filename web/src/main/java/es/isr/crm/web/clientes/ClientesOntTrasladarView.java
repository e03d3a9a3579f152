package es.isr.crm.web.clientes;

import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.DatosTraslado;
import es.isr.crm.red.entity.OntEnServicio;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The ONT of a service moves to another OLT or port. */
@Named
@ViewScoped
public class ClientesOntTrasladarView extends CambioOntFormulario {

    private static final long serialVersionUID = 1L;

    private final DatosTraslado datos = new DatosTraslado();

    @Override
    protected void prefill(OntEnServicio now) {
        Conexion conexion = now.ont().deseo().conexion();
        datos.setOlt(conexion.olt());
        datos.setPon(conexion.pon());
        datos.setVlan(conexion.vlan());
    }

    public void guardar() {
        save("clientes_ont_trasladar.guardado", cambios -> cambios.trasladar(getId(), datos));
    }

    public DatosTraslado getDatos() {
        return datos;
    }
}
