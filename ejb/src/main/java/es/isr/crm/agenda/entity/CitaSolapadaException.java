package es.isr.crm.agenda.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The technician is expected elsewhere at that time, and nobody has said that it does not matter. */
public class CitaSolapadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CitaSolapadaException(CitaRow otra) {
        super(
                "desde",
                otra.tecnico().nombre(),
                otra.cliente().nombre(),
                otra.franja().desde().toString(),
                otra.franja().hasta().toString());
    }
}
