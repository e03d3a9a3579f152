package es.isr.crm.testing.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The server, the database and the simulator of this run, as seen from outside. */
public final class Entorno {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Entorno() {}

    /** Where the application is. */
    public static String url() {
        return "http://127.0.0.1:" + System.getProperty("server.http.port");
    }

    /** The log of the server. */
    public static Path log() {
        return Path.of(System.getProperty("server.base"), "log", "server.log");
    }

    /** A GET of the application, without a session; redirects are not followed. */
    public static HttpResponse<String> get(String path) {
        return send(HTTP, HttpRequest.newBuilder(URI.create(url() + path)));
    }

    /** A GET on the management port. */
    public static HttpResponse<String> management(String path) {
        return send(HTTP, HttpRequest.newBuilder(managementUri(path)));
    }

    /**
     * An operation on the management interface, as a user of the console: status and answer. Its digest authentication
     * is beyond the newer client.
     */
    public static Respuesta operation(Authenticator user, String json) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) managementUri("/management").toURL().openConnection();
            connection.setAuthenticator(user);
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
            int status = connection.getResponseCode();
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return new Respuesta(status, new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the management interface answered. */
    public record Respuesta(int status, String body) {}

    /** One of the scripts beside the server, on what this run has started; gives what it said. */
    public static String run(String script, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("scripts") + "/" + script);
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI managementUri(String path) {
        return URI.create("http://127.0.0.1:" + System.getProperty("server.management.port") + path);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
