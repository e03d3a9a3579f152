package es.isr.crm.shared.entity;

import java.util.List;

/** What was typed cannot be saved: every fault at once, each with its field. */
public class DatosInvalidosException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<ErrorCampo> errores;

    /** @param errores all faults, at least one */
    public DatosInvalidosException(List<ErrorCampo> errores) {
        super(errores.get(0).field());
        this.errores = List.copyOf(errores);
    }

    public List<ErrorCampo> getErrores() {
        return errores == null ? List.of() : errores;
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + getErrores();
    }
}
