package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A difference in the list.
 *
 * @param id the row
 * @param tipo kind
 * @param numeroSerie serial, or null for a service without an ONT
 * @param cliente whose it is, or null
 * @param servicioId of which service, or null
 * @param olt the OLT that it is looked for under
 * @param pon its port, or null
 * @param deseado what is wanted; null for: not to be there
 * @param observado what PSO shows; null for: not there
 * @param primeraAt when it was first seen
 * @param ultimaAt when it was last seen
 * @param orden state of the order that is to put it right, or null when there is none
 * @param conocida who knows of it and why, or null
 * @param fin how it ended, or null
 */
public record DerivaRow(
        Long id,
        TipoDeriva tipo,
        String numeroSerie,
        Titular cliente,
        Long servicioId,
        String olt,
        String pon,
        String deseado,
        String observado,
        Instant primeraAt,
        Instant ultimaAt,
        EstadoOrden orden,
        Nota conocida,
        Final fin)
        implements Serializable {

    /**
     * A customer by name.
     *
     * @param id the customer
     * @param codigo its code, or null
     * @param nombre its whole name
     */
    public record Titular(Long id, String codigo, String nombre) implements Serializable {}

    /**
     * What somebody said about it.
     *
     * @param motivo why it is right as it is
     * @param por who said so
     * @param at when
     */
    public record Nota(String motivo, String por, Instant at) implements Serializable {}

    /**
     * How it ended.
     *
     * @param como in a word
     * @param por by whom
     * @param at when
     */
    public record Final(FinDeriva como, String por, Instant at) implements Serializable {}

    /** Whether something can be done about it. */
    public boolean allows(TipoDeriva.Salida salida) {
        return fin == null && tipo.allows(salida);
    }
}
