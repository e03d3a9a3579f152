/** The support desk: its list, each ticket with its parts, and a new one. */
package es.isr.crm.web.soporte;
