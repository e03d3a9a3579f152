package es.isr.crm.simulador.cable;

import es.isr.crm.simulador.fallo.Detalle;
import es.isr.crm.simulador.fallo.Fallo;
import es.isr.crm.simulador.fallo.Sintoma;
import es.isr.crm.simulador.llamada.Desenlace;
import es.isr.crm.simulador.llamada.Llamada;
import es.isr.crm.simulador.operacion.Respuesta;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lets one call suffer its symptom on the wire. */
final class Averia {

    private static final int TROZO = 64 * 1024;

    private final Cable cable;
    private final Llamada llamada;
    private final Runnable fin;

    /** @param fin to be told that the call has been answered, before whoever called can know it */
    Averia(Cable cable, Llamada llamada, Runnable fin) {
        this.cable = cable;
        this.llamada = llamada;
        this.fin = fin;
    }

    /** @param respuesta what a healthy PSO would have said */
    Desenlace sufrir(Fallo fallo, Respuesta respuesta) throws IOException {
        cable.esperar(fallo.espera());
        Sintoma sintoma = fallo.sintoma();
        Detalle detalle = fallo.detalle();
        switch (sintoma) {
            case SILENCIO -> cable.esperar(detalle.silencio());
            case CIERRE -> cable.close();
            case RESET -> cable.romper();
            case CORTADO -> cortar(respuesta);
            default -> {
                contestar(sintoma, detalle, respuesta);
                return Desenlace.RESPONDIDA;
            }
        }
        return Desenlace.CORTADA;
    }

    private void contestar(Sintoma sintoma, Detalle detalle, Respuesta respuesta) throws IOException {
        switch (sintoma) {
            case CORRECTA -> enviarCodigo(respuesta);
            case CODIGO -> enviarCodigo(new Respuesta(detalle.codigo(), detalle.mensaje(), JsonValue.NULL));
            case CODIGO_TEXTO -> enviar(respuesta.toJsonConCodigoTexto().toString());
            case OBJETO_VACIO -> enviar("{}");
            case VACIO -> enviar("");
            case HTML -> enviar(200, HttpCrudo.pagina("PSO en mantenimiento"), "");
            case HTTP ->
                enviar(
                        detalle.estado(),
                        HttpCrudo.pagina("Error " + detalle.estado()),
                        detalle.estado() == 401 ? "WWW-Authenticate: Basic realm=\"PSO\"\r\n" : "");
            case REDIRECCION -> enviar(307, new byte[0], "Location: " + detalle.destino() + "\r\n");
            case ENORME -> enviarSinFin(detalle.bytes());
            case CUERPO_LENTO -> {
                llamada.contesta(respuesta.codigo(), respuesta.toJson().toString());
                byte[] todo = HttpCrudo.respuesta(200, HttpCrudo.JSON, respuesta.bytes());
                int cabecera = todo.length - respuesta.bytes().length;
                cable.escribir(Arrays.copyOf(todo, cabecera));
                cable.escribirDespacio(Arrays.copyOfRange(todo, cabecera, todo.length), detalle.porByte());
            }
            case CABECERAS_LENTAS -> {
                llamada.contesta(respuesta.codigo(), respuesta.toJson().toString());
                cable.escribirDespacio(HttpCrudo.respuesta(200, HttpCrudo.JSON, respuesta.bytes()), detalle.porByte());
            }
            default -> throw new IllegalStateException(sintoma.name());
        }
    }

    private void enviarCodigo(Respuesta respuesta) throws IOException {
        llamada.contesta(respuesta.codigo(), respuesta.toJson().toString());
        fin.run();
        cable.escribir(HttpCrudo.respuesta(200, HttpCrudo.JSON, respuesta.bytes()));
    }

    private void enviar(String json) throws IOException {
        llamada.contesta(null, json);
        cable.escribir(HttpCrudo.respuesta(200, HttpCrudo.JSON, json.getBytes(StandardCharsets.UTF_8)));
    }

    private void enviar(int estado, byte[] html, String cabeceras) throws IOException {
        llamada.contesta(null, "HTTP " + estado + " " + new String(html, StandardCharsets.UTF_8));
        cable.escribir(HttpCrudo.respuesta(estado, HttpCrudo.HTML, html, cabeceras));
    }

    /** In the middle of the body, which is announced whole. */
    private void cortar(Respuesta respuesta) throws IOException {
        byte[] todo = HttpCrudo.respuesta(200, HttpCrudo.JSON, respuesta.bytes());
        int enviados = todo.length - respuesta.bytes().length / 2;
        llamada.contesta(null, respuesta.toJson().toString());
        cable.escribir(Arrays.copyOf(todo, enviados));
    }

    /** It begins like the right answer, and would even end like one. */
    private void enviarSinFin(long bytes) throws IOException {
        byte[] principio = "{\"codigo\":200,\"mensaje\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] fin = "\"}".getBytes(StandardCharsets.UTF_8);
        byte[] trozo = new byte[TROZO];
        Arrays.fill(trozo, (byte) 'A');
        llamada.contesta(null, "{\"codigo\":200,\"mensaje\":\"AAAA… (" + bytes + " bytes)");
        cable.escribir(HttpCrudo.sinLongitud(200, HttpCrudo.JSON));
        cable.escribir(principio);
        for (long quedan = bytes - principio.length - fin.length; quedan > 0; quedan -= TROZO) {
            cable.escribir(quedan >= TROZO ? trozo : Arrays.copyOf(trozo, (int) quedan));
        }
        cable.escribir(fin);
    }
}
