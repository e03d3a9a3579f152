/** The pages of the catalogue. */
package es.isr.crm.web.planes;
