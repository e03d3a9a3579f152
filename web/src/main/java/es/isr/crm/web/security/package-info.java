/**
 * Who is asking, and may they: the one authentication mechanism, the cookie of a session, the guard of pages by the
 * matrix of permissions, and what pages ask before they show a button.
 *
 * <p>What is refused here is refused by the boundaries too; this is the nearer fence, not the only one. Passwords,
 * sessions and lock-out are not here but in {@code es.isr.crm.usuarios}.
 */
package es.isr.crm.web.security;
