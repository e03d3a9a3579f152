package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The content is longer than the operator keeps. */
public class DocumentoGrandeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param megabytes how long it may be, in MB of 1,000,000 bytes */
    public DocumentoGrandeException(int megabytes) {
        super("fichero", megabytes);
    }
}
