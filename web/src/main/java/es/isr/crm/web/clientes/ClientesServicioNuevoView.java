package es.isr.crm.web.clientes;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.servicios.boundary.VentaService;
import es.isr.crm.servicios.entity.Comprador;
import es.isr.crm.servicios.entity.DatosVenta;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One service more for somebody who is a customer, or was. */
@Named
@ViewScoped
public class ClientesServicioNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VentaService ventas;

    @Inject
    private transient PlanService catalogo;

    @Inject
    private transient PerfilService perfiles;

    @Inject
    private transient Submission submission;

    private Long clienteId;
    private Comprador comprador;
    private VentaFormulario venta;

    /** Called before the page is shown. */
    public void abrir() {
        if (venta == null) {
            comprador = ventas.getComprador(clienteId);
            venta = new VentaFormulario(new DatosVenta(), catalogo.findVendibles(), perfiles.findPlanesSinPerfil());
        }
    }

    public void guardar() {
        submission.save(
                venta.isEnRed() ? "clientes_servicio_nuevo.guardado.red" : "clientes_servicio_nuevo.guardado", () -> {
                    ventas.vender(clienteId, venta.leer());
                    return "/clientes/ficha?id=" + clienteId;
                });
    }

    public Long getClienteId() {
        return clienteId;
    }

    public void setClienteId(Long clienteId) {
        this.clienteId = clienteId;
    }

    public Comprador getComprador() {
        return comprador;
    }

    public VentaFormulario getVenta() {
        return venta;
    }
}
