package es.isr.crm.simulador;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A well-behaved client of both ends: PSO's contract and the control API. */
public final class Cliente {

    public static final String AUTORIZACION =
            "Basic " + Base64.getEncoder().encodeToString("crm:crm".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Servidor servidor;

    public Cliente(Servidor servidor) {
        this.servidor = servidor;
    }

    public JsonObject pso(String json) {
        return json(send(pso(json, AUTORIZACION).build()));
    }

    public HttpRequest.Builder pso(String json, String autorizacion) {
        return HttpRequest.newBuilder(servidor.uri("/php/manejador.php"))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", autorizacion)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    public JsonObject get(String ruta) {
        return json(send(HttpRequest.newBuilder(servidor.uri(ruta)).build()));
    }

    public HttpResponse<String> control(String metodo, String ruta, String json) {
        return send(HttpRequest.newBuilder(servidor.uri(ruta))
                .header("Content-Type", "application/json")
                .method(metodo, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    public JsonObject ultimaLlamada() {
        var llamadas = get("/control/llamadas").getJsonArray("llamadas");
        return llamadas.getJsonObject(llamadas.size() - 1);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonObject json(HttpResponse<String> respuesta) {
        try (JsonReader lector = Json.createReader(new StringReader(respuesta.body()))) {
            return lector.readObject();
        }
    }
}
