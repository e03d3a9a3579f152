package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else saved a customer with that document in this very moment. */
public class DocumentoRepetidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param dni the document */
    public DocumentoRepetidoException(String dni) {
        super("dni", dni);
    }
}
