package es.isr.crm.tareas.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody closed the task before: a double click, a colleague, or a newer wish. */
public class TareaCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param quien who closed it
     * @param resultado what they wrote, or nothing
     */
    public TareaCerradaException(String quien, String resultado) {
        super(null, quien, resultado == null ? "" : resultado);
    }
}
