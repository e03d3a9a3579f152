/**
 * What the law gives a person over their data: to have them all in their hands (Reglamento (UE) 2016/679, arts. 15 and
 * 20), and to be forgotten once nobody is obliged to keep them any more (arts. 5.1.e and 17).
 *
 * <p>Where there are personal data is said in one place, {@code datos_personales.csv} of this package, table by table: how
 * those of a customer are found, and what becomes of them. A table that is about customers and is not there fails a test.
 *
 * <p>Everything here is for administrators, and leaves its mark; that somebody was forgotten is written down without what
 * was forgotten.
 */
package es.isr.crm.privacidad;
