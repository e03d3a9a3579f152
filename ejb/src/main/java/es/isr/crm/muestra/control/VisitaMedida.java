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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Somebody who signs in and asks for the same page again and again, with a watch in hand. */
final class VisitaMedida {

    private static final int WARM = 12;
    private static final int TIMES = 21;
    private static final int OK = 200;

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");

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
        String form = encode(Map.of(
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
                nonce));
        send(HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** One line: the page, the median and the slowest in milliseconds, and how much came. */
    String measure(String page) {
        Medida found = times(TIMES, Duration.ZERO, () -> get(page));
        return String.format(
                Locale.ROOT,
                "soporte pagina=%s mediana_ms=%.0f peor_ms=%.0f kb=%d",
                page,
                found.at(50),
                found.at(100),
                found.kilobytes());
    }

    /**
     * The median and what nineteen of twenty requests did not exceed, in milliseconds.
     *
     * @param times how often the page is asked for
     * @param pause how long it is left alone before each
     */
    String measure(String page, int times, Duration pause) {
        return times(times, pause, () -> get(page)).toString();
    }

    /**
     * The same of a part that a page asks for after it was shown.
     *
     * @param form id of its form
     * @param part id of the part within
     */
    String measurePart(String page, String form, String part, int times) {
        Matcher state = VIEW_STATE.matcher(get(page).body());
        if (!state.find()) {
            throw new IllegalStateException(page + " has no view state");
        }
        String id = form + ":" + part;
        String body = encode(Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                id,
                "jakarta.faces.partial.execute",
                id,
                "jakarta.faces.partial.render",
                id,
                id + "_load",
                "true",
                form,
                form,
                "jakarta.faces.ViewState",
                state.group(1)));
        return times(
                        times,
                        Duration.ZERO,
                        () -> ok(
                                page,
                                HttpRequest.newBuilder(URI.create(base + page))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .header("Faces-Request", "partial/ajax")
                                        .POST(BodyPublishers.ofString(body))))
                .toString();
    }

    private HttpResponse<String> get(String page) {
        return ok(page, HttpRequest.newBuilder(URI.create(base + page)).GET());
    }

    private HttpResponse<String> ok(String page, HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return answer;
    }

    /** Some requests that nobody counts come first: the server has to have warmed up. */
    private static Medida times(int times, Duration pause, Supplier<HttpResponse<String>> request) {
        HttpResponse<String> answer = null;
        for (int i = 0; i < WARM; i++) {
            answer = request.get();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            rest(pause);
            long begin = System.nanoTime();
            answer = request.get();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return new Medida(
                DoubleStream.of(millis).sorted().toArray(), answer.body().length());
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * What was measured.
     *
     * @param millis sorted
     * @param length characters of the last answer
     */
    private record Medida(double[] millis, int length) {

        double at(int percent) {
            return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
        }

        int kilobytes() {
            return length / 1024;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "ms_p50=%.0f ms_p95=%.0f kb=%d", at(50), at(95), kilobytes());
        }
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
