/**
 * What somebody tries who means no good: over HTTP, against the running application, as anybody could from the street or
 * from an account of their own. A test here is a sentence about what must not happen.
 *
 * <p>Each class is one kind of attempt. What takes long is a sample, and whole with {@code ./crm test full}. What each
 * proves of OWASP ASVS 5.0 is in {@code wildfly-config/asvs.md}.
 */
package es.isr.crm.abuso;
