package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Duration;

/** Too many sign-ins from one place have failed, whosesoever: nothing from there is even tried for a while. */
public class OrigenBloqueadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param remaining how much longer; told in minutes, rounded up */
    public OrigenBloqueadoException(Duration remaining) {
        super(null, Math.max(1, (remaining.toSeconds() + 59) / 60));
    }
}
