package es.isr.crm.tesoreria.entity;

import java.util.List;

/**
 * What came of a file of the bank.
 *
 * @param extractoIds the statements that were new
 * @param nuevos how many movements were new
 * @param repetidos how many were known
 */
public record ExtractosCargados(List<Long> extractoIds, int nuevos, int repetidos) {}
