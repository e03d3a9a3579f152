package es.isr.crm.web.shared.http;

import es.isr.crm.usuarios.control.OidcConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * What a page of ours may load and do, in the browser's words.
 *
 * <p>Scripts run only from our own files or with the nonce of the response, which PrimeFaces appends to
 * {@code script-src}; so injected markup stays dead text. Styles come only from our files; the attribute
 * {@code style="…"} is allowed (and only it), because PrimeFaces writes widths and positions of overlays, dialogs and
 * table columns there, and a style attribute cannot load nor run anything under the other directives.
 */
@Named
@ApplicationScoped
public class ContentSecurityPolicy {

    private static final String BASE = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
            + " img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; form-action 'self'";

    /** All directives but {@code script-src}, for the page renderer to complete. */
    public String getBase() {
        return base();
    }

    /** Forms go to us; the one that signs out goes on to the identity provider, where there is one. */
    private static String base() {
        return BASE + OidcConfig.leer().map(config -> " " + config.origen()).orElse("") + ";";
    }

    /** The policy of an answer that is not a page: no inline script at all. */
    static String withoutInlineScripts() {
        return base() + " script-src 'self'";
    }
}
