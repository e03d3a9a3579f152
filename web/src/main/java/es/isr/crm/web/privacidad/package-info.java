/** What a person may ask of their data: to have them, and to be forgotten. */
package es.isr.crm.web.privacidad;
