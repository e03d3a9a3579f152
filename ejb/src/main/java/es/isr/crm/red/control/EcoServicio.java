package es.isr.crm.red.control;

import es.isr.crm.servicios.control.CicloServicio;
import es.isr.crm.shared.boundary.Auditado;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells a service what the network was seen to do with it, under the words that its history has for it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EcoServicio {

    @Inject
    private CicloServicio ciclo;

    /** It works. */
    @Auditado("red.activacion")
    public void activado(Long servicioId) {
        ciclo.activado(servicioId);
    }

    /** It works again. */
    @Auditado("red.reactivacion")
    public void reactivado(Long servicioId) {
        ciclo.activado(servicioId);
    }

    /** It is cut. */
    @Auditado("red.suspension")
    public void suspendido(Long servicioId) {
        ciclo.suspendido(servicioId);
    }
}
