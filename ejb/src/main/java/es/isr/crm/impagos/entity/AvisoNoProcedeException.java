package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** There is no cause for a notice of suspension now. */
public class AvisoNoProcedeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param porque why not; null when there is one already */
    public AvisoNoProcedeException(MotivoExclusion porque) {
        super(null, porque);
    }
}
