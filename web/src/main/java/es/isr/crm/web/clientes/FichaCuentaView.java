package es.isr.crm.web.clientes;

import es.isr.crm.cobros.boundary.CuentaService;
import es.isr.crm.cobros.entity.CargoPendiente;
import es.isr.crm.cobros.entity.FacturaRow;
import es.isr.crm.cobros.entity.PagoRow;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What was invoiced to a customer, what they paid, and what the next invoice will take along. */
@Named
@ViewScoped
public class FichaCuentaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CuentaService cuentas;

    private Long clienteId;
    private List<CargoPendiente> cargos;
    private LazyListModel<FacturaRow, Long> facturas;
    private LazyListModel<PagoRow, Long> pagos;

    @PostConstruct
    void init() {
        facturas = new LazyListModel<>(
                () -> clienteId, (cliente, page) -> cuentas.searchFacturas(cliente, page), FacturaRow::id);
        pagos = new LazyListModel<>(
                () -> clienteId, (cliente, page) -> cuentas.searchPagos(cliente, page), PagoRow::id);
    }

    /** Called before the part is shown. */
    public void abrir(Long cliente) {
        clienteId = cliente;
        cargos = cuentas.findCargosPendientes(cliente);
    }

    public LazyListModel<FacturaRow, Long> getFacturas() {
        return facturas;
    }

    public LazyListModel<PagoRow, Long> getPagos() {
        return pagos;
    }

    public List<CargoPendiente> getCargos() {
        return cargos;
    }
}
