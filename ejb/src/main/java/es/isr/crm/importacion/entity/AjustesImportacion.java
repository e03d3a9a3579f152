package es.isr.crm.importacion.entity;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * From when this system bills, and with which numbers.
 *
 * @param primerPeriodo the first month that it bills
 * @param siguienteFactura number of its first invoice in the year of that month, or null to leave the series as it is
 * @param siguienteRectificativa the same for corrective invoices
 */
public record AjustesImportacion(YearMonth primerPeriodo, Long siguienteFactura, Long siguienteRectificativa)
        implements Serializable {}
