package es.isr.crm.impresos.entity;

import java.util.Locale;
import java.util.Map;

/**
 * One thing to be printed.
 *
 * @param plantilla name of the template and of its words, such as {@code mandato_sepa}
 * @param idioma language of who reads it: {@code es} or {@code en}
 * @param datos what the template shows, by name: records, text, dates, amounts, lists of them
 */
public record Impreso(String plantilla, Locale idioma, Map<String, Object> datos) {}
