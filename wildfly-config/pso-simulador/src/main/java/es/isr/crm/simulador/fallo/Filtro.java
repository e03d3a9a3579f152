package es.isr.crm.simulador.fallo;

/** Which calls a fault hits: one operation or all, one serial number or all. */
public record Filtro(String operacion, String sn) {

    public static final String TODAS = "*";

    boolean hits(String nombreOperacion, String numeroSerie) {
        return (operacion.equals(TODAS) || operacion.equals(nombreOperacion))
                && (sn.isEmpty() || sn.equals(numeroSerie));
    }
}
