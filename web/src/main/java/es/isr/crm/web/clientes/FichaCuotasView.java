package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.ProximaFacturaService;
import es.isr.crm.servicios.entity.ProximaFactura;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the file shows about money to come: this month and the next invoice. */
@Named
@RequestScoped
public class FichaCuotasView {

    @Inject
    private ProximaFacturaService facturas;

    private ProximaFactura proxima;

    /** The next invoice of a customer, as it would be if nothing more happened. */
    public ProximaFactura proxima(Long clienteId) {
        if (proxima == null) {
            proxima = facturas.preview(clienteId);
        }
        return proxima;
    }
}
