/** Debts: who owes, what is done about it, and who is cut. */
package es.isr.crm.web.impagos;
