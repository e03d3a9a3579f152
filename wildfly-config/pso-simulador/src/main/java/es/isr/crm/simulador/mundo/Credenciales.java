package es.isr.crm.simulador.mundo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The one user that PSO lets in. */
public record Credenciales(String usuario, String clave) {

    /** From the environment, {@code crm}/{@code crm} without it. */
    public static Credenciales iniciales() {
        return new Credenciales(
                System.getenv().getOrDefault("SIMULADOR_USERNAME", "crm"),
                System.getenv().getOrDefault("SIMULADOR_PASSWORD", "crm"));
    }

    /** @param autorizacion the header, null when there is none */
    public boolean admite(String autorizacion) {
        String par = usuario + ":" + clave;
        return ("Basic " + Base64.getEncoder().encodeToString(par.getBytes(StandardCharsets.UTF_8)))
                .equals(autorizacion);
    }

    /** The password stays inside, also in a log line. */
    @Override
    public String toString() {
        return usuario;
    }
}
