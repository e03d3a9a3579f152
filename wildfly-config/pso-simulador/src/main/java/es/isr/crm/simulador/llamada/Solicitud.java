package es.isr.crm.simulador.llamada;

/**
 * What a client asked for, as far as it could be understood: an operation or a serial number that is not there is empty.
 */
public record Solicitud(String operacion, String sn, boolean escritura, String cuerpo) {}
