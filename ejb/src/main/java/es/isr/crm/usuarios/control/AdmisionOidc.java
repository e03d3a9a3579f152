package es.isr.crm.usuarios.control;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.IdentidadVerificada;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who of those whom the provider vouches for needs no administrator's approval, by configuration: the owner, who is
 * administrator, and whoever has a certain claim or an address of a certain domain.
 */
final class AdmisionOidc {

    private AdmisionOidc() {}

    /**
     * The role with which somebody is let in at once.
     *
     * @return nothing when they have to wait for approval
     */
    static Optional<Rol> de(IdentidadVerificada identidad, OidcConfig config) {
        if (isPropietario(identidad, config)) {
            return Optional.of(Rol.ADMIN);
        }
        boolean admitted =
                config.claim().filter(claim -> has(identidad.claims(), claim)).isPresent()
                        || config.dominios().contains(domain(identidad));
        return admitted ? Optional.of(Rol.USER) : Optional.empty();
    }

    static boolean isPropietario(IdentidadVerificada identidad, OidcConfig config) {
        return config.propietario().filter(identidad.sujeto()::equals).isPresent();
    }

    /** The domain of an address that the provider has checked; one that it has not could be anybody's. */
    private static String domain(IdentidadVerificada identidad) {
        String email = identidad.email();
        return email == null || !email.contains("@") || !Boolean.TRUE.equals(identidad.emailComprobado())
                ? ""
                : email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the claims have a value: as their text, or among those of a list.
     *
     * @param wanted {@code name=value}; a name with dots leads into claims within claims, {@code realm_access.roles=crm}
     */
    private static boolean has(Map<String, Object> claims, String wanted) {
        int equals = wanted.indexOf('=');
        if (equals < 1) {
            return false;
        }
        String value = wanted.substring(equals + 1);
        Object found = find(claims, wanted.substring(0, equals));
        return found instanceof Collection<?> several
                ? several.stream().anyMatch(one -> value.equals(String.valueOf(one)))
                : found != null && value.equals(String.valueOf(found));
    }

    /** By the whole name first: a claim may have dots in it, as those that are addresses do. */
    private static Object find(Map<String, Object> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        Object at = claims;
        for (String step : Arrays.asList(name.split("\\."))) {
            at = at instanceof Map<?, ?> within ? within.get(step) : null;
        }
        return at;
    }
}
