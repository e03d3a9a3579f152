package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import java.util.Objects;

/**
 * A delivery with what it says, ready to be written as a message.
 *
 * @param id the delivery
 * @param direccion e-mail address
 * @param nombre whom it is for
 * @param idioma language
 * @param messageId what it will be known by
 * @param carta what it says
 */
record SobreCerrado(Long id, String direccion, String nombre, String idioma, String messageId, Carta carta) {

    SobreCerrado {
        Objects.requireNonNull(carta, "carta");
    }
}
