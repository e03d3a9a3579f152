/**
 * What the tests stand on: the server ({@link es.isr.crm.testing.EnServidor}), a caller in each role, data that are
 * valid and new each time, the database, and waiting for something without sleeping for luck.
 */
package es.isr.crm.testing;
