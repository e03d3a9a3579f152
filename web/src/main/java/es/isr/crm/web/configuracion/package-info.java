/** The settings of the operator. */
package es.isr.crm.web.configuracion;
