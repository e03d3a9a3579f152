package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.Duplicado;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who is known already by a telephone or an e-mail: leads, and customers with all the numbers that they have. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DuplicadosQuery {

    /** More of them would say no more. */
    private static final int MAX = 10;

    /** Each way by an index of its own; who is found in two ways is one. */
    private static final String SAME = """
            SELECT l.id, 0, CONCAT_WS(' ', l.nombre, l.apellidos), l.estado, l.telefono, l.email
              FROM leads l WHERE l.telefono = ?1 AND l.id <> ?3
            UNION
            SELECT l.id, 0, CONCAT_WS(' ', l.nombre, l.apellidos), l.estado, l.telefono, l.email
              FROM leads l WHERE l.email = ?2 AND l.id <> ?3
            UNION
            SELECT c.id, 1, CONCAT_WS(' ', c.nombre, c.apellidos), c.estado, c.telefono, c.email
              FROM clientes c WHERE c.telefono = ?1 AND c.fusionado_en_id IS NULL
            UNION
            SELECT c.id, 1, CONCAT_WS(' ', c.nombre, c.apellidos), c.estado, c.telefono, c.email
              FROM clientes c WHERE c.telefono_alternativo = ?1 AND c.fusionado_en_id IS NULL
            UNION
            SELECT c.id, 1, CONCAT_WS(' ', c.nombre, c.apellidos), c.estado, c.telefono, c.email
              FROM clientes c WHERE c.email = ?2 AND c.fusionado_en_id IS NULL
            UNION
            SELECT c.id, 1, CONCAT_WS(' ', c.nombre, c.apellidos), c.estado, c.telefono, c.email
              FROM servicios_cliente s JOIN clientes c ON c.id = s.cliente_id
             WHERE s.numero = ?1 AND s.estado <> 'baja'
             ORDER BY 2 DESC, 1""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * @param telefono normalised, or null
     * @param email in small letters, or null
     * @param leadId who asks, and is not told of; null for a new one
     * @return customers first
     */
    public List<Duplicado> find(String telefono, String email, Long leadId) {
        if (telefono == null && email == null) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(SAME)
                .setParameter(1, telefono)
                .setParameter(2, email)
                .setParameter(3, leadId == null ? 0L : leadId)
                .setMaxResults(MAX)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new Duplicado(
                        ((Number) c[0]).longValue(),
                        ((Number) c[1]).intValue() == 1,
                        (String) c[2],
                        (String) c[3],
                        (String) c[4],
                        (String) c[5]))
                .toList();
    }
}
