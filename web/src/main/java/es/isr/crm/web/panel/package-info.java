/** The panel, and what of it is on every page: the state of PSO and the alarms. */
package es.isr.crm.web.panel;
