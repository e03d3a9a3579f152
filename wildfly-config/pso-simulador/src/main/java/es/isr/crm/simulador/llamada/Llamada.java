package es.isr.crm.simulador.llamada;

import es.isr.crm.simulador.operacion.Respuesta;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * One call: received, perhaps carried out (now or later), perhaps answered, ended. Its parts are written by the thread
 * that serves it and read by the page.
 */
public final class Llamada {

    private static final int TEXTO_MAXIMO = 4_000;

    private final long id;
    private final Instant recibida;
    private final Solicitud solicitud;
    private final Runnable alAplicar;
    private boolean aplicada;
    private Integer codigo;
    private String respuesta;
    private String fallo;
    private Desenlace desenlace = Desenlace.EN_CURSO;
    private Duration duracion;

    Llamada(long id, Instant recibida, Solicitud solicitud, Runnable alAplicar) {
        this.id = id;
        this.recibida = recibida;
        this.solicitud = solicitud;
        this.alAplicar = alAplicar;
    }

    public Solicitud solicitud() {
        return solicitud;
    }

    /** The operation has been carried out, with this result. */
    public void ejecutada(Respuesta resultado) {
        synchronized (this) {
            aplicada = solicitud.escritura() && resultado.correcta();
            if (!aplicada) {
                return;
            }
        }
        alAplicar.run();
    }

    public synchronized void sufre(String nombreFallo) {
        fallo = nombreFallo;
    }

    /** What is being sent; the code only where the client can read one. */
    public synchronized void contesta(Integer codigoEnviado, String texto) {
        codigo = codigoEnviado;
        respuesta = recortar(texto);
    }

    /** It has ended; what is said of its end later is not listened to. */
    public synchronized void termina(Desenlace como, Instant cuando) {
        if (enCurso()) {
            desenlace = como;
            duracion = Duration.between(recibida, cuando);
        }
    }

    public synchronized boolean enCurso() {
        return desenlace == Desenlace.EN_CURSO;
    }

    long id() {
        return id;
    }

    public synchronized JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", id)
                .add("hora", recibida.toString())
                .add("operacion", solicitud.operacion())
                .add("sn", solicitud.sn())
                .add("escritura", solicitud.escritura())
                .add("aplicada", aplicada)
                .add("desenlace", desenlace.name().toLowerCase(Locale.ROOT))
                .add("peticion", recortar(solicitud.cuerpo()));
        addIfPresent(json, "fallo", fallo);
        addIfPresent(json, "respuesta", respuesta);
        if (codigo != null) {
            json.add("codigo", codigo);
        }
        if (duracion != null) {
            json.add("duracionMs", duracion.toMillis());
        }
        return json.build();
    }

    private static void addIfPresent(JsonObjectBuilder json, String clave, String valor) {
        if (valor != null) {
            json.add(clave, valor);
        }
    }

    private static String recortar(String texto) {
        return texto == null || texto.length() <= TEXTO_MAXIMO ? texto : texto.substring(0, TEXTO_MAXIMO) + "…";
    }
}
