package es.isr.crm.simulador.red;

import java.math.BigDecimal;

/** The light between OLT and ONT. Power in dBm; without link there is none to measure. */
public record Enlace(boolean enLinea, BigDecimal potencia) {}
