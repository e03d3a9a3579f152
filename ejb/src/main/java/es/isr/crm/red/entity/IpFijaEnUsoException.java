package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another ONT has that fixed address. */
public class IpFijaEnUsoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param ip the address
     * @param numeroSerie serial of the ONT that has it
     */
    public IpFijaEnUsoException(String ip, String numeroSerie) {
        super("ip", ip, numeroSerie);
    }
}
