package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.NotFoundException;

/** Who is asked for turned out to be another customer: there all of it is to be found. */
public class ClienteFusionadoException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    private final Long supervivienteId;

    public ClienteFusionadoException(Long id, Long supervivienteId) {
        super("cliente", id);
        this.supervivienteId = supervivienteId;
    }

    /** Id of the customer that they turned out to be. */
    public Long getSupervivienteId() {
        return supervivienteId;
    }
}
