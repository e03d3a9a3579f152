package es.isr.crm.documentos.control;

import es.isr.crm.servicios.entity.ServicioCliente;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The parts of a combo that somebody has. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class PartesServicio {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The parts of a combo that have not ended; none of any other service. */
    @SuppressWarnings("unchecked")
    List<ServicioCliente> of(ServicioCliente servicio) {
        return em.createNativeQuery("""
                        SELECT s.* FROM servicios_cliente s
                         WHERE s.servicio_padre_id = ? AND s.estado <> 'baja' ORDER BY s.id""", ServicioCliente.class)
                .setParameter(1, servicio.getId())
                .getResultList();
    }

    /** Whether a service is a part of a combo, so that price and contract are the combo's. */
    boolean isParte(ServicioCliente servicio) {
        Number parent = (Number) em.createNativeQuery(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE id = ? AND servicio_padre_id IS NOT NULL")
                .setParameter(1, servicio.getId())
                .getSingleResult();
        return parent.intValue() > 0;
    }
}
