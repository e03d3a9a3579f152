package es.isr.crm.shared.entity;

/** A value that is not what its field asks for. */
public class ValorInvalidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field the field, which is also the key of the text that says what is expected
     * @param value what was given
     */
    public ValorInvalidoException(String field, Object value) {
        super(field, value == null ? "" : value);
    }
}
