package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tesoreria.entity.AplicacionPago;
import es.isr.crm.tesoreria.entity.Pago;
import es.isr.crm.tesoreria.entity.ParteDevuelta;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payments in the database, with where their money went. Rows are only ever added. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PagoRepository {

    /** What is left of a payment, none of which was taken back. */
    private static final String RESTO = """
            p.importe - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.pago_id = p.id), 0)
                      - COALESCE((SELECT SUM(d.importe) FROM partes_devueltas d WHERE d.cobro_id = p.id), 0) > 0
               AND p.tipo = 'cobro' AND NOT EXISTS (SELECT 1 FROM pagos r WHERE r.revierte_id = p.id)""";

    private static final String FORGET =
            "DELETE FROM pagos_con_resto WHERE pago_id IN (SELECT p.id FROM pagos p WHERE p.cliente_id = ?)";

    private static final String REMEMBER =
            "INSERT INTO pagos_con_resto (pago_id) SELECT p.id FROM pagos p WHERE p.cliente_id = ? AND " + RESTO;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

    /** @throws NotFoundException when there is none */
    public Pago getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Pago.class, key))
                .orElseThrow(() -> new NotFoundException("pago", id));
    }

    /** What a form has already made. */
    public Optional<Pago> findByClave(String clave) {
        return em.createQuery("SELECT p FROM Pago p WHERE p.clave = :clave", Pago.class)
                .setParameter("clave", clave)
                .getResultStream()
                .findFirst();
    }

    /** What took a payment back, if anything did. */
    public Optional<Pago> findReversion(Long pagoId) {
        return em.createQuery("SELECT p FROM Pago p WHERE p.revierteId = :pago", Pago.class)
                .setParameter("pago", pagoId)
                .getResultStream()
                .findFirst();
    }

    /** Adds a payment, at once: it has its id. */
    public void add(Pago pago) {
        em.persist(pago);
        em.flush();
    }

    public void add(AplicacionPago aplicacion) {
        em.persist(aplicacion);
    }

    public void add(ParteDevuelta parte) {
        em.persist(parte);
    }

    /** What of a payment is on each invoice now, EUR; invoices from which it was taken back are left out. */
    public Map<Long, BigDecimal> findAplicado(Long pagoId) {
        Map<Long, BigDecimal> aplicado = new LinkedHashMap<>();
        sql.ask("""
                SELECT a.factura_id, SUM(a.importe) FROM aplicaciones_pago a WHERE a.pago_id = ?
                 GROUP BY a.factura_id HAVING SUM(a.importe) <> 0 ORDER BY a.factura_id""", List.of(pagoId), row -> aplicado.put(row.getLong(1), row.getBigDecimal(2)));
        return aplicado;
    }

    /** Writes what is still to be written, and keeps which payments of some customers have something left. */
    public void settle(Collection<Long> clienteIds) {
        em.flush();
        List<Object[]> each = clienteIds.stream().map(id -> new Object[] {id}).toList();
        sql.executeAll(FORGET, each);
        sql.executeAll(REMEMBER, each);
    }
}
