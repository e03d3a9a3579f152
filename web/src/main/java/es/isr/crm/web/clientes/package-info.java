/** Pages of customers: the list, the alta, the file and its editing. */
package es.isr.crm.web.clientes;
