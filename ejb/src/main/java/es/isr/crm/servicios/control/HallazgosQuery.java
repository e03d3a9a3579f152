package es.isr.crm.servicios.control;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.servicios.entity.Hallazgos;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is offered while somebody types: the first customers, and those of their services that are meant. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class HallazgosQuery {

    private static final int FIRST = 6;

    /** From here on a number says which line is meant. */
    private static final int MIN_DIGITS = 4;

    /** Only among the services of customers who were found: a few rows. */
    private static final String SERVICIOS = """
            SELECT s.cliente_id, p.nombre, CASE WHEN s.numero LIKE ? THEN s.numero ELSE s.iccid END
              FROM servicios_cliente s JOIN planes p ON p.id = s.plan_id
             WHERE s.cliente_id IN (%s) AND s.estado <> 'baja' AND (s.numero LIKE ? OR s.iccid LIKE ?)
             ORDER BY s.id""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private CarteraQuery cartera;

    public Hallazgos find(String texto) {
        ClienteFilter filter = ClienteFilter.ofTexto(texto);
        if (filter.isAll()) {
            return Hallazgos.NONE;
        }
        Page<ClienteRow> page = cartera.search(filter, PageRequest.first(FIRST));
        List<ClienteRow> found = page.rows();
        String digits = texto.replaceAll("^\\s*(\\+|00)34|[\\s().-]", "");
        boolean number = digits.matches("\\d{" + MIN_DIGITS + ",22}");
        return new Hallazgos(found, page.total(), number && !found.isEmpty() ? services(found, digits) : List.of());
    }

    private List<Hallazgos.Servicio> services(List<ClienteRow> owners, String digits) {
        Map<Long, ClienteRow> byId = owners.stream().collect(Collectors.toMap(ClienteRow::id, Function.identity()));
        String ids = byId.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
        Query query = em.createNativeQuery(SERVICIOS.formatted(ids));
        for (int mark = 1; mark <= 3; mark++) {
            query.setParameter(mark, "%" + digits + "%");
        }
        List<?> rows = query.setMaxResults(FIRST).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> {
                    Long owner = ((Number) row[0]).longValue();
                    return new Hallazgos.Servicio(
                            owner, byId.get(owner).nombreCompleto(), (String) row[1], (String) row[2]);
                })
                .toList();
    }
}
