package es.isr.crm.simulador.cable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** HTTP answers as bytes, right or wrong. Each one announces that the connection ends with it. */
final class HttpCrudo {

    static final String JSON = "application/json; charset=utf-8";
    static final String HTML = "text/html; charset=utf-8";

    private HttpCrudo() {}

    static byte[] respuesta(int estado, String tipo, byte[] cuerpo) {
        return respuesta(estado, tipo, cuerpo, "");
    }

    /** @param otras header lines, each with its end of line */
    static byte[] respuesta(int estado, String tipo, byte[] cuerpo, String otras) {
        return unir(cabecera(estado, tipo, "Content-Length: " + cuerpo.length + "\r\n" + otras), cuerpo);
    }

    /** Without a length: the body lasts as long as the connection. */
    static byte[] sinLongitud(int estado, String tipo) {
        return cabecera(estado, tipo, "");
    }

    static byte[] pagina(String titulo) {
        String html = "<!doctype html><html lang=\"es\"><head><title>" + titulo + "</title></head><body><h1>" + titulo
                + "</h1><p>El sistema no está disponible.</p></body></html>";
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cabecera(int estado, String tipo, String otras) {
        String texto =
                "HTTP/1.1 " + estado + " PSO\r\nConnection: close\r\nContent-Type: " + tipo + "\r\n" + otras + "\r\n";
        return texto.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unir(byte[] cabecera, byte[] cuerpo) {
        ByteArrayOutputStream todo = new ByteArrayOutputStream(cabecera.length + cuerpo.length);
        todo.writeBytes(cabecera);
        todo.writeBytes(cuerpo);
        return todo.toByteArray();
    }
}
