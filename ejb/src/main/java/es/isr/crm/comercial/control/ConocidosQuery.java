package es.isr.crm.comercial.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of many telephones and e-mails are a lead's or a customer's already, some hundreds in one statement. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ConocidosQuery {

    private static final int BLOCK = 500;

    private static final List<String> TELEFONOS = List.of(
            "SELECT telefono FROM leads WHERE telefono IN (%s)",
            "SELECT telefono FROM clientes WHERE fusionado_en_id IS NULL AND telefono IN (%s)",
            "SELECT telefono_alternativo FROM clientes WHERE fusionado_en_id IS NULL AND telefono_alternativo IN (%s)",
            "SELECT numero FROM servicios_cliente WHERE estado <> 'baja' AND numero IN (%s)");

    private static final List<String> EMAILS = List.of(
            "SELECT LOWER(email) FROM leads WHERE email IN (%s)",
            "SELECT LOWER(email) FROM clientes WHERE fusionado_en_id IS NULL AND email IN (%s)");

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** @param telefonos normalised */
    public Set<String> telefonos(Collection<String> telefonos) {
        return known(TELEFONOS, telefonos);
    }

    /** @param emails in small letters */
    public Set<String> emails(Collection<String> emails) {
        return known(EMAILS, emails);
    }

    private Set<String> known(List<String> statements, Collection<String> values) {
        Set<String> known = new HashSet<>();
        List<String> all = new ArrayList<>(new HashSet<>(values));
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<String> block = all.subList(from, Math.min(all.size(), from + BLOCK));
            String marks = "?" + ", ?".repeat(block.size() - 1);
            for (String statement : statements) {
                Query query = em.createNativeQuery(statement.formatted(marks));
                for (int i = 0; i < block.size(); i++) {
                    query.setParameter(i + 1, block.get(i));
                }
                List<?> rows = query.getResultList();
                rows.forEach(row -> known.add((String) row));
            }
        }
        return known;
    }

    /** The campaigns by code and by name. */
    public Map<String, Long> campanas() {
        Map<String, Long> ids = ids("SELECT nombre, id FROM campanas ORDER BY id");
        ids.putAll(ids("SELECT codigo, id FROM campanas ORDER BY id"));
        return ids;
    }

    /** What is for sale, by name. */
    public Map<String, Long> planes() {
        return ids("SELECT nombre, id FROM planes WHERE activo = TRUE ORDER BY id");
    }

    private Map<String, Long> ids(String sql) {
        Map<String, Long> ids = new HashMap<>();
        List<?> rows = em.createNativeQuery(sql).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> ids.put((String) row[0], ((Number) row[1]).longValue()));
        return ids;
    }
}
