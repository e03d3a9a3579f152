package es.isr.crm.shared.entity;

/**
 * A thing with words or numbers by which its customer is found: whenever it is written, what that customer is found by is
 * written anew in the same transaction.
 */
public interface Buscable {

    /** The customer, never null. */
    Long clienteBuscado();
}
