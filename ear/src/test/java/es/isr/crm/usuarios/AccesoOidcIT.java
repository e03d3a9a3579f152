package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Visita;
import es.isr.crm.testing.suite.ConProveedor;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.testing.suite.ProveedorDePrueba;
import es.isr.crm.testing.suite.ProveedorDePrueba.Firma;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in by an identity provider, honest or not, over HTTP. */
class AccesoOidcIT extends FueraDelServidor {

    private static final String COOKIE = "isr_sesion";
    private static final String OWNER = "propietario-" + UUID.randomUUID();

    private static ProveedorDePrueba proveedor;
    private static ConProveedor configurado;

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final Visita visita = Visita.nueva();
    private final String sujeto = UUID.randomUUID().toString();
    private final String email = Datos.email();

    @BeforeAll
    static void configure() {
        // An installation without anybody lets nobody in but its owner.
        Plantilla.nueva(BaseDatos.desdeFuera(), Rol.ADMIN);
        proveedor = new ProveedorDePrueba();
        configurado = new ConProveedor(
                proveedor.emisor(),
                ProveedorDePrueba.CLIENTE,
                ProveedorDePrueba.SECRETO,
                Map.of(
                        "oidc.owner.subject", OWNER,
                        "oidc.admit.claim", "acceso.grupos=crm",
                        "oidc.admit.domains", "admitido.example, otro.example"));
    }

    @AfterAll
    static void forget() {
        if (configurado != null) {
            configurado.close();
        }
        proveedor.close();
    }

    @Test
    void somebodyNewWaitsUntilTheyAreApproved() {
        proveedor.firma(claims());

        assertEquals("/espera", come());
        assertNull(visita.cookies().get(COOKIE));
        assertEquals("user 0 1", state());
        assertEquals("/espera", come());
        assertEquals(1, datos.number("SELECT COUNT(*) FROM users WHERE email = ?", email));

        approve();
        assertEquals("/clientes?q=Jos%C3%A9", come("/entrada/oidc?destino=%2Fclientes%3Fq%3DJos%25C3%25A9"));
        assertEquals(200, visita.get("/clientes").statusCode());
        assertTrue(events().contains("acceso.entradaOidc"), events().toString());
    }

    @Test
    void sessionsIdIsAnotherAfterwards() {
        admitted();
        visita.get("/login");
        String before = visita.cookies().get("JSESSIONID");

        assertEquals("/panel", come());
        visita.get("/panel");

        assertNotEquals(before, visita.cookies().get("JSESSIONID"));
        assertNull(visita.cookies().get("isr_oidc"));
    }

    @Test
    void ownerIsAdministratorEachTime() {
        String address = datos.rows("""
                        SELECT u.email FROM users u JOIN identidades_oidc i ON i.user_id = u.id WHERE i.sujeto = ?""", OWNER).stream()
                .map(row -> (String) row.get("email"))
                .findFirst()
                .orElse(email);
        Map<String, Object> claims = claims();
        claims.put("sub", OWNER);
        claims.put("email", address);
        proveedor.firma(claims);

        assertEquals("/panel", come());
        assertEquals(200, visita.get("/configuracion").statusCode());

        datos.update("UPDATE users SET rol = 'user' WHERE email = ?", address);
        assertEquals("/panel", come());
        assertEquals(200, visita.get("/configuracion").statusCode());
        datos.update("UPDATE users SET rol = 'user', activo = FALSE WHERE email = ?", address);
        assertEquals("/login?motivo=oidc_desactivado", come());
        datos.update("UPDATE users SET activo = TRUE WHERE email = ?", address);
    }

    @Test
    void claimOrCheckedDomainNeedsNoApproval() {
        admitted();
        assertEquals("/panel", come());
        assertEquals("user 1 0", state());

        Map<String, Object> ofDomain = claims();
        ofDomain.put("sub", UUID.randomUUID().toString());
        ofDomain.put("email", email.replace("@isp.example", "@Otro.example"));
        proveedor.firma(ofDomain);
        assertEquals("/panel", come());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@isp.example", "@nootro.example", "@otro.example.org"})
    void otherDomainWaits(String domain) {
        Map<String, Object> claims = claims();
        claims.put("email", email.replace("@isp.example", domain));
        proveedor.firma(claims);

        assertEquals("/espera", come());
    }

    @Test
    void domainOfAnAddressThatNobodyHasCheckedWaits() {
        Map<String, Object> claims = claims();
        claims.put("email", email.replace("@isp.example", "@otro.example"));
        claims.remove("email_verified");
        proveedor.firma(claims);

        assertEquals("/espera", come());
    }

    @Test
    void addressOpensNobodysUser() {
        String others = Plantilla.nueva(datos, Rol.ADMIN);
        Map<String, Object> claims = claims();
        claims.put("email", others);
        proveedor.firma(claims);

        assertEquals("/login?motivo=oidc_correo_en_uso", come());
        assertEquals(0, datos.number("SELECT COUNT(*) FROM identidades_oidc WHERE sujeto = ?", sujeto));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", ""})
    void addressThatIsNotTheirsOrNoneIsRefused(String verified) {
        Map<String, Object> claims = claims();
        if (verified.isEmpty()) {
            claims.remove("email");
        } else {
            claims.put("email_verified", Boolean.valueOf(verified));
        }
        proveedor.firma(claims);

        assertEquals("/login?motivo=oidc_sin_correo", come());
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                forged("another's key", Firma.DE_OTRO, claims -> {}),
                forged("no signature", Firma.NINGUNA, claims -> {}),
                forged("a shared secret", Firma.COMPARTIDA, claims -> {}),
                forged("another nonce", Firma.SUYA, claims -> claims.claim("nonce", "otro")),
                forged("no nonce", Firma.SUYA, claims -> claims.claim("nonce", null)),
                forged("for another", Firma.SUYA, claims -> claims.audience("otra-aplicacion")),
                forged("by another", Firma.SUYA, claims -> claims.issuer("https://id.example")),
                forged(
                        "too old",
                        Firma.SUYA,
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300)))),
                forged(
                        "not of now",
                        Firma.SUYA,
                        claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(3600)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void whatIsNotSignedForThisSignInIsRefused(String what, Firma firma, Consumer<JWTClaimsSet.Builder> change) {
        proveedor.firma(firma, builder -> {
            claims().forEach(builder::claim);
            change.accept(builder);
        });

        assertEquals("/login?motivo=oidc_no_valido", come());
        assertNull(visita.cookies().get(COOKIE));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM users WHERE email = ?", email));
    }

    @Test
    void answerBelongsToTheBrowserThatAskedAndToOneTry() {
        admitted();
        String mine = proveedor.autorizar(start("/entrada/oidc"));
        Visita victim = Visita.nueva();
        assertEquals("/login?motivo=oidc_no_valido", victim.location(victim.get("/entrada/oidc/vuelta?" + mine)));

        victim.get("/entrada/oidc");
        assertEquals("/login?motivo=oidc_no_valido", victim.location(victim.get("/entrada/oidc/vuelta?" + mine)));

        // A code that would be redeemed, so that nothing but the state can refuse it.
        String state = proveedor.autorizar(start("/entrada/oidc")).replaceFirst("state=.{8}", "state=00000000");
        assertEquals("/login?motivo=oidc_no_valido", visita.location(visita.get("/entrada/oidc/vuelta?" + state)));

        String again = proveedor.autorizar(start("/entrada/oidc"));
        assertEquals("/panel", visita.location(visita.get("/entrada/oidc/vuelta?" + again)));
        assertEquals("/login?motivo=oidc_no_valido", visita.location(visita.get("/entrada/oidc/vuelta?" + again)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code=x", "state=x", "error=<script>&state=x", "%", "code=a&code=b&state=x&state=y"})
    void rubbishIsRefused(String answer) {
        start("/entrada/oidc");
        HttpResponse<String> refusal =
                visita.get("/entrada/oidc/vuelta" + (answer.isEmpty() ? "" : "?" + encode(answer)));
        assertEquals("/login?motivo=oidc_no_valido", visita.location(refusal));
    }

    @Test
    void answerWithoutACodeIsRefused() {
        String state = proveedor.autorizar(start("/entrada/oidc")).replaceFirst(".*&state", "state");
        assertEquals("/login?motivo=oidc_no_valido", visita.location(visita.get("/entrada/oidc/vuelta?" + state)));
    }

    @Test
    void answerOfAnotherProviderIsRefused() {
        admitted();
        String answer = proveedor.autorizar(start("/entrada/oidc")) + "&iss=https%3A%2F%2Fid.example";
        assertEquals("/login?motivo=oidc_no_valido", visita.location(visita.get("/entrada/oidc/vuelta?" + answer)));
    }

    @Test
    void whoTurnsBackIsToldSo() {
        String address = start("/entrada/oidc?destino=%2Fclientes");
        String state = address.replaceFirst(".*[?&](state=[^&]*).*", "$1");
        HttpResponse<String> answer = visita.get("/entrada/oidc/vuelta?error=access_denied&" + state);

        assertEquals("/login?motivo=oidc_cancelado&destino=%2Fclientes", visita.location(answer));
        assertTrue(visita.get("/login?motivo=oidc_cancelado")
                .body()
                .contains("No ha terminado de entrar con la cuenta de prueba"));
    }

    @Test
    void providerThatDoesNotAnswerLeavesThePassword() {
        admitted();
        String address = start("/entrada/oidc");
        proveedor.caido(true);

        HttpResponse<String> answer = visita.get("/entrada/oidc/vuelta?" + proveedor.autorizar(address));

        assertEquals("/login?motivo=oidc_caido", visita.location(answer));
        Espera.hasta(
                "that nobody is sent there",
                () -> visita.location(visita.get("/entrada/oidc?destino=%2Fclientes"))
                        .equals("/login?motivo=oidc_caido&destino=%2Fclientes"));
        assertTrue(visita.get("/login?motivo=oidc_caido").body().contains("la cuenta de prueba no contesta"));
        String user = Plantilla.nueva(datos, Rol.USER);
        assertEquals("/panel", visita.location(visita.entrar("/login", user, Plantilla.PASSWORD)));
        proveedor.caido(false);
        Espera.hasta(
                "that it is back",
                () -> visita.location(visita.get("/entrada/oidc")).startsWith(proveedor.emisor()));
    }

    @Test
    void destinationIsOurs() {
        admitted();
        assertEquals("/panel", come("/entrada/oidc?destino=https%3A%2F%2Fevil.example"));
        assertEquals("/panel", come("/entrada/oidc?destino=%2F%2Fevil.example"));
    }

    @Test
    void signOutEndsTheProvidersSessionToo() {
        admitted();
        come();

        String address = visita.location(visita.post("/salir", Map.of(), "Sec-Fetch-Site", "same-origin"));

        assertTrue(address.startsWith(proveedor.emisor() + "/fin?"), address);
        assertTrue(address.contains("id_token_hint=ey"), address);
        assertTrue(address.contains("post_logout_redirect_uri="), address);
        assertNull(visita.cookies().get(COOKIE));
        assertEquals(0, datos.number("""
                        SELECT COUNT(*) FROM sesiones_oidc o JOIN sesiones s ON s.id = o.sesion_id
                          JOIN users u ON u.id = s.user_id WHERE u.email = ?""", email));
        assertEquals("/login?motivo=salida", visita.location(visita.get("/entrada/oidc/salida")));
        assertTrue(visita.get("/login")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("form-action 'self' " + proveedor.emisor() + ";"));
    }

    @Test
    void passwordsSessionEndsHereOnly() {
        String user = Plantilla.nueva(datos, Rol.USER);
        visita.entrar("/login", user, Plantilla.PASSWORD);

        assertEquals(
                "/login?motivo=salida",
                visita.location(visita.post("/salir", Map.of(), "Sec-Fetch-Site", "same-origin")));
    }

    @Test
    void whoCameByTheProviderHasNoPassword() {
        admitted();
        come();

        for (String password : List.of("", "null", Plantilla.PASSWORD)) {
            assertFalse(Visita.nueva().entrar("/login", email, password).statusCode() == 302);
        }
    }

    /** Goes there and back; gives where it landed. */
    private String come() {
        return come("/entrada/oidc");
    }

    private String come(String address) {
        String answer = proveedor.autorizar(start(address));
        return visita.location(visita.get("/entrada/oidc/vuelta?" + answer));
    }

    private String start(String address) {
        HttpResponse<String> answer = visita.get(address);
        assertEquals(302, answer.statusCode());
        String there = visita.location(answer);
        assertTrue(there.startsWith(proveedor.emisor() + "/autorizar?"), there);
        return there;
    }

    private void admitted() {
        Map<String, Object> claims = claims();
        claims.put("acceso", Map.of("grupos", List.of("otros", "crm")));
        proveedor.firma(claims);
    }

    private Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", sujeto);
        claims.put("name", "Nora Proveedor");
        claims.put("email", email);
        claims.put("email_verified", true);
        return claims;
    }

    private void approve() {
        datos.update("UPDATE users SET pendiente = FALSE, activo = TRUE WHERE email = ?", email);
    }

    private String state() {
        return datos.text("SELECT CONCAT(rol, ' ', activo + 0, ' ', pendiente + 0) FROM users WHERE email = ?", email);
    }

    private List<String> events() {
        return datos.rows("""
                        SELECT e.accion FROM eventos_auditoria e JOIN users u ON u.id = e.entidad_id
                         WHERE e.entidad = 'Usuario' AND u.email = ?""", email).stream()
                .map(row -> (String) row.get("accion"))
                .toList();
    }

    private static Arguments forged(String what, Firma firma, Consumer<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, firma, change);
    }

    private static String encode(String answer) {
        return answer.replace("<", "%3C").replace(">", "%3E").replaceAll("^%$", "%25");
    }
}
