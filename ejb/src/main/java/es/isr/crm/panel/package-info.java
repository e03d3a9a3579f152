/**
 * The whole business at a glance: counted figures, what asks for attention, and who is told of it by mail.
 *
 * <p>Reads all other components and changes none of them. A figure is always counted from the rows, by one computation that
 * all viewers of a node share for some seconds, and shown to the roles that work with it. An alarm is raised when a figure
 * passes its threshold and is over when it has been back for a while; each is told by mail once. Lists of records, and
 * figures over stretches of time that somebody chooses, do not belong here.
 */
package es.isr.crm.panel;
