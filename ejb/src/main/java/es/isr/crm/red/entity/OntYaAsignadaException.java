package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The ONT is another customer's, and stays so until PSO shows it removed. */
public class OntYaAsignadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param numeroSerie the serial
     * @param codigo code of the customer that has it; null when it has none or came in this very instant
     */
    public OntYaAsignadaException(String numeroSerie, String codigo) {
        super("numeroSerie", numeroSerie, codigo == null ? "" : "(" + codigo + ")");
    }
}
