package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Customers with what they have, a page at a time.
 *
 * <p>Four statements at most, whatever the size of the page and however far back it is: how many there are, their ids, then the
 * customers and the services of just these. How many there are says how the ids are best found: of many, the first in the
 * order of an index; of few, all.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CarteraQuery {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    public Page<ClienteRow> search(ClienteFilter filter, PageRequest page) {
        ClienteCondition condition = new ClienteCondition(filter, reloj.today());
        if (condition.isDeUnaVez()) {
            return searchDeUnaVez(condition, page);
        }
        long total = count(condition);
        return new Page<>(
                page.first() >= total ? List.of() : findAll(ids(CarteraSql.ids(condition, page, total))), total);
    }

    /** The first of them are found no sooner than all are counted. */
    private Page<ClienteRow> searchDeUnaVez(ClienteCondition condition, PageRequest page) {
        Query query =
                em.createNativeQuery(CarteraSql.idsConTotal(condition, page).sql());
        condition.bind(query);
        List<Long> ids = new ArrayList<>();
        long total = 0;
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            ids.add(((Number) columns[0]).longValue());
            total = ((Number) columns[1]).longValue();
        }
        boolean behind = ids.isEmpty() && page.first() > 0;
        return new Page<>(findAll(ids), behind ? count(condition) : total);
    }

    /** The ids of all of them, in an order: what a long way through all of them keeps to, whatever changes meanwhile. */
    public List<Long> findIds(ClienteFilter filter, PageRequest order) {
        return ids(CarteraSql.ids(new ClienteCondition(filter, reloj.today()), order));
    }

    private long count(ClienteCondition condition) {
        Query query = em.createNativeQuery(CarteraSql.count(condition));
        condition.bind(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    private List<Long> ids(CarteraSql.Lectura reading) {
        Query query = em.createNativeQuery(reading.sql());
        reading.condition().bind(query);
        List<Long> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add(((Number) id).longValue());
        }
        if (reading.alReves()) {
            Collections.reverse(ids);
        }
        return ids;
    }

    /** These customers, in the order of their ids here; those who are gone are left out. */
    public List<ClienteRow> findAll(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> customers = customers(ids);
        Map<Long, Object[]> services = services(ids);
        return ids.stream()
                .filter(customers::containsKey)
                .map(id -> row(customers.get(id), services.get(id)))
                .toList();
    }

    private Map<Long, Object[]> customers(List<Long> ids) {
        return byId(em.createNativeQuery(CarteraSql.customers(ids.size())), ids, 1);
    }

    private Map<Long, Object[]> services(List<Long> clienteIds) {
        Query query = em.createNativeQuery(CarteraSql.services(clienteIds.size()));
        Date today = Date.valueOf(reloj.today());
        query.setParameter(1, today).setParameter(2, today);
        return byId(query, clienteIds, 3);
    }

    /** The rows of a query by the id that each begins with; the query takes the ids from the parameter {@code from} on. */
    private static Map<Long, Object[]> byId(Query query, List<Long> ids, int from) {
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + from, ids.get(i));
        }
        Map<Long, Object[]> rows = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            rows.put(((Number) columns[0]).longValue(), columns);
        }
        return rows;
    }

    private static ClienteRow row(Object[] customer, Object[] services) {
        String nombre = (String) customer[2];
        String apellidos = (String) customer[3];
        return new ClienteRow(
                ((Number) customer[0]).longValue(),
                (String) customer[1],
                apellidos == null ? nombre : nombre + " " + apellidos,
                (String) customer[4],
                (String) customer[5],
                (String) customer[6],
                EstadoCliente.valueOf(((String) customer[7]).toUpperCase(Locale.ROOT)),
                Columnas.date(customer[8]),
                services == null ? null : (String) services[1],
                services == null ? null : (BigDecimal) services[2]);
    }
}
