package es.isr.crm.soporte.control;

import es.isr.crm.correo.control.ContenidoEntrega;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.soporte.entity.AvisoTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** What the mails about tickets say: one bean for each class of delivery. */
@Transactional(Transactional.TxType.MANDATORY)
abstract class ContenidoTicket implements ContenidoEntrega {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private CartaTicket cartas;

    private final ClaseEntrega clase;

    ContenidoTicket(ClaseEntrega clase) {
        this.clase = clase;
    }

    @Override
    public ClaseEntrega clase() {
        return clase;
    }

    @Override
    public Optional<Carta> contenido(Entrega entrega) {
        return Optional.ofNullable(em.find(AvisoTicket.class, entrega.getReferenciaId()))
                .flatMap(aviso -> cartas.of(aviso, entrega.getNombre(), new Locale(entrega.getIdioma())));
    }

    /** It was opened. */
    @Dependent
    static class Creado extends ContenidoTicket {
        Creado() {
            super(ClaseEntrega.TICKET_CREADO);
        }
    }

    /** It was answered. */
    @Dependent
    static class Respondido extends ContenidoTicket {
        Respondido() {
            super(ClaseEntrega.TICKET_RESPONDIDO);
        }
    }

    /** It was solved. */
    @Dependent
    static class Resuelto extends ContenidoTicket {
        Resuelto() {
            super(ClaseEntrega.TICKET_RESUELTO);
        }
    }

    /** It is a technician's. */
    @Dependent
    static class Asignado extends ContenidoTicket {
        Asignado() {
            super(ClaseEntrega.TICKET_ASIGNADO);
        }
    }
}
