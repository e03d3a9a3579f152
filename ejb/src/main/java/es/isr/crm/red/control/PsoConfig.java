package es.isr.crm.red.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where PSO is and how to sign in there, as configured at this moment: a corrected password works without a restart.
 *
 * @param base address of PSO, possibly with a path
 * @param usuario user of PSO
 * @param clave its password
 * @param plazo how long a whole exchange may last
 */
public record PsoConfig(URI base, String usuario, String clave, Duration plazo) {

    private static final String MANEJADOR = "/php/manejador.php";
    private static final long PLAZO_MS = 30_000;
    private static final String OBSERVAR = "observar";

    /** Shorter words are found in innocent texts, and are no secret worth the name. */
    private static final int MIN_SECRET = 8;

    /** PSO is not configured, or wrongly. Nothing can be sent. */
    public static class InvalidException extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidException(String message) {
            super(message);
        }
    }

    /** The configuration in force; read at each use. */
    public static PsoConfig current() throws InvalidException {
        Config config = ConfigProvider.getConfig();
        return of(
                text(config, "pso.base.url").trim(),
                text(config, "pso.username"),
                text(config, "pso.password"),
                deadline());
    }

    /** The address of PSO as configured, right or wrong; empty when there is none. */
    public static String address() {
        return text(ConfigProvider.getConfig(), "pso.base.url").trim();
    }

    /** How long a whole exchange may last, whether or not the rest is configured. */
    public static Duration deadline() {
        return ConfigProvider.getConfig()
                .getOptionalValue("pso.timeout", Long.class)
                .filter(ms -> ms > 0)
                .map(Duration::ofMillis)
                .orElse(Duration.ofMillis(PLAZO_MS));
    }

    /** Whether PSO is only to be watched: reads go out, writes wait. */
    public static boolean isObserving() {
        return OBSERVAR.equalsIgnoreCase(
                text(ConfigProvider.getConfig(), "pso.mode").trim());
    }

    static PsoConfig of(String base, String usuario, String clave, Duration plazo) throws InvalidException {
        if (base.isEmpty()) {
            throw new InvalidException("Falta PSO_BASE_URL");
        }
        try {
            URI uri = new URI(base);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!http || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new InvalidException("PSO_BASE_URL no es una dirección http o https");
            }
            return new PsoConfig(uri, usuario, clave, plazo);
        } catch (URISyntaxException e) {
            throw new InvalidException("PSO_BASE_URL no es una dirección: " + e.getReason());
        }
    }

    /** The one address all operations go to; a slash at the end of the base is not doubled. */
    URI endpoint() {
        return URI.create(base.toString().replaceAll("/+$", "") + MANEJADOR);
    }

    /** Value of the header that signs in. */
    String authorization() {
        String pair = usuario + ":" + clave;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text without what signs in, should PSO send it back. */
    String mask(String text) {
        String masked = text.replace(authorization().substring("Basic ".length()), "•••");
        return clave.length() < MIN_SECRET ? masked : masked.replace(clave, "•••");
    }

    /** As it was given: a dollar and a brace are characters of a password like others, not an expression. */
    private static String text(Config config, String key) {
        return Optional.ofNullable(config.getConfigValue(key).getRawValue()).orElse("");
    }

    @Override
    public String toString() {
        return "PSO at " + base;
    }
}
