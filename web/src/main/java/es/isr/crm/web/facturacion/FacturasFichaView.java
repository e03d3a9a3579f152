package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.facturacion.entity.FacturaFicha;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One invoice with all that hangs on it. */
@Named
@RequestScoped
public class FacturasFichaView {

    @Inject
    private FacturaService facturas;

    private Long id;
    private FacturaFicha ficha;

    /** Called before the page is shown. */
    public void cargar() {
        ficha = facturas.getFicha(id);
    }

    public FacturaFicha getFicha() {
        return ficha;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
