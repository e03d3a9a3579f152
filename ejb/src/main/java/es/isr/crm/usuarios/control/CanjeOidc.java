package es.isr.crm.usuarios.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import es.isr.crm.usuarios.entity.DesenlaceOidc;
import es.isr.crm.usuarios.entity.IdentidadVerificada;
import es.isr.crm.usuarios.entity.Idioma;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The conversation with the identity provider: OpenID Connect's code flow, with state, nonce and PKCE. The browser carries
 * a code back; the server redeems it at the provider itself and believes only what is signed for this sign-in.
 */
@Dependent
public class CanjeOidc {

    private static final Scope SCOPE = new Scope("openid", "profile", "email");

    private final ProveedorOidc proveedor;

    @Inject
    public CanjeOidc(ProveedorOidc proveedor) {
        this.proveedor = proveedor;
    }

    /**
     * Where a browser is sent to sign in.
     *
     * @param idioma in which the provider should speak
     */
    public URI pedir(OidcConfig config, SecretoOidc secreto, Idioma idioma) throws OidcException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, new ClientID(config.cliente()), config.direccion(OidcConfig.VUELTA))
                .endpointURI(proveedor.saludar(config).datos().getAuthorizationEndpointURI())
                .state(secreto.state())
                .nonce(secreto.nonce())
                .codeChallenge(secreto.verifier(), CodeChallengeMethod.S256)
                .uiLocales(lang(idioma))
                .build()
                .toURI();
    }

    /**
     * Who came back.
     *
     * @param respuesta the address that the browser came back with, from the question mark on
     * @throws OidcException when it is nobody
     */
    public IdentidadVerificada canjear(OidcConfig config, SecretoOidc secreto, String respuesta) throws OidcException {
        ProveedorOidc.Conocido known = proveedor.conocer(config);
        AuthenticationResponse response = leer(config, secreto, respuesta);
        boolean named = response.getIssuer() != null;
        if (named && !response.getIssuer().getValue().equals(config.emisor().toString())
                || !named && known.datos().supportsAuthorizationResponseIssuerParam()) {
            throw noValido("the answer is from another provider (RFC 9207)", null);
        }
        if (response instanceof AuthenticationErrorResponse error) {
            boolean theirs = OAuth2Error.ACCESS_DENIED.equals(error.getErrorObject());
            throw new OidcException(
                    theirs ? DesenlaceOidc.CANCELADO : DesenlaceOidc.NO_VALIDO,
                    "the provider says " + error.getErrorObject().getCode());
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw noValido("an answer without a code", null);
        }
        return verificar(
                known,
                secreto,
                redimir(
                        known,
                        new AuthorizationCodeGrant(code, config.direccion(OidcConfig.VUELTA), secreto.verifier())));
    }

    /**
     * Where a browser is sent to sign out at the provider too.
     *
     * @param idToken what the provider signed when they came in, or empty: then it asks them
     * @return nothing when the provider has no such door, or it leads elsewhere than to the provider
     */
    public Optional<URI> despedir(OidcConfig config, String idToken) throws OidcException {
        URI door = proveedor.conocer(config).datos().getEndSessionEndpointURI();
        if (door == null || !door.toString().startsWith(config.origen() + "/")) {
            return Optional.empty();
        }
        try {
            JWT hint = idToken.isEmpty() ? null : JWTParser.parse(idToken);
            URI back = config.direccion(OidcConfig.SALIDA);
            return Optional.of(
                    new LogoutRequest(door, hint, null, new ClientID(config.cliente()), back, null, null).toURI());
        } catch (java.text.ParseException e) {
            throw noValido("what the provider signed is unreadable", e);
        }
    }

    /** The answer, if it is one to what this browser asked; before anything else in it is looked at. */
    private static AuthenticationResponse leer(OidcConfig config, SecretoOidc secreto, String respuesta)
            throws OidcException {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(
                    URI.create(config.direccion(OidcConfig.VUELTA) + "?" + respuesta));
            State state = response.getState();
            if (state == null || !Digest.equal(secreto.state().getValue(), state.getValue())) {
                throw noValido("not the state of this browser", null);
            }
            return response;
        } catch (ParseException | IllegalArgumentException e) {
            throw noValido("not an answer of a provider", e);
        }
    }

    private static OIDCTokenResponse redimir(ProveedorOidc.Conocido known, AuthorizationCodeGrant code)
            throws OidcException {
        HTTPRequest request = new TokenRequest.Builder(known.datos().getTokenEndpointURI(), authentication(known), code)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(ProveedorOidc.TIMEOUT_MS);
        request.setReadTimeout(ProveedorOidc.TIMEOUT_MS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new OidcException(DesenlaceOidc.CAIDO, "the provider answers " + answer.getStatusCode());
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            if (tokens instanceof OIDCTokenResponse success) {
                return success;
            }
            throw noValido(
                    "the code is not redeemed: "
                            + tokens.toErrorResponse().getErrorObject().getCode(),
                    null);
        } catch (IOException e) {
            throw new OidcException(DesenlaceOidc.CAIDO, "the provider does not redeem the code", e);
        } catch (ParseException e) {
            throw noValido("the provider answers something else", e);
        }
    }

    private static ClientAuthentication authentication(ProveedorOidc.Conocido known) {
        ClientID client = new ClientID(known.config().cliente());
        Secret secret = new Secret(known.config().secreto());
        List<ClientAuthenticationMethod> ways = known.datos().getTokenEndpointAuthMethods();
        boolean onlyPost = ways != null
                && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return onlyPost ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    /** Signature, issuer, audience, moment and nonce (OpenID Connect Core 1.0, section 3.1.3.7). */
    private static IdentidadVerificada verificar(
            ProveedorOidc.Conocido known, SecretoOidc secreto, OIDCTokenResponse tokens) throws OidcException {
        JWT token = tokens.getOIDCTokens().getIDToken();
        try {
            var claims = known.validator().validate(token, secreto.nonce());
            return ReclamosOidc.identidad(claims.toJSONObject(), token.getParsedString());
        } catch (KeySourceException e) {
            throw new OidcException(DesenlaceOidc.CAIDO, "the provider does not show its keys", e);
        } catch (BadJOSEException | JOSEException e) {
            throw noValido("what the provider signed is not valid for us", e);
        }
    }

    private static OidcException noValido(String why, Throwable cause) {
        return new OidcException(DesenlaceOidc.NO_VALIDO, why, cause);
    }

    private static List<LangTag> lang(Idioma idioma) {
        try {
            return List.of(new LangTag(idioma.name().toLowerCase(Locale.ROOT)));
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }
}
