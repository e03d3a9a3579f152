package es.isr.crm.testing.suite;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * An OpenID Connect provider that signs whatever a test wants, also what no honest one would. It checks what a provider
 * must: the client, its address, and that who redeems a code is who asked for it.
 */
public final class ProveedorDePrueba implements AutoCloseable {

    public static final String CLIENTE = "crm-prueba";
    public static final String SECRETO = "un secreto que nadie adivina nunca jamás";

    /** How an answer is signed. */
    public enum Firma {
        SUYA,
        DE_OTRO,
        COMPARTIDA,
        NINGUNA
    }

    /** What was asked for a code. */
    private record Pedido(String nonce, String challenge, String vuelta) {}

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey anothers;
    private final Map<String, Pedido> codes = new ConcurrentHashMap<>();
    private volatile Consumer<JWTClaimsSet.Builder> retoque = claims -> {};
    private volatile Firma firma = Firma.SUYA;
    private volatile boolean caido;

    /** Starts one, on a port that nobody has. */
    public ProveedorDePrueba() {
        try {
            key = new RSAKeyGenerator(2048).keyID("una").generate();
            anothers = new RSAKeyGenerator(2048).keyID("una").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address that it calls itself. */
    public String emisor() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on this person signs in, honestly. */
    public void firma(Map<String, Object> claims) {
        firma(Firma.SUYA, builder -> claims.forEach(builder::claim));
    }

    /** From now on what is signed is changed before. */
    public void firma(Firma como, Consumer<JWTClaimsSet.Builder> change) {
        this.firma = como;
        this.retoque = change;
    }

    /** Whether it answers with errors only. */
    public void caido(boolean down) {
        this.caido = down;
    }

    /**
     * What a person's browser brings back who signs in here.
     *
     * @param address where the browser was sent
     * @return the parameters of the way back
     */
    public String autorizar(String address) {
        Map<String, List<String>> asked =
                URLUtils.parseParameters(URI.create(address).getRawQuery());
        check(CLIENTE.equals(first(asked, "client_id")), "client_id");
        check("code".equals(first(asked, "response_type")), "response_type");
        check("S256".equals(first(asked, "code_challenge_method")), "code_challenge_method");
        check(List.of(first(asked, "scope").split(" ")).contains("openid"), "scope");
        String code = UUID.randomUUID().toString();
        codes.put(
                code, new Pedido(first(asked, "nonce"), first(asked, "code_challenge"), first(asked, "redirect_uri")));
        return "code=" + code + "&state=" + first(asked, "state");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (caido) {
            send(exchange, 503, "{}");
        } else if (path.equals("/.well-known/openid-configuration")) {
            send(exchange, 200, discovery());
        } else if (path.equals("/claves")) {
            send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        } else if (path.equals("/canje")) {
            redeem(exchange);
        } else if (path.equals("/autorizar")) {
            String address = emisor() + exchange.getRequestURI();
            String back =
                    first(URLUtils.parseParameters(exchange.getRequestURI().getRawQuery()), "redirect_uri");
            exchange.getResponseHeaders().add("Location", back + "?" + autorizar(address));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        } else {
            send(exchange, 404, "{}");
        }
    }

    private void redeem(HttpExchange exchange) throws IOException {
        Map<String, List<String>> form =
                URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Pedido pedido = codes.remove(first(form, "code"));
        boolean good = pedido != null
                && isClient(exchange.getRequestHeaders().getFirst("Authorization"))
                && pedido.vuelta().equals(first(form, "redirect_uri"))
                && pedido.challenge()
                        .equals(CodeChallenge.compute(
                                        CodeChallengeMethod.S256, new CodeVerifier(first(form, "code_verifier")))
                                .getValue());
        if (good) {
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"nada\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                            + token(pedido.nonce()) + "\"}");
        } else {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private static boolean isClient(String authorization) {
        String both =
                URLUtils.serializeParameters(Map.of(CLIENTE, List.of(SECRETO))).replaceFirst("=", ":");
        return ("Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)))
                .equals(authorization);
    }

    private String token(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(emisor())
                .audience(CLIENTE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce);
        retoque.accept(claims);
        try {
            return switch (firma) {
                case SUYA -> signed(claims.build(), key);
                case DE_OTRO -> signed(claims.build(), anothers);
                case NINGUNA -> new PlainJWT(claims.build()).serialize();
                case COMPARTIDA -> {
                    SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
                    jwt.sign(new MACSigner(SECRETO.getBytes(StandardCharsets.UTF_8)));
                    yield jwt.serialize();
                }
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/autorizar","token_endpoint":"%1$s/canje",
                 "jwks_uri":"%1$s/claves","end_session_endpoint":"%1$s/fin","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(emisor());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    private static void check(boolean good, String what) {
        if (!good) {
            throw new AssertionError("the request to the provider has no good " + what);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
