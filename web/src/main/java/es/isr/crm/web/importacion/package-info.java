/** Customers of another system, from their file to their being here. */
package es.isr.crm.web.importacion;
