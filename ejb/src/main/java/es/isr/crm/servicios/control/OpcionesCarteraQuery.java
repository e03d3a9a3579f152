package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.OpcionesCartera;
import es.isr.crm.servicios.entity.OpcionesCartera.Opcion;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What there is among the customers to narrow their list by. Each is read from the edges of an index, not from all its rows. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OpcionesCarteraQuery {

    private static final String PLANES = "SELECT id, nombre FROM planes ORDER BY nombre, id";
    private static final String LOCALIDADES = "SELECT localidad FROM clientes GROUP BY localidad ORDER BY localidad";
    private static final String PROVINCIAS = "SELECT provincia FROM clientes GROUP BY provincia ORDER BY provincia";

    /** %s: the column that names them. */
    private static final String USUARIOS = """
            SELECT u.id, u.nombre FROM users u
             WHERE EXISTS (SELECT 1 FROM clientes c WHERE c.%s = u.id) ORDER BY u.nombre, u.id""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public OpcionesCartera find() {
        return new OpcionesCartera(
                options(PLANES),
                words(LOCALIDADES),
                words(PROVINCIAS),
                options(USUARIOS.formatted("vendedor_id")),
                options(USUARIOS.formatted("cobrador_id")));
    }

    private List<Opcion> options(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(row -> new Opcion(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1]))
                .toList();
    }

    private List<String> words(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
