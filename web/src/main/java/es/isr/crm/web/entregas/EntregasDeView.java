package es.isr.crm.web.entregas;

import es.isr.crm.correo.boundary.EntregaService;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.EntregaRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deliveries as other pages show them: of an invoice, of a customer. */
@Named
@RequestScoped
public class EntregasDeView {

    @Inject
    private EntregaService entregas;

    private final Map<String, List<EntregaRow>> seen = new HashMap<>();

    /** All deliveries of an invoice, the last first. */
    public List<EntregaRow> factura(Long facturaId) {
        return seen.computeIfAbsent("factura" + facturaId, key -> entregas.findDe(ClaseEntrega.FACTURA, facturaId));
    }

    /** The last deliveries to a customer. */
    public List<EntregaRow> cliente(Long clienteId) {
        return seen.computeIfAbsent("cliente" + clienteId, key -> entregas.findByCliente(clienteId));
    }
}
