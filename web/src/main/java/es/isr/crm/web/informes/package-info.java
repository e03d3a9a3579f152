/**
 * What the figures say. A report has one address, one filter and its lines, made by what somebody chooses; its view says which
 * measures it has, and the same measures are its figures, its chart, its table and its files.
 */
package es.isr.crm.web.informes;
