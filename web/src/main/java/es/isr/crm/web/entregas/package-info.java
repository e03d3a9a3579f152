/** What goes out to people: deliveries, letters, the mail server. */
package es.isr.crm.web.entregas;
