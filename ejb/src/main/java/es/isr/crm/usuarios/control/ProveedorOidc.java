package es.isr.crm.usuarios.control;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.entity.DesenlaceOidc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the identity provider says about itself (OpenID Connect Discovery 1.0): where its doors are, and with which keys it
 * signs. Asked once an hour, and before somebody is sent there: who would find nobody at home is told so here. Who come
 * within a few seconds share one answer, also that there is none.
 */
@ApplicationScoped
public class ProveedorOidc {

    /** For each question to the provider. */
    static final int TIMEOUT_MS = 5_000;

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration JUST_NOW = Duration.ofSeconds(5);
    private static final int MAX_KEYS_BYTES = 100_000;

    /** What signs with a key of its own; never a shared secret, and never nothing (ASVS 9.1.2). */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private volatile Conocido conocido;
    private volatile Instant calladoHasta = Instant.MIN;

    private Reloj reloj;

    /** For the container, which needs a proxy. */
    protected ProveedorOidc() {}

    @Inject
    public ProveedorOidc(Reloj reloj) {
        this.reloj = reloj;
    }

    /**
     * What is known of the provider.
     *
     * @param config of which it was asked
     * @param datos its own description
     * @param validator checks what it signs for us
     * @param desde when it was asked
     */
    record Conocido(OidcConfig config, OIDCProviderMetadata datos, IDTokenValidator validator, Instant desde) {}

    /**
     * What is known of the configured provider.
     *
     * @throws OidcException when it does not answer, or says something that cannot be used
     */
    Conocido conocer(OidcConfig config) throws OidcException {
        return conocer(config, FRESH);
    }

    /** The same, from a provider that has answered just now. */
    Conocido saludar(OidcConfig config) throws OidcException {
        return conocer(config, JUST_NOW);
    }

    private Conocido conocer(OidcConfig config, Duration fresh) throws OidcException {
        Instant now = reloj.now();
        Conocido known = conocido;
        boolean same = known != null && known.config().equals(config);
        if (same && now.isBefore(known.desde().plus(fresh))) {
            return known;
        }
        if (now.isBefore(calladoHasta)) {
            throw new OidcException(DesenlaceOidc.CAIDO, config.emisor() + " did not answer a moment ago");
        }
        try {
            Conocido asked = preguntar(config, now);
            conocido = asked;
            return asked;
        } catch (GeneralException | IOException | IllegalArgumentException e) {
            calladoHasta = now.plus(JUST_NOW);
            throw new OidcException(DesenlaceOidc.CAIDO, "no usable answer from " + config.emisor(), e);
        }
    }

    private static Conocido preguntar(OidcConfig config, Instant now) throws GeneralException, IOException {
        Issuer issuer = new Issuer(config.emisor());
        OIDCProviderMetadata datos = OIDCProviderMetadata.resolve(issuer, TIMEOUT_MS, TIMEOUT_MS);
        Stream.of(datos.getAuthorizationEndpointURI(), datos.getTokenEndpointURI(), datos.getJWKSetURI())
                .forEach(door -> requireAsSafe(door, config.emisor()));
        return new Conocido(config, datos, validator(issuer, config, datos), now);
    }

    /** What an answer over TLS names must be reached over TLS too. */
    private static void requireAsSafe(URI door, URI emisor) {
        if (door == null || emisor.getScheme().equals("https") && !"https".equals(door.getScheme())) {
            throw new IllegalArgumentException("an address of the provider is missing or not safe: " + door);
        }
    }

    private static IDTokenValidator validator(Issuer issuer, OidcConfig config, OIDCProviderMetadata datos)
            throws MalformedURLException {
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        datos.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, MAX_KEYS_BYTES))
                // No thread of its own.
                .refreshAheadCache(false)
                .build();
        return new IDTokenValidator(
                issuer, new ClientID(config.cliente()), new JWSVerificationKeySelector<>(SIGNATURES, keys), null);
    }
}
