/**
 * Customers who come from another system in a file: the file is read, compared with what is there, shown with everything
 * that is wrong with it, and taken over as a whole when somebody says so.
 *
 * <p>Invariants: a file that comes twice creates nobody twice; what happened to each record is known; no order goes to the
 * network, which is only read and compared afterwards; the file and the texts of its records are kept no longer than they
 * are needed (Reglamento (UE) 2016/679, art. 5.1.e). How customers, services and ONTs look like is the business of their
 * own components, which write them here too.
 */
package es.isr.crm.importacion;
