package es.isr.crm.privacidad.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.util.List;

/** Something stands in the way of forgetting the customer. */
public class NoOlvidableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<MotivoEspera> motivos;

    /** @param motivos what, at least one */
    public NoOlvidableException(List<MotivoEspera> motivos) {
        super(null);
        this.motivos = List.copyOf(motivos);
    }

    public List<MotivoEspera> getMotivos() {
        return motivos == null ? List.of() : motivos;
    }
}
