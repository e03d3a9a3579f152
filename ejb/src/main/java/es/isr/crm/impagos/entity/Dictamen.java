package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a customer may be cut today.
 *
 * @param exclusion why not; null when they may
 * @param desde the first day on which they may, as far as it is known; else null
 * @param importe EUR that are at stake: what they would be cut for, or all that is overdue
 * @param servicioIds the services that would be cut
 * @param facturaIds the invoices that they would be cut for
 */
public record Dictamen(
        MotivoExclusion exclusion, LocalDate desde, BigDecimal importe, List<Long> servicioIds, List<Long> facturaIds)
        implements Serializable {

    static Dictamen excluido(MotivoExclusion porque, LocalDate desde, BigDecimal deuda) {
        return new Dictamen(porque, desde, deuda, List.of(), List.of());
    }

    public boolean isCortable() {
        return exclusion == null;
    }
}
