package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.IdentidadVerificada;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what an identity provider says about somebody, each by its standard name (OpenID Connect Core 1.0, 5.1). */
final class ReclamosOidc {

    private ReclamosOidc() {}

    /**
     * Who it is.
     *
     * @param claims what is signed, checked already
     * @param token the signed statement
     */
    static IdentidadVerificada identidad(Map<String, Object> claims, String token) {
        String email = text(claims, "email");
        String whole = String.join(
                        " ",
                        Stream.of("given_name", "family_name")
                                .map(name -> text(claims, name))
                                .filter(Objects::nonNull)
                                .toList())
                .strip();
        String nombre = Stream.of(text(claims, "name"), whole, text(claims, "preferred_username"), email)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        return new IdentidadVerificada(
                text(claims, "iss"),
                text(claims, "sub"),
                nombre.strip(),
                email,
                truth(claims.get("email_verified")),
                Collections.unmodifiableMap(claims),
                token);
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : null;
    }

    /** Some providers write truth as a text. */
    private static Boolean truth(Object said) {
        return said == null ? null : Boolean.valueOf(String.valueOf(said));
    }
}
