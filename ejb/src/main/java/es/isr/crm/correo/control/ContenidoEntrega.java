package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Entrega;
import java.util.Optional;

/**
 * What the deliveries of one class say. Each component brings its own as a bean; it is asked in a transaction, as the
 * delivery is about to be sent or printed, so that thousands may wait and take no room.
 */
public interface ContenidoEntrega {

    /** Which deliveries. */
    ClaseEntrega clase();

    /**
     * What a delivery says, in its language.
     *
     * @return nothing when what it is about asks for none any more: it was annulled, the debt is paid
     */
    Optional<Carta> contenido(Entrega entrega);
}
