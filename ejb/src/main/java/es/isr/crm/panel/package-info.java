/**
 * The whole business at a glance: counted figures and what asks for attention.
 *
 * <p>Reads all other components and changes nothing. A figure is always counted from the rows, by one computation that
 * all viewers of a node share for some seconds; money and lists of records do not belong here.
 */
package es.isr.crm.panel;
