package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.SaludCorreo;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** How the mail server is, in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SaludRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public SaludCorreo get() {
        return em.find(SaludCorreo.class, SaludCorreo.ID);
    }

    /** To be changed by this transaction alone. */
    public SaludCorreo getForUpdate() {
        return em.find(SaludCorreo.class, SaludCorreo.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
