package es.isr.crm.tesoreria.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tesoreria.entity.CuentaPagador;
import es.isr.crm.tesoreria.entity.Resto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The account of a customer as who takes their money sees it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CuentaPagadorQuery {

    @Inject
    private ClienteControl clientes;

    @Inject
    private CuentaAbiertaQuery cuentas;

    @Inject
    private SaldosAFavor saldos;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** @throws NotFoundException when there is no such customer */
    public CuentaPagador get(Long clienteId) {
        Cliente cliente = clientes.getById(clienteId);
        return new CuentaPagador(
                cliente.getId(),
                cliente.getNombreCompleto(),
                cliente.getCodigo(),
                cliente.getDni(),
                cuentas.findAbiertas(clienteId),
                Resto.total(saldos.findDisponible(clienteId)),
                cuentas.getDescubierto(clienteId),
                reloj.today());
    }

    /** @throws NotFoundException when there is no such invoice */
    public Long getClienteDeFactura(Long facturaId) {
        return sql
                .ask("SELECT f.cliente_id FROM facturas f WHERE f.id = ?", List.of(facturaId), row -> row.getLong(1))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("factura", facturaId));
    }
}
