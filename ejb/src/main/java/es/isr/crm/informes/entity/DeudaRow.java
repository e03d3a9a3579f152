package es.isr.crm.informes.entity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is owed today.
 *
 * <p>Debt is what the invoices in force still ask for: their total with tax, with what corrects them, less what was paid on
 * them. It is as old as its due date says. What customers have paid too much is not taken off.
 *
 * @param clave what the debts have in common
 * @param nombre how it is called
 * @param clientes who owe it
 * @param facturas invoices that ask for it
 * @param tramos EUR by age, tax included; an age that nobody has is left out
 */
public record DeudaRow(String clave, String nombre, long clientes, long facturas, Map<TramoDeuda, BigDecimal> tramos)
        implements FilaInforme {

    private static final BigDecimal NADA = BigDecimal.ZERO.setScale(2);

    public DeudaRow {
        Map<TramoDeuda, BigDecimal> ordered = new EnumMap<>(TramoDeuda.class);
        ordered.putAll(tramos);
        tramos = ordered;
    }

    /** EUR of one age. */
    public BigDecimal de(TramoDeuda tramo) {
        return tramos.getOrDefault(tramo, NADA);
    }

    /** EUR in all. */
    public BigDecimal pendiente() {
        return tramos.values().stream().reduce(NADA, BigDecimal::add);
    }

    /** EUR that are past their due date. */
    public BigDecimal vencida() {
        return pendiente().subtract(de(TramoDeuda.NO_VENCIDA));
    }

    /** What it is of a hundred EUR of another; null of nothing. */
    public BigDecimal parteDe(DeudaRow all) {
        return Porcentaje.of(pendiente(), all.pendiente());
    }
}
