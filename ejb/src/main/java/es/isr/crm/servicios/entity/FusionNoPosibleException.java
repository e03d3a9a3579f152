package es.isr.crm.servicios.entity;

import es.isr.crm.servicios.entity.PrevisionFusion.Impedimento;
import es.isr.crm.shared.entity.BusinessException;

/** Something forbids to make one customer of two, or does so by now. */
public class FusionNoPosibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FusionNoPosibleException(Impedimento impedimento) {
        super(impedimento.name());
    }
}
