package es.isr.crm.tesoreria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.tesoreria.control.Cobros;
import es.isr.crm.tesoreria.control.CuentaPagadorQuery;
import es.isr.crm.tesoreria.control.Devoluciones;
import es.isr.crm.tesoreria.control.PagoValidator;
import es.isr.crm.tesoreria.control.Reversiones;
import es.isr.crm.tesoreria.control.SaldosAFavor;
import es.isr.crm.tesoreria.entity.CuentaPagador;
import es.isr.crm.tesoreria.entity.PeticionDevolucion;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Money of customers: it comes in, is taken back by the bank, pays invoices, goes out again. */
@Stateless
public class PagoService {

    @Inject
    private Cobros cobros;

    @Inject
    private Reversiones reversiones;

    @Inject
    private Devoluciones devoluciones;

    @Inject
    private SaldosAFavor saldos;

    @Inject
    private CuentaPagadorQuery cuentas;

    @Inject
    private PagoValidator validator;

    /**
     * What a customer owes and has, for who takes their money.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such customer
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public CuentaPagador getCuenta(Long clienteId) {
        return cuentas.get(clienteId);
    }

    /**
     * The customer of an invoice.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such invoice
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Long getClienteDeFactura(Long facturaId) {
        return cuentas.getClienteDeFactura(facturaId);
    }

    /**
     * Notes money that came from a customer. It goes to the invoices that they name (Código Civil, art. 1172), else to
     * the oldest debt first (art. 1174); the rest is their balance. The same request twice is one payment.
     *
     * @return id of the payment
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.tesoreria.entity.FacturaYaCobradaException when an invoice has been paid in the meantime
     * @throws es.isr.crm.tesoreria.entity.FacturaNoCobrableException when an invoice is cancelled or corrects another
     * @throws es.isr.crm.tesoreria.entity.CuentaCambiadaException when the debt is not the one that was shown
     * @throws es.isr.crm.tesoreria.entity.SobranteSinConfirmarException when it is too much and nobody said so
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Long registrar(PeticionPago peticion) {
        validator.requireValid(peticion);
        return cobros.registrar(peticion).getId();
    }

    /**
     * Takes a payment back, all of it: its invoices are open again, with the due dates that they had. What it costs may
     * be charged with the next invoice, which only who returned a debit without right owes. The same request twice is one
     * reversal.
     *
     * @return id of the reversal
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.tesoreria.entity.PagoYaRevertidoException when it was taken back before
     * @throws es.isr.crm.tesoreria.entity.PagoNoReversibleException when it is no money that came in
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    @Auditado("tesoreria.gastos")
    public Long revertir(PeticionReversion peticion) {
        validator.requireValid(peticion);
        reversiones.requireMotivo(peticion);
        return reversiones.revertir(peticion).getId();
    }

    /**
     * Pays invoices of a customer with their balance.
     *
     * @param facturaIds which; none for the oldest debt first
     * @return EUR that were used
     * @throws es.isr.crm.tesoreria.entity.NadaQueAplicarException when there is no balance, or nothing to pay
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public BigDecimal aplicarSaldo(Long clienteId, List<Long> facturaIds) {
        return saldos.aplicar(clienteId, facturaIds);
    }

    /**
     * Gives balance back to a customer: the only way in which money goes out. The same request twice is one refund.
     *
     * @return id of the refund
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.tesoreria.entity.SaldoInsuficienteException when they have less
     */
    @RolesAllowed(ADMIN_ROLE)
    public Long devolver(PeticionDevolucion peticion) {
        validator.requireValid(peticion);
        return devoluciones.devolver(peticion).getId();
    }
}
