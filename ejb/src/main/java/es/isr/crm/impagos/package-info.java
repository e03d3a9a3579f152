/**
 * What is done about a debt: reminders, the notice before a suspension with what proves it, promises to pay, disputes, the
 * cut, and the return once it is paid.
 *
 * <p>Invariants: nobody is cut before a month has gone since an unpaid invoice was presented and fifteen working days since
 * a proven notice that names it, nor on a day that is not a working day, nor before the day that the notice tells (Ley
 * 11/2022, art. 65.2; Orden PRE/361/2002, aps. 19 to 26). Only what the debt is for is cut (Real Decreto 899/2009, art.
 * 15.2.a). A promise that runs, an open dispute, {@code no_cortar} and a debt below the minimum keep a customer from it. Each
 * customer is looked at again in the transaction of the cut, with the customer's row held, so that a payment is either seen
 * or waits, and then brings the services back. An invoice is reminded of twice at most, whatever runs how often.
 *
 * <p>Not here: what is owed ({@code facturacion}, {@code tesoreria}), how a letter travels and on which day it was presented
 * ({@code correo}), how a service is cut ({@code servicios}, {@code red}).
 */
package es.isr.crm.impagos;
