package es.isr.crm.tesoreria.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.facturacion.control.EstadosFactura;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tesoreria.entity.DeudaSaldada;
import es.isr.crm.tesoreria.entity.FacturaAbierta;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * Holds the account of a customer while money is written into it: two who come at once wait for one another, and the second
 * sees what the first has done.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Cuentas {

    @Inject
    private ClienteControl clientes;

    @Inject
    private CuentaAbiertaQuery consulta;

    @Inject
    private PagoRepository pagos;

    @Inject
    private EstadosFactura estados;

    @Inject
    private Event<DeudaSaldada> saldadas;

    @Inject
    private Reloj reloj;

    /**
     * An account as it was when it was taken hold of.
     *
     * @param clienteId whose
     * @param abiertas what they owed, the oldest debt first
     * @param vencida whether something of it was overdue
     */
    record Cuenta(Long clienteId, List<FacturaAbierta> abiertas, boolean vencida) {}

    /**
     * Takes hold of the account of a customer until the transaction ends.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such customer
     */
    Cuenta hold(Long clienteId) {
        clientes.getForUpdate(clienteId);
        List<FacturaAbierta> abiertas = consulta.holdAbiertas(clienteId);
        return new Cuenta(clienteId, abiertas, isVencida(abiertas));
    }

    /**
     * Everything is written: the invoices follow.
     *
     * @param facturaIds those to which money went, or from which it was taken
     */
    void settle(Cuenta cuenta, Collection<Long> facturaIds) {
        pagos.settle(List.of(cuenta.clienteId()));
        if (!facturaIds.isEmpty()) {
            estados.refresh(facturaIds);
        }
        if (cuenta.vencida() && !isVencida(consulta.findAbiertas(cuenta.clienteId()))) {
            saldadas.fire(new DeudaSaldada(cuenta.clienteId()));
        }
    }

    private boolean isVencida(List<FacturaAbierta> abiertas) {
        return abiertas.stream().anyMatch(each -> each.isVencida(reloj.today()));
    }
}
