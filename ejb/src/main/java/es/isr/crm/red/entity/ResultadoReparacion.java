package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.util.List;

/**
 * What became of a repair that was asked for of several differences at once. Each stands for itself: one that is refused
 * does not keep the others.
 *
 * @param pedidas how many were done or are on their way
 * @param rechazadas those that were not
 */
public record ResultadoReparacion(int pedidas, List<Rechazo> rechazadas) {

    public ResultadoReparacion {
        rechazadas = List.copyOf(rechazadas);
    }

    /**
     * One that was refused.
     *
     * @param derivaId the difference
     * @param motivo why
     */
    public record Rechazo(Long derivaId, BusinessException motivo) {}
}
