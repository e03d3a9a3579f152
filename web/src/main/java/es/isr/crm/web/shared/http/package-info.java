/** The edge: response headers, which addresses exist, and the versions of static resources. */
package es.isr.crm.web.shared.http;
