/** The papers of a customer on the file: shown, added, opened, printed, withdrawn. */
package es.isr.crm.web.documentos;
