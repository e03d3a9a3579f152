package es.isr.crm.shared.entity;

/** No such record, or not one of the caller's: both look alike from outside. */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, Object id) {
        super(null, what, id);
    }
}
