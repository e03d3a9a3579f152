/**
 * Who works here: users and their roles, sign-in, sessions, lock-out, the first administrator, and the matrix of what
 * each role may do.
 *
 * <p>Invariants: an e-mail address belongs to one user; a password is kept only as a hash that carries its parameters; a
 * session's token is kept only as a digest, so that who reads the database can sign in as nobody; an account is never
 * locked for good, and an unknown address behaves as a known one does. The first administrator comes in once.
 *
 * <p>Not here: what a request or a cookie is (that is the web's), and the rows of the audit, which learns of sign-ins and
 * refusals by an event.
 */
package es.isr.crm.usuarios;
