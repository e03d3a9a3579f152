package es.isr.crm.pso;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;

/**
 * A fault for the PSO simulator, said in a sentence:
 * {@code FalloSimulado.silencio().operacion("añadir_ont").aplicada().veces(1)}. Without {@code operacion} it hits every
 * call, without {@code veces} it lasts until it is cleared, and without saying so it does not carry the operation out.
 */
public final class FalloSimulado {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private FalloSimulado(String tipo) {
        json.add("tipo", tipo);
    }

    /** Any symptom without values of its own: {@code html}, {@code vacio}, {@code objeto_vacio}, {@code cortado} … */
    public static FalloSimulado of(String tipo) {
        return new FalloSimulado(tipo);
    }

    public static FalloSimulado codigo(int codigo) {
        return of("codigo").with("codigo", codigo);
    }

    public static FalloSimulado http(int estado) {
        return of("http").with("estado", estado);
    }

    /** No answer until the client goes away. */
    public static FalloSimulado silencio() {
        return of("silencio");
    }

    /** PSO says yes and does not do it. */
    public static FalloSimulado mentira() {
        return of("correcta").aplica("no");
    }

    /** The right answer, so much later. */
    public static FalloSimulado retraso(Duration espera) {
        return of("correcta").espera(espera);
    }

    public FalloSimulado operacion(String operacion) {
        return with("operacion", operacion);
    }

    public FalloSimulado sn(String sn) {
        return with("sn", sn);
    }

    public FalloSimulado veces(int veces) {
        return with("veces", veces);
    }

    /** Lets so many calls pass first. */
    public FalloSimulado saltar(int llamadas) {
        return with("saltar", llamadas);
    }

    public FalloSimulado aplicada() {
        return aplica("si");
    }

    public FalloSimulado noAplicada() {
        return aplica("no");
    }

    /** Carried out so long after the call came, whatever the client saw meanwhile. */
    public FalloSimulado aplicadaTarde(Duration tarde) {
        return aplica("tarde").with("tardeMs", (int) tarde.toMillis());
    }

    /** Carried out once so many later calls on the same serial have their answer, and before the client sees the last. */
    public FalloSimulado aplicadaTras(int llamadas) {
        return aplica("tarde").with("tardeLlamadas", llamadas);
    }

    public FalloSimulado espera(Duration espera) {
        return with("esperaMs", (int) espera.toMillis());
    }

    /** A value of the symptom: {@code mensaje}, {@code destino}. */
    public FalloSimulado with(String clave, String valor) {
        json.add(clave, valor);
        return this;
    }

    /** A value of the symptom: {@code ms}, {@code bytes}, {@code msPorByte}, {@code codigo}, {@code estado}. */
    public FalloSimulado with(String clave, int valor) {
        json.add(clave, valor);
        return this;
    }

    JsonObject toJson() {
        return json.build();
    }

    private FalloSimulado aplica(String aplica) {
        return with("aplica", aplica);
    }
}
