package es.isr.crm.documentos.control;

import es.isr.crm.documentos.entity.Documento;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Documents in the database, without their content. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentoRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Documento getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Documento.class, key))
                .orElseThrow(() -> new NotFoundException("documento", id));
    }

    /** The document, to be changed by this transaction alone. */
    public Documento getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Documento.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("documento", id));
    }

    /** All of a customer, the latest first. */
    public List<Documento> findByCliente(Long clienteId) {
        return em.createQuery(
                        "SELECT d FROM Documento d WHERE d.clienteId = :cliente ORDER BY d.createdAt DESC, d.id DESC",
                        Documento.class)
                .setParameter("cliente", clienteId)
                .getResultList();
    }

    /** Adds it at once, so that its content can refer to it. */
    public void add(Documento documento) {
        em.persist(documento);
        em.flush();
    }
}
