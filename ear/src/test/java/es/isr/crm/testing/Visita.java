package es.isr.crm.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A visitor of the pages without a browser: keeps cookies as one, follows nothing, and sends what no browser would, where
 * a test asks for it.
 */
public final class Visita {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param base address of the application, without the last slash */
    public Visita(String base) {
        this.base = base;
    }

    /** To the server of the tests. */
    public static Visita nueva() {
        return new Visita("http://127.0.0.1:" + System.getenv("CRM_HTTP_PORT"));
    }

    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(base + address)).GET());
    }

    /** Sends a form as a page of ours would. */
    public HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /**
     * Sends a form of a page that keeps no state in the server: the sign-in, the first access.
     *
     * @param address of the page, perhaps with parameters
     * @param button id of the button that is pressed
     * @param fields what was typed, by the id of the field
     */
    public HttpResponse<String> enviar(String address, String button, Map<String, String> fields) {
        return post(address, formulario(button, fields));
    }

    /** What is sent of such a form. */
    public static Map<String, String> formulario(String button, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("acceso", "acceso");
        form.put(button, "");
        form.put(Formulario.STATE, "stateless");
        form.put("primefaces.nonce", Formulario.nonce());
        return form;
    }

    /**
     * Signs in on the page at an address of the sign-in.
     *
     * @param address {@code /login}, perhaps with parameters
     */
    public HttpResponse<String> entrar(String address, String email, String password) {
        return enviar(address, "entrar", Map.of("email", email, "password", password));
    }

    /** Where an answer sends, within the application; empty when it sends nowhere. */
    public String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(base, "");
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public String base() {
        return base;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(
                    request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || pair[1].equals("\"\"")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
