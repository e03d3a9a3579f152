package es.isr.crm.usuarios.control;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The identity provider that the operator has chosen: the variables {@code OIDC_…}, read at each use. Without
 * {@code OIDC_ISSUER} there is none, and people sign in with their password only.
 *
 * @param emisor the provider, by the address that it calls itself
 * @param cliente what the CRM is called there
 * @param secreto what the CRM proves itself with
 * @param publica the address that people open the CRM at, without the last slash
 * @param nombre what the provider is called on the pages, or nothing
 * @param propietario the subject who is administrator by configuration, or nothing
 * @param claim what a person's claims must have to need no approval, {@code name=value}, or nothing
 * @param dominios whose checked addresses need no approval, in lower case
 */
public record OidcConfig(
        URI emisor,
        String cliente,
        String secreto,
        URI publica,
        Optional<String> nombre,
        Optional<String> propietario,
        Optional<String> claim,
        List<String> dominios) {

    /** Where the browser goes on its way to the provider. */
    public static final String IDA = "/entrada/oidc";

    /** Where it comes back to; registered at the provider. */
    public static final String VUELTA = IDA + "/vuelta";

    /** Where it comes back to from signing out; registered at the provider. */
    public static final String SALIDA = IDA + "/salida";

    /** What is configured now; nothing when there is no provider. */
    public static Optional<OidcConfig> leer() {
        Config config = ConfigProvider.getConfig();
        return text(config, "oidc.issuer")
                .map(emisor -> new OidcConfig(
                        URI.create(emisor),
                        config.getValue("oidc.client.id", String.class),
                        config.getValue("oidc.client.secret", String.class),
                        URI.create(
                                config.getValue("crm.public.url", String.class).replaceFirst("/+$", "")),
                        text(config, "oidc.name"),
                        text(config, "oidc.owner.subject"),
                        text(config, "oidc.admit.claim"),
                        list(text(config, "oidc.admit.domains").orElse(""))));
    }

    /** The address of the CRM for a path of it. */
    URI direccion(String path) {
        return URI.create(publica + path);
    }

    /** What the provider is called on the pages: by its name, else by its host. */
    public String rotulo() {
        return nombre.orElseGet(emisor::getHost);
    }

    /** Where the provider is, as a browser compares: scheme, host and port. */
    public String origen() {
        return emisor.getScheme() + "://" + emisor.getRawAuthority();
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Without the secret: a record that is printed must not tell it. */
    @Override
    public String toString() {
        return "OidcConfig[" + emisor + "]";
    }
}
