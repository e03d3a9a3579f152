package es.isr.crm.red;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.testing.Datos;

/** A line of the tables, and the customer whom it happens to. */
final class Caso {

    private final Fila fila;
    private final AltaCliente form;
    private final String escrita;
    private Alta alta;
    private long orden;
    private long recibidas;
    private long aplicadas;

    Caso(Fila fila, AltaCliente form) {
        this.fila = fila;
        this.form = form;
        this.escrita = fila.acto() == Acto.SUSTITUCION ? Datos.numeroSerie() : serie();
    }

    Fila fila() {
        return fila;
    }

    AltaCliente form() {
        return form;
    }

    /** The ONT with which the customer was signed up. */
    String serie() {
        return form.getGpon().getNumeroSerie();
    }

    /** The ONT whose write the fault hits. */
    String escrita() {
        return escrita;
    }

    /** The customer, from when there is one. */
    Alta alta() {
        return alta;
    }

    void signedUp(Alta customer) {
        alta = customer;
    }

    /** The order that the fault hit. */
    long orden() {
        return orden;
    }

    void ordered(long ordenId) {
        orden = ordenId;
    }

    /** The writes that PSO had received and carried out before that order. */
    void before(long received, long applied) {
        recibidas = received;
        aplicadas = applied;
    }

    long recibidas() {
        return recibidas;
    }

    long aplicadas() {
        return aplicadas;
    }
}
