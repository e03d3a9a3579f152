package es.isr.crm.simulador.red;

/** The port of the network where an ONT hangs: {@code OLT-GILET-01}, {@code 0/1/1}. */
public record Ubicacion(String olt, String pon) {}
