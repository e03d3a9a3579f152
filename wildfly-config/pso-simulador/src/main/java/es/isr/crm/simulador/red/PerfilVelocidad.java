package es.isr.crm.simulador.red;

/** A speed that an ONT can be given, in Mbit/s. */
public record PerfilVelocidad(String nombre, int bajada, int subida) {

    /** The profile of a suspended customer. */
    public static final String SUSPENDIDO = "suspendido";
}
