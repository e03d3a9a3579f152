package es.isr.crm.muestra.control;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Somebody who signs in and asks for the same page again and again, with a watch in hand. */
final class VisitaMedida {

    private static final int WARM = 12;
    private static final int TIMES = 21;
    private static final int OK = 200;

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param base address of the application, without the last slash */
    VisitaMedida(String base) {
        this.base = base;
    }

    void signIn(String email, String password) {
        String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        String form = Map.of(
                        "email",
                        email,
                        "password",
                        password,
                        "acceso",
                        "acceso",
                        "entrar",
                        "",
                        "jakarta.faces.ViewState",
                        "stateless",
                        "primefaces.nonce",
                        nonce)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** One line: the page, the median and the slowest in milliseconds, and how much came. */
    String measure(String page) {
        HttpResponse<String> answer = null;
        long[] nanos = new long[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long begin = System.nanoTime();
            answer = send(HttpRequest.newBuilder(URI.create(base + page)).GET());
            nanos[Math.max(0, i)] = System.nanoTime() - begin;
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(page + " answers " + answer.statusCode());
            }
        }
        long[] sorted = LongStream.of(nanos).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "soporte pagina=%s mediana_ms=%.0f peor_ms=%.0f kb=%d",
                page,
                sorted[TIMES / 2] / 1e6,
                sorted[TIMES - 1] / 1e6,
                answer.body().length() / 1024);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
