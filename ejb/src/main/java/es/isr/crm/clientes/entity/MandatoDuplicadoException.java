package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another customer has a mandate with that reference. */
public class MandatoDuplicadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param referencia the reference */
    public MandatoDuplicadoException(String referencia) {
        super("mandatoReferencia", referencia);
    }
}
