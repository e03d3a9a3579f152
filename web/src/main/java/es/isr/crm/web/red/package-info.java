/** The network as pages show it: the ONT of a service, its order, what is wrong and what to do. */
package es.isr.crm.web.red;
