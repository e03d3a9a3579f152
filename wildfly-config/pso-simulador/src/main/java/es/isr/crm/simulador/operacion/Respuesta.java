package es.isr.crm.simulador.operacion;

import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.RechazoException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;

/** What PSO says: a code, a sentence and, for a read, what was asked for. */
public record Respuesta(int codigo, String mensaje, JsonValue datos) {

    static Respuesta of(String mensaje) {
        return of(mensaje, JsonValue.NULL);
    }

    static Respuesta of(String mensaje, JsonValue datos) {
        return new Respuesta(Codigo.CORRECTO.numero(), mensaje, datos);
    }

    public static Respuesta of(RechazoException rechazo) {
        return new Respuesta(rechazo.codigo().numero(), rechazo.getMessage(), JsonValue.NULL);
    }

    /** The yes of a PSO that has done nothing. */
    public static Respuesta fingida() {
        return of("Operación realizada");
    }

    public boolean correcta() {
        return codigo >= 200 && codigo <= 299;
    }

    public JsonObject toJson() {
        return json(Json.createValue(codigo));
    }

    /** The same answer from a PSO that writes its code as a text. */
    public JsonObject toJsonConCodigoTexto() {
        return json(Json.createValue(Integer.toString(codigo)));
    }

    public byte[] bytes() {
        return toJson().toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject json(JsonValue valor) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("codigo", valor).add("mensaje", mensaje);
        if (datos != JsonValue.NULL) {
            json.add("datos", datos);
        }
        return json.build();
    }
}
