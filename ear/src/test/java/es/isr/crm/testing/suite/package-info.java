/**
 * How the tests reach the server: it is started once and the application deployed once, for all test classes together.
 *
 * <p>Deploying costs about as long as a dozen test classes run; a test that needs the server in a state of its own
 * brings it there and back itself.
 */
package es.isr.crm.testing.suite;
