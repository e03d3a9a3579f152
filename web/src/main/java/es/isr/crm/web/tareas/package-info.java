/** Manual work: its list, and each task. */
package es.isr.crm.web.tareas;
