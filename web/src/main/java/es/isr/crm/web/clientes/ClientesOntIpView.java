package es.isr.crm.web.clientes;

import es.isr.crm.red.entity.OntEnServicio;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A service gets a fixed address, another one, or gives it back. */
@Named
@ViewScoped
public class ClientesOntIpView extends CambioOntFormulario {

    private static final long serialVersionUID = 1L;

    private String ip;

    @Override
    protected void prefill(OntEnServicio now) {
        ip = now.ont().deseo().conexion().ipFija();
    }

    public void guardar() {
        save("clientes_ont_ip.guardado", cambios -> cambios.asignarIpFija(getId(), ip));
    }

    public void quitar() {
        save("clientes_ont_ip.quitada", cambios -> cambios.quitarIpFija(getId()));
    }

    public String getIp() {
        return ip;
    }

    public void setIp(String ip) {
        this.ip = ip;
    }
}
