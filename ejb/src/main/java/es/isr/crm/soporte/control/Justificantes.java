package es.isr.crm.soporte.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.soporte.entity.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Prints what proves that a customer complained, of what and when, and until when they have to be answered (Ley 10/2025,
 * arts. 11, 12 and 17; Real Decreto 899/2009, art. 26).
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Justificantes {

    /** Name of the template. */
    static final String PLANTILLA = "justificante_reclamacion";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Emisores emisores;

    @Inject
    private Impresora impresora;

    @Inject
    private Reloj reloj;

    /** @throws NotFoundException when there is no such ticket, or it is no complaint */
    public PapelPdf print(Long ticketId) {
        Ticket ticket = Optional.ofNullable(ticketId)
                .map(id -> em.find(Ticket.class, id))
                .filter(found -> found.getMateria() != null)
                .orElseThrow(() -> new NotFoundException("reclamacion", ticketId));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        impresora.print(impreso(ticket), pdf);
        return new PapelPdf("justificante-" + ticket.getNumero() + ".pdf", pdf.toByteArray());
    }

    /** The page, in the customer's language. */
    Impreso impreso(Ticket ticket) {
        Cliente cliente = clientes.getById(ticket.getClienteId());
        Map<String, Object> datos = new HashMap<>();
        datos.put("emisor", emisores.get());
        datos.put("cliente", cliente);
        datos.put("ticket", ticket);
        datos.put("materia", ticket.getMateria().name().toLowerCase(Locale.ROOT));
        datos.put("hoy", reloj.today());
        return new Impreso(PLANTILLA, new Locale(cliente.getIdioma()), datos);
    }
}
