package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.PrecioServicioService;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrevisionCambio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Another price for the plan that a service has: what kind, from when, until when, why, and what that does. */
@Named
@ViewScoped
public class ClientesServicioPrecioView extends CambioServicioFormulario {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrecioServicioService precios;

    /** Called before the page is shown. */
    public void cargar() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            show(precios.get(getId()), new FormularioPrecio(OrigenTarifa.ACORDADO, true));
        }
    }

    public void guardar() {
        save("clientes_servicio_precio.hecho");
    }

    @Override
    PrevisionCambio preview(PeticionPlan peticion) {
        return precios.preview(getId(), peticion);
    }

    @Override
    void apply(PeticionPlan peticion) {
        precios.aplicar(getId(), peticion);
    }

    @Override
    Long planId() {
        return null;
    }

    /** A price without its amount, its end or its reason is not finished, rather than wrong. */
    @Override
    boolean isMirable() {
        FormularioPrecio price = getPrecio();
        return (!price.isConImporte() || price.getImporte() != null)
                && (!price.isHastaObligatorio() || price.getHasta() != null)
                && (!price.isConMotivo() || price.getMotivo() != null);
    }

    public OrigenTarifa[] getOrigenes() {
        return OrigenTarifa.values();
    }
}
