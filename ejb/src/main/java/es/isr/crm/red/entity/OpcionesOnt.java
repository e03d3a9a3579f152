package es.isr.crm.red.entity;

import java.util.List;

/**
 * What the inventory can be narrowed by.
 *
 * @param modelos models that there are
 * @param olts OLTs that some ONT is on
 */
public record OpcionesOnt(List<String> modelos, List<String> olts) {}
