package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A lead that has become a customer becomes none again: a second window, a colleague in the same minute. */
public class LeadYaConvertidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final Long clienteId;

    /**
     * @param nombre of the lead
     * @param clienteId the customer that it has become
     */
    public LeadYaConvertidoException(String nombre, Long clienteId) {
        super(null, nombre);
        this.clienteId = clienteId;
    }

    public Long getClienteId() {
        return clienteId;
    }
}
