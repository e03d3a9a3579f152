package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.SolicitudRepetidaException;
import es.isr.crm.comercial.entity.SolicitudWeb;
import es.isr.crm.shared.control.ClaveUnica;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** Requests of the public form in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SolicitudRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Whether a form was received already. */
    public boolean exists(String clave) {
        return em.createQuery("SELECT COUNT(s) FROM SolicitudWeb s WHERE s.clave = :clave", Long.class)
                        .setParameter("clave", clave)
                        .getSingleResult()
                > 0;
    }

    /** @throws SolicitudRepetidaException when the same form came in the same instant */
    public void add(SolicitudWeb solicitud) {
        em.persist(solicitud);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_solicitudes_web_clave")) {
                throw new SolicitudRepetidaException();
            }
            throw e;
        }
    }
}
