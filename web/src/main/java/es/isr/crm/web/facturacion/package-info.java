/** Invoices at the screen: what is prepared for them, the list, one of them, and its paper. */
package es.isr.crm.web.facturacion;
