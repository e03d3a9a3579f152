package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.servicios.entity.ServicioCliente;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/** Fibre services that wait for their installation. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class InstalacionQuery {

    private static final int FIRST = 30;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * The first of them, who waits longest before.
     *
     * @param texto whatever the list of customers finds their customers by; null for all
     */
    public List<ServicioCliente> find(String texto) {
        ClienteCondition condition = ClienteCondition.ofTexto(texto);
        Query query = em.createNativeQuery("""
                SELECT s.id FROM servicios_cliente s
                 WHERE s.tipo = 'fibra' AND s.estado = 'pendiente_instalacion'
                   AND s.cliente_id IN (SELECT c.id FROM clientes c""" + condition.where() + ") ORDER BY s.created_at, s.id");
        condition.bind(query);
        List<?> ids = query.setMaxResults(FIRST).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        SELECT s FROM ServicioCliente s JOIN FETCH s.plan
                         WHERE s.id IN :ids ORDER BY s.createdAt, s.id""", ServicioCliente.class)
                .setParameter(
                        "ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
                .getResultList();
    }
}
