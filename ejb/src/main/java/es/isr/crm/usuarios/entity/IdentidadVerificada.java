package es.isr.crm.usuarios.entity;

import java.util.Map;

/**
 * What an identity provider has signed about somebody, once the signature, the addressee and the moment were checked.
 *
 * @param emisor the provider ({@code iss})
 * @param sujeto the person there ({@code sub}), at most 255 ASCII characters
 * @param nombre how the provider calls them; their address when it does not say
 * @param email their address, or null
 * @param emailComprobado whether the provider has made sure that the address is theirs; null when it does not say
 * @param claims everything that it says of them
 * @param token the signed statement itself, which the provider wants to see at sign-out
 */
public record IdentidadVerificada(
        String emisor,
        String sujeto,
        String nombre,
        String email,
        Boolean emailComprobado,
        Map<String, Object> claims,
        String token) {

    /** Without what is personal: a record that is printed must not tell it. */
    @Override
    public String toString() {
        return "IdentidadVerificada[" + emisor + "]";
    }
}
