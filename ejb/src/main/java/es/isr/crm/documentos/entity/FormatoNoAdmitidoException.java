package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The content is none of the kinds that are kept, whatever the file is called. */
public class FormatoNoAdmitidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FormatoNoAdmitidoException() {
        super("fichero");
    }
}
