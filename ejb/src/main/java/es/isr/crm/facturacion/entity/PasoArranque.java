package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that an operator prepares before the first invoice.
 *
 * @param paso which
 * @param hecho whether it is done
 * @param faltan what is missing, by the keys of the settings or the names of zones or years; empty when it is done or when
 *     there is nothing to name
 */
public record PasoArranque(Paso paso, boolean hecho, List<String> faltan) implements Serializable {

    public PasoArranque {
        faltan = List.copyOf(faltan);
    }

    /** Whether nothing is issued without it. */
    public boolean isImprescindible() {
        return paso.imprescindible;
    }

    /** What there is to prepare, in the order in which it is best done. */
    public enum Paso {
        /** Who issues, without which an invoice is none (Real Decreto 1619/2012, art. 6.1.c–e). */
        EMISOR(true),
        /** A rate for each fiscal zone that has customers; those of another zone wait for theirs. */
        IMPUESTOS(false),
        /** What is printed besides: commercial register (Código de Comercio, art. 24), account to pay into. */
        DATOS_IMPRESOS(false),
        LOGO(false),
        /** Where the numbers of the year begin. */
        SERIES(false),
        PRIMER_PERIODO(false),
        FESTIVOS(false),
        CORREO(false),
        /** Whether this server starts its jobs by itself. */
        HORARIO(false);

        private final boolean imprescindible;

        Paso(boolean imprescindible) {
            this.imprescindible = imprescindible;
        }
    }
}
