package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.ErrorCampo;
import java.io.Serializable;
import java.util.List;

/**
 * A line of a file of leads, and what becomes of it.
 *
 * @param numero its number, from 1; the heading is none
 * @param datos what it says, as far as it is understood
 * @param errores what is wrong with it; empty when nothing is
 * @param repetido whether somebody with its telephone or e-mail is a lead or a customer already, or stands above it
 */
public record LineaLead(int numero, DatosLead datos, List<ErrorCampo> errores, boolean repetido)
        implements Serializable {

    /** What becomes of a line. */
    public enum Estado {
        VALIDO,
        /** Known already: nobody is taken down twice. */
        EXISTENTE,
        RECHAZADO
    }

    public LineaLead {
        errores = List.copyOf(errores);
    }

    public Estado getEstado() {
        if (!errores.isEmpty()) {
            return Estado.RECHAZADO;
        }
        return repetido ? Estado.EXISTENTE : Estado.VALIDO;
    }
}
