package es.isr.crm.web.shared.export;

import java.util.function.Function;

/**
 * A column of an export.
 *
 * @param clave key of its heading in the texts
 * @param valor what a row has there: text, number, date, instant, yes or no, a state, or null
 */
record Columna<R>(String clave, Function<R, ?> valor) {}
