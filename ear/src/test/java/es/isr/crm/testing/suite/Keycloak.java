package es.isr.crm.testing.suite;

import es.isr.crm.testing.Espera;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Keycloak with a database of its own, a realm of ours, and a person or two in it. */
public final class Keycloak implements AutoCloseable {

    public static final String CLIENTE = "crm";
    public static final String SECRETO = "clave del CRM en Keycloak";
    public static final String PASSWORD = "una frase de Keycloak";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * Somebody in the realm.
     *
     * @param sujeto how Keycloak numbers them, a UUID
     * @param usuario what they sign in with
     * @param nombre first name; the last one is everybody's
     * @param email their address, which is checked
     */
    public record Persona(String sujeto, String usuario, String nombre, String email) {}

    private final Path home = Path.of(System.getProperty("keycloak"));
    private final int port = freePort();
    private Process process;

    /**
     * Starts one.
     *
     * @param crm where the CRM is
     */
    public Keycloak(String crm, List<Persona> personas) {
        try {
            empty(home.resolve("data"));
            Path realm = home.resolve("data/import/isp-realm.json");
            Files.createDirectories(realm.getParent());
            Files.writeString(realm, realm(crm, personas));
            start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that it calls itself. */
    public String emisor() {
        return "http://127.0.0.1:" + port + "/realms/isp";
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        Espera.hasta("the end of Keycloak", () -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--cache=local")
                .redirectErrorStream(true)
                .redirectOutput(new File(home + ".log"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        process = builder.start();
        try {
            Espera.hasta("Keycloak, which says in " + home + ".log what it is doing", PATIENCE, this::isThere);
        } catch (AssertionError e) {
            close();
            throw e;
        }
    }

    private Optional<Boolean> isThere() {
        if (!process.isAlive()) {
            throw new AssertionError("Keycloak has ended, see " + home + ".log");
        }
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        try {
            URI discovery = URI.create(emisor() + "/.well-known/openid-configuration");
            HttpRequest request = HttpRequest.newBuilder(discovery)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200
                    ? Optional.of(true)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String realm(String crm, List<Persona> personas) {
        String users = String.join(
                ",",
                personas.stream()
                        .map(persona -> """
                                {"id":"%s","username":"%s","enabled":true,"firstName":"%s","lastName":"Keycloak",
                                 "email":"%s","emailVerified":true,
                                 "credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(
                                persona.sujeto(), persona.usuario(), persona.nombre(), persona.email(), PASSWORD))
                        .toList());
        return """
                {"realm":"isp","enabled":true,"sslRequired":"external","clients":[
                  {"clientId":"%s","secret":"%s","enabled":true,"protocol":"openid-connect","publicClient":false,
                   "standardFlowEnabled":true,"directAccessGrantsEnabled":false,"redirectUris":["%s/entrada/oidc/vuelta"],
                   "attributes":{"pkce.code.challenge.method":"S256","post.logout.redirect.uris":"%s/entrada/oidc/salida"}}],
                 "users":[%s]}""".formatted(CLIENTE, SECRETO, crm, crm, users);
    }

    private static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> tree = Files.walk(directory)) {
                for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
