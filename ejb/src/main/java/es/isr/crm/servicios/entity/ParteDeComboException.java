package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A part of a combo is not cut, brought back or ended alone: that is asked of the combo. */
public class ParteDeComboException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param combo how the combo is called */
    public ParteDeComboException(String combo) {
        super(null, combo);
    }
}
