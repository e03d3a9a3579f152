package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the log of calls is narrowed by; all conditions hold at once.
 *
 * @param asunto whom the call was about
 * @param llamada what was called and what came of it
 * @param tramo when
 * @param texto part of PSO's message or of what went wrong; null for all
 */
public record LogPsoFilter(Asunto asunto, Llamada llamada, Tramo tramo, String texto) implements Serializable {

    public static final LogPsoFilter ALL = new LogPsoFilter(Asunto.ALL, Llamada.ALL, Tramo.ALL, null);

    public LogPsoFilter {
        texto = clean(texto);
    }

    /** The calls of an order. */
    public static LogPsoFilter ofOrden(Long ordenId) {
        return new LogPsoFilter(new Asunto(null, null, null, ordenId), Llamada.ALL, Tramo.ALL, null);
    }

    /** The calls on behalf of a customer. */
    public static LogPsoFilter ofCliente(Long clienteId) {
        return new LogPsoFilter(new Asunto(null, clienteId, null, null), Llamada.ALL, Tramo.ALL, null);
    }

    /** The calls about an ONT. */
    public static LogPsoFilter ofOnt(String numeroSerie) {
        return new LogPsoFilter(new Asunto(null, null, numeroSerie, null), Llamada.ALL, Tramo.ALL, null);
    }

    /** The same, but only what comes after a row of the list: who reads it to its end keeps no count of what was before. */
    public LogPsoFilter after(LogPsoRow row) {
        return new LogPsoFilter(asunto, llamada, new Tramo(tramo.desde(), tramo.hasta(), Clave.of(row)), texto);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /**
     * Whom a call was about.
     *
     * @param cliente words of name, code, document or telephone of the customer, or their id; null for all
     * @param clienteId this customer; null for all
     * @param numeroSerie beginning of the serial; null for all
     * @param ordenId this order; null for all
     */
    public record Asunto(String cliente, Long clienteId, String numeroSerie, Long ordenId) implements Serializable {

        static final Asunto ALL = new Asunto(null, null, null, null);

        public Asunto {
            cliente = clean(cliente);
            numeroSerie = clean(numeroSerie);
        }
    }

    /**
     * What was called and what came of it.
     *
     * @param operacion name on the wire; null for all
     * @param codigo PSO's code; null for all
     * @param clase what the answer means; null for all
     * @param exitoso whether PSO said yes; null for both
     */
    public record Llamada(String operacion, Integer codigo, ClasePso clase, Boolean exitoso) implements Serializable {

        static final Llamada ALL = new Llamada(null, null, null, null);
    }

    /**
     * When.
     *
     * @param desde from this moment on; null for the beginning
     * @param hasta before this moment; null for no end
     * @param despuesDe only rows that stand after this one in the list; null for all
     */
    public record Tramo(Instant desde, Instant hasta, Clave despuesDe) implements Serializable {

        static final Tramo ALL = new Tramo(null, null, null);
    }

    /**
     * A place in the list, newest first: the moment, and the id where two calls ended at the same.
     *
     * @param createdAt when the call ended
     * @param id its row
     */
    public record Clave(Instant createdAt, Long id) implements Serializable {

        static Clave of(LogPsoRow row) {
            return new Clave(row.createdAt(), row.id());
        }
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
