package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A plan that combos on sale are made of is sold with them: they are retired or changed before it. */
public class ParteEnComboException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre the plan
     * @param combos the combos on sale that it is a part of
     */
    public ParteEnComboException(String nombre, String combos) {
        super("activo", nombre, combos);
    }
}
