package es.isr.crm.informes.entity;

import java.io.Serializable;

/** A line of a report: some things that have something in common. */
public interface FilaInforme extends Serializable {

    /** The key of the line that adds up all others. */
    String TOTAL = "*";

    /** What they have in common: a month as {@code 2026-11}, a constant, an id, a name; null of those that have none. */
    String clave();

    /** How it is called; null when the key says it. */
    String nombre();
}
