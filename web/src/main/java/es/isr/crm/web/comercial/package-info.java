/** Leads and campaigns, and the public form that brings the former to the latter. */
package es.isr.crm.web.comercial;
