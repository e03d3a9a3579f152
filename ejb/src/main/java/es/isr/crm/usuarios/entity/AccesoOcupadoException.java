package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** More people sign in at once than the server has hands for; the attempt was not made and does not count. */
public class AccesoOcupadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccesoOcupadoException() {
        super(null);
    }
}
