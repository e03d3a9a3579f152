package es.isr.crm.simulador.fallo;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Reads the optional keys of a fault; a value of the wrong kind is an error of the test that sent it. */
final class Lectura {

    private Lectura() {}

    static String texto(JsonObject json, String clave, String porDefecto) {
        JsonValue valor = json.get(clave);
        if (valor == null) {
            return porDefecto;
        }
        if (valor instanceof JsonString texto) {
            return texto.getString();
        }
        throw new IllegalArgumentException(clave + " debe ser un texto");
    }

    static int entero(JsonObject json, String clave, int porDefecto, int minimo) {
        JsonValue valor = json.get(clave);
        if (valor == null) {
            return porDefecto;
        }
        try {
            if (valor instanceof JsonNumber numero && numero.intValueExact() >= minimo) {
                return numero.intValueExact();
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(clave + " debe ser un entero", e);
        }
        throw new IllegalArgumentException(clave + " debe ser un entero desde " + minimo);
    }
}
