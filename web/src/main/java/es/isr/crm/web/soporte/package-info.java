/** The support desk: its list, each ticket with its parts, a new one, and the faults that many share. */
package es.isr.crm.web.soporte;
