package es.isr.crm.web.tesoreria;

import es.isr.crm.tesoreria.entity.CuentaPagador;
import es.isr.crm.tesoreria.entity.RepartoPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Where an amount would go, shown while it is typed: to the invoices that are ticked, else to the oldest debt first. */
public class RepartoFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CuentaPagador cuenta;
    private final List<FacturaElegible> facturas;
    private BigDecimal repuesto = BigDecimal.ZERO.setScale(2);
    private BigDecimal sobrante = BigDecimal.ZERO.setScale(2);

    /** @param elegidas ids of the invoices that are ticked from the beginning */
    RepartoFormulario(CuentaPagador cuenta, List<Long> elegidas) {
        this.cuenta = cuenta;
        this.facturas = cuenta.abiertas().stream()
                .map(each -> new FacturaElegible(each, each.isVencida(cuenta.hoy()), elegidas.contains(each.id())))
                .toList();
    }

    /** Shares an amount out; nothing goes anywhere while there is none. */
    void calcular(BigDecimal importe) {
        BigDecimal amount = importe == null || importe.signum() < 0 ? BigDecimal.ZERO.setScale(2) : importe;
        RepartoPago reparto = RepartoPago.of(amount, cuenta.abiertas(), elegidas());
        facturas.forEach(each -> each.show(reparto));
        repuesto = reparto.sobrante().min(cuenta.descubierto());
        sobrante = reparto.sobrante().subtract(repuesto);
    }

    /** EUR that the ticked invoices ask for; all that is owed when none is ticked. */
    BigDecimal pedido() {
        List<Long> elegidas = elegidas();
        return facturas.stream()
                .filter(each -> elegidas.isEmpty() || each.isElegida())
                .map(each -> each.getFactura().pendiente())
                .reduce(elegidas.isEmpty() ? cuenta.descubierto() : BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Ids of the invoices that are ticked. */
    List<Long> elegidas() {
        return facturas.stream()
                .filter(FacturaElegible::isElegida)
                .map(each -> each.getFactura().id())
                .toList();
    }

    public CuentaPagador getCuenta() {
        return cuenta;
    }

    public List<FacturaElegible> getFacturas() {
        return facturas;
    }

    /** EUR that no invoice needs, and that pay what was given back to the customer and taken from us by the bank. */
    public BigDecimal getRepuesto() {
        return repuesto;
    }

    /** EUR that nothing needs. */
    public BigDecimal getSobrante() {
        return sobrante;
    }

    public boolean isSobra() {
        return sobrante.signum() > 0;
    }
}
