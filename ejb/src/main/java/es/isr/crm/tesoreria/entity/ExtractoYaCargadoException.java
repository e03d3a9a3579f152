package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** The same statement was loaded before. */
public class ExtractoYaCargadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param usuario who loaded it
     * @param cuando when
     */
    public ExtractoYaCargadoException(String usuario, Instant cuando) {
        super("fichero", usuario, cuando);
    }
}
