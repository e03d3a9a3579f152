/** The frame around every page: the menu by role and the top bar. */
package es.isr.crm.web.shared.layout;
