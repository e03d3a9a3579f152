/**
 * Invented customers, for measuring and for showing: as many as wanted, with what real ones have. Data of one seed are the
 * same everywhere. Nothing of this runs in the server by itself, and nothing is written where there are customers unless
 * that is asked for.
 */
package es.isr.crm.muestra;
