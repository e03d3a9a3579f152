/**
 * What every page is made of: texts, preferences, messages, saving once, formats.
 *
 * <p>Knows no component of the business. Sub-packages: {@code http} (headers, addresses, resources), {@code error}
 * (incidents and the error pages), {@code list} (lazy lists and their remembered filters), {@code layout} (menu and top
 * bar), {@code convert} (what people type). A text for people is never here but in {@code texts/*_es.properties} and
 * {@code texts/*_en.properties}.
 */
package es.isr.crm.web.shared;
