package es.isr.crm.red.control;

import es.isr.crm.red.entity.LogPso;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Writes down each call, in a transaction of its own: the call happened, whatever becomes of the business. */
@Stateless
public class RegistroPso {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(LogPso.Peticion peticion, LogPso.Respuesta respuesta, LogPso.Contexto contexto, Duration took) {
        em.persist(new LogPso(peticion, respuesta, contexto, took, reloj.now()));
    }
}
