package es.isr.crm.pso;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Steers the PSO simulator from a test: what goes wrong, what changes behind the CRM's back, and what the CRM really
 * sent. Each test begins with {@link #reset()}.
 */
public final class SimuladorClient {

    private static final int NO_ENCONTRADA = 404;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;

    /** @param base the simulator's address; a path, as PSO_BASE_URL may have, is left out */
    public SimuladorClient(String base) {
        this.base = URI.create(base).resolve("/control/");
    }

    /** The first network again: nothing registered, no fault, no call, first credentials; waiting calls are cut off. */
    public void reset() {
        send("POST", "reset", null);
    }

    public JsonObject estado() {
        return send("GET", "estado", null);
    }

    /** @return the fault's number */
    public int set(FalloSimulado fallo) {
        return send("POST", "fallos", fallo.toJson()).getInt("id");
    }

    public void clearFallos() {
        send("DELETE", "fallos", null);
    }

    /** Registered or only plugged in ({@code "registrada": false}). */
    public Optional<JsonObject> findOnt(String sn) {
        HttpResponse<String> respuesta = exchange("GET", "onts/" + sn, null);
        return respuesta.statusCode() == NO_ENCONTRADA ? Optional.empty() : Optional.of(json(respuesta));
    }

    /** Only a registered one has a profile. */
    public Optional<String> findPerfilVelocidad(String sn) {
        return findOnt(sn).filter(ont -> ont.getBoolean("registrada")).map(ont -> ont.getString("perfilVelocidad"));
    }

    /** Changes an ONT behind the CRM's back, or registers an orphan: keys as in the page of the simulator. */
    public void changeOnt(String sn, JsonObject cambio) {
        send("PUT", "onts/" + sn, cambio);
    }

    public void setPerfilVelocidad(String sn, String perfil) {
        changeOnt(sn, object().add("perfilVelocidad", perfil).build());
    }

    public void moveOnt(String sn, String olt, String pon) {
        changeOnt(sn, object().add("olt", olt).add("pon", pon).build());
    }

    /** Without link; it stays registered. */
    public void setEnLinea(String sn, boolean enLinea) {
        changeOnt(sn, object().add("enLinea", enLinea).build());
    }

    /** Someone plugs a box in: PSO sees it as not registered. */
    public void plugOnt(String sn, String olt, String pon) {
        changeOnt(
                sn,
                object().add("registrada", false)
                        .add("olt", olt)
                        .add("pon", pon)
                        .build());
    }

    /** Takes the box off the network, registered or not. */
    public void removeOnt(String sn) {
        send("DELETE", "onts/" + sn, null);
    }

    /** Registers so many ONTs at once, the same ones every time. */
    public List<String> load(int cantidad) {
        return send("POST", "carga", object().add("cantidad", cantidad).build())
                .getJsonArray("onts")
                .getValuesAs(JsonString::getString);
    }

    /** While locked, each write on it answers 601. */
    public void lockOlt(String olt, boolean bloqueada) {
        send(
                "POST",
                "olts/" + olt + "/bloqueo",
                object().add("bloqueada", bloqueada).build());
    }

    /** @param porHttp others are refused with HTTP status 401 too, not only in the body */
    public void setCredenciales(String usuario, String clave, boolean porHttp) {
        JsonObjectBuilder credenciales =
                object().add("usuario", usuario).add("clave", clave).add("rechazoHttp", porHttp);
        send("POST", "credenciales", credenciales.build());
    }

    /** While down, each connection to PSO is closed without an answer. */
    public void setCaido(boolean caido) {
        send("POST", "caido", object().add("caido", caido).build());
    }

    /** The number of the last call, to ask later for those that came after it. */
    public long ultimaLlamada() {
        return send("GET", "llamadas?limite=0", null).getJsonNumber("ultima").longValue();
    }

    /** The calls on one serial number, oldest first. */
    public List<JsonObject> llamadas(String sn) {
        return searchLlamadas("sn=" + sn);
    }

    public List<JsonObject> llamadasDesde(long numero) {
        return searchLlamadas("desde=" + numero);
    }

    /** How many such writes PSO received, whatever it did with them. */
    public long countRecibidas(String operacion, String sn) {
        return contador(operacion, sn, "recibidas");
    }

    /** How many such writes PSO carried out: more than one {@code añadir_ont} is what must never be. */
    public long countAplicadas(String operacion, String sn) {
        return contador(operacion, sn, "aplicadas");
    }

    private List<JsonObject> searchLlamadas(String filtro) {
        return send("GET", "llamadas?" + filtro, null).getJsonArray("llamadas").getValuesAs(JsonObject.class);
    }

    private long contador(String operacion, String sn, String cuenta) {
        String filtro = "operacion=" + URLEncoder.encode(operacion, StandardCharsets.UTF_8) + "&sn=" + sn;
        return send("GET", "contadores?" + filtro, null).getJsonNumber(cuenta).longValue();
    }

    private JsonObject send(String metodo, String ruta, JsonObject cuerpo) {
        HttpResponse<String> respuesta = exchange(metodo, ruta, cuerpo);
        if (respuesta.statusCode() >= 300) {
            throw new IllegalStateException(
                    metodo + " " + ruta + ": " + respuesta.statusCode() + " " + respuesta.body());
        }
        return respuesta.body().isEmpty() ? JsonObject.EMPTY_JSON_OBJECT : json(respuesta);
    }

    private HttpResponse<String> exchange(String metodo, String ruta, JsonObject cuerpo) {
        HttpRequest.BodyPublisher contenido = cuerpo == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(cuerpo.toString());
        HttpRequest peticion = HttpRequest.newBuilder(base.resolve(ruta))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(metodo, contenido)
                .build();
        try {
            return http.send(peticion, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("The PSO simulator does not answer at " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private static JsonObject json(HttpResponse<String> respuesta) {
        try (JsonReader lector = Json.createReader(new StringReader(respuesta.body()))) {
            return lector.readObject();
        }
    }
}
