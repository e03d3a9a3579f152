package es.isr.crm.usuarios.entity;

import java.net.URI;

/**
 * The way to the identity provider.
 *
 * @param direccion where to send the browser
 * @param secreto what the browser has to keep until it comes back, and nobody else may see
 */
public record InicioOidc(URI direccion, String secreto) {

    /** Without the secret: a record that is printed must not tell it. */
    @Override
    public String toString() {
        return "InicioOidc[" + direccion.getHost() + "]";
    }
}
