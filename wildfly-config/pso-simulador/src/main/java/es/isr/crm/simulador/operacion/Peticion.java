package es.isr.crm.simulador.operacion;

import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.RechazoException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumMap;
import java.util.Map;

/** A request that is well formed: a known operation with all it needs, and nothing else. */
public record Peticion(Operacion operacion, Map<Parametro, Object> valores) {

    private static final String OPERACION = "operacion";

    public Peticion {
        valores = Map.copyOf(valores);
    }

    /** @throws RechazoException 607, saying which key is wrong */
    public static Peticion of(JsonObject json) {
        Operacion operacion = operacion(json);
        Map<Parametro, Object> valores = new EnumMap<>(Parametro.class);
        json.forEach((clave, valor) -> {
            if (!clave.equals(OPERACION)) {
                Parametro parametro = operacion
                        .findParametro(clave)
                        .orElseThrow(() -> noValido(operacion.nombre() + " no admite el parámetro " + clave));
                valores.put(parametro, parametro.read(valor));
            }
        });
        operacion.obligatorios().stream()
                .filter(parametro -> !valores.containsKey(parametro))
                .sorted()
                .findFirst()
                .ifPresent(parametro -> {
                    throw noValido("Falta el parámetro " + parametro.clave());
                });
        return new Peticion(operacion, valores);
    }

    private static Operacion operacion(JsonObject json) {
        if (!(json.get(OPERACION) instanceof JsonString nombre)) {
            throw noValido("Falta la operación");
        }
        return Operacion.find(nombre.getString())
                .orElseThrow(() -> noValido("La operación " + nombre.getString() + " no existe"));
    }

    private static RechazoException noValido(String mensaje) {
        return new RechazoException(Codigo.PARAMETROS_NO_VALIDOS, mensaje);
    }

    /** @return null when an optional parameter was not sent */
    public String texto(Parametro parametro) {
        return (String) valores.get(parametro);
    }

    /** @return null when an optional parameter was not sent */
    public Integer entero(Parametro parametro) {
        return (Integer) valores.get(parametro);
    }
}
