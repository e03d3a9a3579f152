package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.AgendaFilter;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.Franja;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Appointments with all that is shown of them, in one statement. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CitaQuery {

    private static final String BY_TIME = " ORDER BY c.dia, c.desde, c.hasta, c.id";

    /** What is to come first, the nearest before; of what is over the latest. */
    private static final String OF_SOMETHING = " ORDER BY (c.estado <> 'prevista'),"
            + " CASE WHEN c.estado = 'prevista' THEN c.dia END, c.dia DESC, c.desde DESC, c.id DESC";

    private static final int MAX = 50;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Those of some days that were not cancelled, in the order of the day. */
    public List<CitaRow> find(AgendaFilter filter) {
        boolean nobody = AgendaFilter.NADIE.equals(filter.tecnicoId());
        String whose = filter.tecnicoId() == null ? "" : nobody ? " AND c.tecnico_id IS NULL" : " AND c.tecnico_id = ?";
        Query query = em.createNativeQuery(
                        CitaColumns.CITA + " WHERE c.dia BETWEEN ? AND ? AND c.estado <> 'cancelada'" + whose + BY_TIME)
                .setParameter(1, filter.desde())
                .setParameter(2, filter.hasta());
        if (filter.tecnicoId() != null && !nobody) {
            query.setParameter(3, filter.tecnicoId());
        }
        return rows(query);
    }

    public Optional<CitaRow> find(Long id) {
        return rows(em.createNativeQuery(CitaColumns.CITA + " WHERE c.id = ?").setParameter(1, id)).stream()
                .findFirst();
    }

    /** The appointments of a customer that are to come. */
    public List<CitaRow> findPrevistas(Long clienteId) {
        return rows(
                em.createNativeQuery(CitaColumns.CITA + " WHERE c.cliente_id = ? AND c.estado = 'prevista'" + BY_TIME)
                        .setParameter(1, clienteId)
                        .setMaxResults(MAX));
    }

    /** The appointments that were made for a ticket. */
    public List<CitaRow> findByTicket(Long ticketId) {
        return rows(em.createNativeQuery(CitaColumns.CITA + " WHERE c.ticket_id = ?" + OF_SOMETHING)
                .setParameter(1, ticketId)
                .setMaxResults(MAX));
    }

    /** Where a technician is expected during a stretch, but for one appointment. */
    public List<CitaRow> findSolapes(Franja franja, Long tecnicoId, Long menosId) {
        return rows(em.createNativeQuery(
                        CitaColumns.CITA + " WHERE c.tecnico_id = ? AND c.dia = ? AND c.desde < ? AND c.hasta > ?"
                                + " AND c.estado IN ('prevista', 'hecha') AND c.id <> ?" + BY_TIME)
                .setParameter(1, tecnicoId)
                .setParameter(2, franja.dia())
                .setParameter(3, franja.hasta())
                .setParameter(4, franja.desde())
                .setParameter(5, menosId == null ? 0L : menosId));
    }

    private static List<CitaRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> CitaColumns.cita((Object[]) row)).toList();
    }
}
