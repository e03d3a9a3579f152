package es.isr.crm.correo.entity;

import java.io.Serializable;

/**
 * What came of a trial message.
 *
 * @param direccion where it went
 * @param estado how it ended; {@link EstadoEntrega#CANCELADA} when the mail server could not be spoken to
 * @param motivo why it was not accepted, or null
 * @param detalle what the mail server said, or what went wrong
 */
public record ResultadoPrueba(String direccion, EstadoEntrega estado, MotivoEntrega motivo, String detalle)
        implements Serializable {

    public boolean isEnviada() {
        return estado == EstadoEntrega.ENVIADA;
    }
}
