/** Lists that load only the page that is shown, and remember how they were filtered. */
package es.isr.crm.web.shared.list;
