/** The page of the batch jobs. */
package es.isr.crm.web.trabajos;
