package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.NotaLead;
import es.isr.crm.comercial.entity.NotaRow;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Leads and their histories in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LeadRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * The lead, for reading.
     *
     * @throws NotFoundException when there is none
     */
    public Lead getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Lead.class, key))
                .orElseThrow(() -> new NotFoundException("lead", id));
    }

    /**
     * The lead, to be changed by this transaction alone.
     *
     * @throws NotFoundException when there is none
     */
    public Lead getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Lead.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("lead", id));
    }

    /** Adds a lead; it has its id from then on. */
    public void add(Lead lead) {
        em.persist(lead);
    }

    public void add(NotaLead nota) {
        em.persist(nota);
    }

    /** The history of a lead, the last line first. */
    public List<NotaRow> findNotas(Long leadId) {
        return em.createQuery("""
                        SELECT NEW es.isr.crm.comercial.entity.NotaRow(
                               n.id, n.clase, n.texto, n.estadoAntes, n.estadoDespues, n.usuario, n.createdAt)
                          FROM NotaLead n WHERE n.leadId = :lead ORDER BY n.createdAt DESC, n.id DESC""", NotaRow.class).setParameter("lead", leadId).getResultList();
    }
}
