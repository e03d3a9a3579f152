/**
 * Jobs {@code comprobar-importacion} and {@code importar-clientes}: the first looks at the records of a file, the second makes
 * customers of the good ones and then compares the network with them, which is only read.
 *
 * <p>An item is a block of records, and a transaction. Both jobs may be begun again at any time, after a crash too: the first
 * looks at everything anew, the second goes on with the records of which no customer was made.
 */
package es.isr.crm.batch.importacion;
