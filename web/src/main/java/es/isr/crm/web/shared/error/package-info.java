/** What nobody expected: its number, its line in the log, its page. Nothing here catches and goes on. */
package es.isr.crm.web.shared.error;
