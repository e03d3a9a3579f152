/**
 * What customers are billed: series and their numbers. Charges that wait for an invoice and what a month costs are in
 * {@code servicios}.
 *
 * <p>Invariants: the numbers of a series have no gap and are never given twice (Reglamento de facturación, Real Decreto
 * 1619/2012, art. 6.1.a).
 */
package es.isr.crm.facturacion;
