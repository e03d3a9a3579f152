package es.isr.crm.simulador.cable;

import es.isr.crm.simulador.llamada.Solicitud;
import es.isr.crm.simulador.operacion.CuerpoJson;
import es.isr.crm.simulador.operacion.Operacion;
import es.isr.crm.simulador.operacion.Peticion;
import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.RechazoException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What came in: the request as far as it could be understood, for the list of calls, and either the well-formed request
 * or why it is refused.
 */
record Entrada(Solicitud solicitud, Peticion peticion, RechazoException rechazo) {

    private static final int CUERPO_MAXIMO = 64 * 1024;

    static Entrada read(HttpServletRequest request) throws IOException {
        byte[] cuerpo = request.getInputStream().readNBytes(CUERPO_MAXIMO + 1);
        String texto = new String(cuerpo, StandardCharsets.UTF_8);
        JsonObject json = JsonValue.EMPTY_JSON_OBJECT;
        try {
            checkTipo(request.getContentType());
            if (cuerpo.length > CUERPO_MAXIMO) {
                throw new RechazoException(Codigo.PARAMETROS_NO_VALIDOS, "El cuerpo pasa de " + CUERPO_MAXIMO);
            }
            json = CuerpoJson.read(cuerpo);
            return new Entrada(solicitud(json, texto), Peticion.of(json), null);
        } catch (RechazoException e) {
            return new Entrada(solicitud(json, texto), null, e);
        }
    }

    private static void checkTipo(String tipo) {
        String normal = tipo == null ? "" : tipo.toLowerCase(Locale.ROOT).replace(" ", "");
        if (!normal.equals("application/json") && !normal.equals("application/json;charset=utf-8")) {
            throw new RechazoException(Codigo.PARAMETROS_NO_VALIDOS, "El contenido debe ser application/json");
        }
    }

    private static Solicitud solicitud(JsonObject json, String texto) {
        String operacion = texto(json, "operacion");
        boolean escritura = Operacion.find(operacion).map(Operacion::escritura).orElse(false);
        return new Solicitud(operacion, texto(json, "sn"), escritura, texto);
    }

    private static String texto(JsonObject json, String clave) {
        return json.get(clave) instanceof JsonString texto ? texto.getString() : "";
    }
}
