package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.AltaRepetidaException;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.ClienteFusionadoException;
import es.isr.crm.clientes.entity.CodigoDuplicadoException;
import es.isr.crm.clientes.entity.DocumentoRepetidoException;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MandatoDuplicadoException;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Customers in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ClienteRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * The customer, for reading.
     *
     * @throws ClienteFusionadoException when they turned out to be another
     * @throws NotFoundException when there is none
     */
    public Cliente getById(Long id) {
        return requireVigente(getConFusionados(id));
    }

    /** The customer, or the signpost that is left of one who turned out to be another. */
    public Cliente getConFusionados(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Cliente.class, key))
                .orElseThrow(() -> new NotFoundException("cliente", id));
    }

    /**
     * The customer, to be changed by this transaction alone.
     *
     * @throws ClienteFusionadoException when they turned out to be another
     * @throws NotFoundException when there is none
     */
    public Cliente getForUpdate(Long id) {
        return requireVigente(Optional.ofNullable(id)
                .map(key -> em.find(Cliente.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("cliente", id)));
    }

    private static Cliente requireVigente(Cliente cliente) {
        if (cliente.getFusionadoEnId() != null) {
            throw new ClienteFusionadoException(cliente.getId(), cliente.getFusionadoEnId());
        }
        return cliente;
    }

    /** Ids of those who turned out to be a customer. */
    public List<Long> findFusionadosEn(Long id) {
        return em.createQuery("SELECT c.id FROM Cliente c WHERE c.fusionadoEnId = :id ORDER BY c.id", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    public Optional<Cliente> findByCodigo(String codigo) {
        return em.createQuery("SELECT c FROM Cliente c WHERE c.codigo = :codigo", Cliente.class)
                .setParameter("codigo", codigo)
                .getResultStream()
                .findFirst();
    }

    /** The customer with that document who has not left. */
    public Optional<Cliente> findVivoByDni(String dni) {
        return em.createQuery("SELECT c FROM Cliente c WHERE c.dni = :dni AND c.estado <> :baja", Cliente.class)
                .setParameter("dni", dni)
                .setParameter("baja", EstadoCliente.BAJA)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The customer that a form has already made. */
    public Optional<Cliente> findByClaveAlta(String clave) {
        return em.createQuery("SELECT c FROM Cliente c WHERE c.claveAlta = :clave", Cliente.class)
                .setParameter("clave", clave)
                .getResultStream()
                .findFirst();
    }

    /** The largest code of the form {@code prefix + digits}, by its number. */
    public long lastCodigo(String prefix) {
        Number last = (Number) em.createNativeQuery("""
                        SELECT COALESCE(MAX(CAST(SUBSTRING(codigo, ?) AS UNSIGNED)), 0) FROM clientes
                         WHERE codigo LIKE ? AND SUBSTRING(codigo, ?) REGEXP '^[0-9]{1,12}$'""")
                .setParameter(1, prefix.length() + 1)
                .setParameter(2, prefix + "%")
                .setParameter(3, prefix.length() + 1)
                .getSingleResult();
        return last.longValue();
    }

    /**
     * Adds a customer, at once, with the mandate that they need.
     *
     * @throws CodigoDuplicadoException when another got the code in the same instant
     * @throws AltaRepetidaException when the same form made it in the same instant
     */
    public void add(Cliente cliente) {
        em.persist(cliente);
        cliente.prepararMandato(cliente.getFechaAlta());
        flush(cliente);
    }

    /**
     * Writes the changes of a customer now, so that a clash shows here and not at commit.
     *
     * @throws CodigoDuplicadoException when another has the code
     * @throws MandatoDuplicadoException when another has the mandate
     */
    public void flush(Cliente cliente) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_clientes_codigo")) {
                throw new CodigoDuplicadoException(cliente.getCodigo());
            }
            if (ClaveUnica.isViolated(e, "uq_clientes_dni_vivo")) {
                throw new DocumentoRepetidoException(cliente.getDni());
            }
            if (ClaveUnica.isViolated(e, "uq_clientes_mandato")) {
                throw new MandatoDuplicadoException(cliente.getMandatoReferencia());
            }
            if (ClaveUnica.isViolated(e, "uq_clientes_clave_alta")) {
                throw new AltaRepetidaException();
            }
            throw e;
        }
    }
}
