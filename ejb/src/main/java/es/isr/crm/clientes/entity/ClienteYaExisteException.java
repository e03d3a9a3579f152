package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A customer with that document is there already: what they want next is another service, not another file. */
public class ClienteYaExisteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param dni the document
     * @param cliente name and code of who has it
     */
    public ClienteYaExisteException(String dni, String cliente) {
        super("dni", dni, cliente);
    }
}
