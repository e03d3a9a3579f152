package es.isr.crm.clientes.entity;

import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a list of customers is narrowed by; all conditions hold at once.
 *
 * @param texto words of the name, or any part of a code, document, telephone, e-mail, serial, service number or ICCID; null
 *     for all
 * @param estados states; empty for all
 * @param ficha what is known of the customer
 * @param contrato what they have
 * @param alta since when they are customers
 * @param aviso what is not as it should be
 */
public record ClienteFilter(
        String texto, List<EstadoCliente> estados, Ficha ficha, Contrato contrato, Alta alta, Aviso aviso)
        implements Serializable {

    public static final ClienteFilter ALL = ofTexto(null);

    public ClienteFilter {
        texto = clean(texto);
        estados = estados == null ? List.of() : List.copyOf(estados);
        ficha = ficha == null ? Ficha.ANY : ficha;
        contrato = contrato == null ? Contrato.ANY : contrato;
        alta = alta == null ? Alta.ANY : alta;
        aviso = aviso == null ? Aviso.NONE : aviso;
    }

    /** Whoever a text finds. */
    public static ClienteFilter ofTexto(String texto) {
        return new ClienteFilter(texto, List.of(), null, null, null, null);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /**
     * What is known of the customer.
     *
     * @param tipo kind; null for all
     * @param localidad town; null for all
     * @param provincia province; null for all
     * @param vendedorId who sold; null for all
     * @param cobradorId who collects; null for all
     * @param medioPago how they pay; null for all
     */
    public record Ficha(
            TipoCliente tipo, String localidad, String provincia, Long vendedorId, Long cobradorId, MedioPago medioPago)
            implements Serializable {

        public static final Ficha ANY = new Ficha(null, null, null, null, null, null);

        public Ficha {
            localidad = clean(localidad);
            provincia = clean(provincia);
        }
    }

    /**
     * What they have: a service that has not ended, of this plan and of this kind.
     *
     * @param planId the plan; null for all
     * @param tipoPlan the kind; null for all
     */
    public record Contrato(Long planId, TipoPlan tipoPlan) implements Serializable {

        public static final Contrato ANY = new Contrato(null, null);
    }

    /**
     * Since when they are customers, both days included.
     *
     * @param desde the first day; null from the beginning
     * @param hasta the last day; null until today
     */
    public record Alta(LocalDate desde, LocalDate hasta) implements Serializable {

        public static final Alta ANY = new Alta(null, null);
    }

    /**
     * What is not as it should be.
     *
     * @param deuda an invoice is open after its due date
     * @param ontOffline an ONT of theirs was last seen without connection
     * @param sinOnt a fibre service that has not ended has no ONT
     */
    public record Aviso(boolean deuda, boolean ontOffline, boolean sinOnt) implements Serializable {

        public static final Aviso NONE = new Aviso(false, false, false);
    }
}
