package es.isr.crm.correo.entity;

import java.util.Locale;
import java.util.Objects;

/**
 * Where a delivery goes.
 *
 * @param clienteId the customer, or null
 * @param canal how
 * @param direccion e-mail address in small letters; empty on paper
 * @param nombre whom it is for
 * @param idioma {@code es} or {@code en}
 */
public record Destino(Long clienteId, CanalEntrega canal, String direccion, String nombre, String idioma) {

    public Destino {
        Objects.requireNonNull(nombre, "nombre");
        direccion = canal == CanalEntrega.CORREO ? direccion.strip().toLowerCase(Locale.ROOT) : "";
    }

    public static Destino correo(Long clienteId, String direccion, String nombre, String idioma) {
        return new Destino(clienteId, CanalEntrega.CORREO, direccion, nombre, idioma);
    }

    public static Destino papel(Long clienteId, String nombre, String idioma) {
        return new Destino(clienteId, CanalEntrega.PAPEL, "", nombre, idioma);
    }

    /**
     * By mail to who has an address and agreed to it, on paper to everybody else.
     *
     * @param email their address, or null
     * @param consiente whether they agreed: to electronic invoices (Real Decreto Legislativo 1/2007, art. 63.3; RD
     *     1619/2012, art. 9.2) when it is one
     */
    public static Destino of(Long clienteId, String email, boolean consiente, String nombre, String idioma) {
        return consiente && email != null && !email.isBlank()
                ? correo(clienteId, email, nombre, idioma)
                : papel(clienteId, nombre, idioma);
    }
}
