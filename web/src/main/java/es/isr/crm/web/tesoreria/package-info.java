/** Money: payments and where they go, the statements of the bank, the till. */
package es.isr.crm.web.tesoreria;
