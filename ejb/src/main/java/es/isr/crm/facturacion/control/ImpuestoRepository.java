package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rates of the fiscal zones in the database, a handful. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ImpuestoRepository {

    /** The last day on which a customer of a zone got an invoice. */
    private static final String ULTIMA = """
            SELECT f.fecha_emision
              FROM facturas f JOIN clientes c ON c.id = f.cliente_id
             WHERE f.fecha_emision >= ? AND c.zona_fiscal = ?
             ORDER BY f.fecha_emision DESC LIMIT 1""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

    /** All of them, by zone, the latest first. */
    public List<TipoImpuesto> findAll() {
        return em.createQuery(
                        "SELECT t FROM TipoImpuesto t ORDER BY t.zonaFiscal DESC, t.desde DESC", TipoImpuesto.class)
                .getResultList();
    }

    /** Those of a zone, the latest first, to be changed by this transaction alone. */
    public List<TipoImpuesto> hold(ZonaFiscal zona) {
        return em.createQuery(
                        "SELECT t FROM TipoImpuesto t WHERE t.zonaFiscal = :zona ORDER BY t.desde DESC",
                        TipoImpuesto.class)
                .setParameter("zona", zona)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The one that holds in a zone on a day. */
    public Optional<TipoImpuesto> find(ZonaFiscal zona, LocalDate day) {
        return findAll().stream()
                .filter(tipo -> tipo.getZonaFiscal() == zona && tipo.covers(day))
                .findFirst();
    }

    public Optional<TipoImpuesto> findById(Long id) {
        return Optional.ofNullable(em.find(TipoImpuesto.class, id));
    }

    public void add(TipoImpuesto tipo) {
        em.persist(tipo);
    }

    public void remove(TipoImpuesto tipo) {
        em.remove(tipo);
        // The day is free for another at once.
        em.flush();
    }

    /** The last day on which an invoice was issued in a zone, not before a day. */
    public Optional<LocalDate> findUltimaFactura(ZonaFiscal zona, LocalDate desde) {
        return sql
                .ask(
                        ULTIMA,
                        List.of(Date.valueOf(desde), zona.name().toLowerCase(Locale.ROOT)),
                        row -> row.getDate(1).toLocalDate())
                .stream()
                .findFirst();
    }
}
