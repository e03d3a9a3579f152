package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** PSO did not create a speed profile, and it is known that it did not. */
public class PerfilRechazadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre name of the profile
     * @param motivo why
     */
    public PerfilRechazadoException(String nombre, String motivo) {
        super("nombre", nombre, motivo);
    }
}
