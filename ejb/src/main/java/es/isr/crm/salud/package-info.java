/**
 * What the server answers when it is asked how it is: {@code /health/ready} and {@code /health/live} on the management
 * port.
 *
 * <p>It travels in a jar of its own in the EAR's library, because the server looks for such checks nowhere else; so it
 * uses nothing of the application but the database. PSO does not belong here: without it the application still works.
 */
package es.isr.crm.salud;
