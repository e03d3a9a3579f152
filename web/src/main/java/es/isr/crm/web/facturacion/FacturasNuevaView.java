package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.FacturaSueltaService;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.LineaManual;
import es.isr.crm.facturacion.entity.PeticionFactura;
import es.isr.crm.facturacion.entity.PropuestaFactura;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** An invoice for one customer: what waits is chosen, what else there is is typed, what it comes to is shown all along. */
@Named
@ViewScoped
public class FacturasNuevaView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nobody types more. */
    private static final int MAX_LINES = 30;

    @Inject
    private transient FacturaSueltaService facturas;

    @Inject
    private transient Submission submission;

    private Long cliente;
    private transient Desglose resumen;
    private PropuestaFactura propuesta;
    private List<CargoElegible> cargos;
    private final List<LineaManual> lineas = new ArrayList<>();

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        propuesta = facturas.getPropuesta(cliente);
        cargos = propuesta.cargos().stream().map(CargoElegible::new).toList();
        if (cargos.isEmpty()) {
            anadir();
        }
    }

    /** One line more. */
    public void anadir() {
        if (lineas.size() < MAX_LINES) {
            LineaManual linea = new LineaManual();
            linea.setPorcentaje(propuesta.porcentajes().get(0));
            lineas.add(linea);
        }
    }

    /** One line less. */
    public void quitar(int linea) {
        lineas.remove(linea);
    }

    /** Issues it. */
    public void guardar() {
        submission.save(
                "facturas_nueva.emitida",
                () -> "/facturas/ficha?id=" + facturas.emitir(peticion()).id());
    }

    /** Called once for each answer: what it comes to as it is now. */
    public void calcular() {
        try {
            resumen = facturas.calcular(peticion());
        } catch (BusinessException incomplete) {
            resumen = null;
        }
    }

    /** Whether there is something to show. */
    public boolean isCalculable() {
        calcular();
        return resumen != null && resumen.total().signum() != 0;
    }

    public Desglose getResumen() {
        return resumen;
    }

    private PeticionFactura peticion() {
        return new PeticionFactura(
                cliente,
                cargos.stream()
                        .filter(CargoElegible::isElegido)
                        .map(each -> each.getCargo().id())
                        .toList(),
                lineas);
    }

    public ModoPrecio[] getModos() {
        return ModoPrecio.values();
    }

    public PropuestaFactura getPropuesta() {
        return propuesta;
    }

    public List<CargoElegible> getCargos() {
        return cargos;
    }

    public List<LineaManual> getLineas() {
        return lineas;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }
}
