package es.isr.crm.web.red;

import java.util.List;

/**
 * Something that is wrong with PSO, as a page tells it.
 *
 * @param titulo what it is called
 * @param causa why it happens
 * @param pasos what to do, step by step
 */
public record AvisoRed(String titulo, String causa, List<String> pasos) {}
