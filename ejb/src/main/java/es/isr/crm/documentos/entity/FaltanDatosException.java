package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.util.List;

/** A paper cannot be printed: it would be without something that it has to say. */
public class FaltanDatosException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<Falta> faltas;

    /** @param faltas what is missing, at least one */
    public FaltanDatosException(List<Falta> faltas) {
        super(null, faltas.size());
        this.faltas = List.copyOf(faltas);
    }

    public List<Falta> getFaltas() {
        return faltas == null ? List.of() : faltas;
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + getFaltas();
    }
}
