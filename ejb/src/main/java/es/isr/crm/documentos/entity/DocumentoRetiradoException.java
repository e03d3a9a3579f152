package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody has withdrawn the document already. */
public class DocumentoRetiradoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param quien who */
    public DocumentoRetiradoException(String quien) {
        super(null, quien);
    }
}
