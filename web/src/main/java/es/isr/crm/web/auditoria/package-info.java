/** The pages of the audit: what happened, by whom, and whether it is still as it was sealed. */
package es.isr.crm.web.auditoria;
