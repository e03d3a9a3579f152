package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody is at a fault of that port already. */
public class PuertoConIncidenciaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PuertoConIncidenciaException(String olt, String pon) {
        super("pon", olt, pon);
    }
}
