package es.isr.crm.shared.entity;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows asked for, at most as many as asked
 * @param total how many there are in all
 */
public record Page<R>(List<R> rows, long total) {}
