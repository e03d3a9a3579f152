/** The calendar of who goes to whose home, and each appointment. */
package es.isr.crm.web.agenda;
