/** Coming in: the sign-in and the first access. How a request is recognised afterwards is in the package security. */
package es.isr.crm.web.usuarios;
