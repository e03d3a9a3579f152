package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One call to PSO and what came of it. Written whatever became of the business that made the call. */
@Entity
@Table(name = "logs_pso")
public class LogPso extends LedgerBase {

    private static final int MAX_TEXTO = 1000;

    @Column(updatable = false)
    private String operacion;

    @Column(name = "numero_serie", updatable = false)
    private String numeroSerie;

    @Column(updatable = false)
    private String solicitud;

    @Column(updatable = false)
    private Integer codigo;

    @Column(updatable = false)
    private String mensaje;

    @Column(updatable = false)
    private String respuesta;

    @Column(updatable = false)
    private boolean exitoso;

    @Column(updatable = false)
    @Convert(converter = ClasePso.Jpa.class)
    private ClasePso clase;

    @Column(updatable = false)
    private String error;

    @Column(name = "estado_http", updatable = false)
    private Integer estadoHttp;

    @Column(updatable = false)
    private int intento;

    @Column(name = "duracion_ms", updatable = false)
    private int duracionMs;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(name = "orden_id", updatable = false)
    private Long ordenId;

    /** For the persistence provider. */
    protected LogPso() {}

    /**
     * @param peticion what was asked, secrets masked
     * @param respuesta what came back
     * @param contexto for whom, and which attempt it was
     * @param duracion of the whole exchange
     * @param now when it ended
     */
    public LogPso(Peticion peticion, Respuesta respuesta, Contexto contexto, Duration duracion, Instant now) {
        super(now);
        this.operacion = peticion.operacion();
        this.numeroSerie = peticion.numeroSerie();
        this.solicitud = peticion.solicitud();
        this.codigo = respuesta.codigo();
        this.mensaje = shorten(respuesta.mensaje());
        this.respuesta = respuesta.cuerpo();
        this.clase = respuesta.clase();
        this.exitoso = clase == ClasePso.APLICADA;
        this.error = shorten(respuesta.error());
        this.estadoHttp = respuesta.estadoHttp();
        this.intento = contexto.intento();
        this.duracionMs = (int) Math.min(duracion.toMillis(), Integer.MAX_VALUE);
        this.usuarioId = contexto.firma().usuarioId();
        this.usuario = contexto.firma().usuario();
        this.clienteId = contexto.clienteId();
        this.ordenId = contexto.ordenId();
    }

    /**
     * What was asked.
     *
     * @param operacion name on the wire
     * @param numeroSerie serial it is about, or null
     * @param solicitud the JSON sent, secrets masked
     */
    public record Peticion(String operacion, String numeroSerie, String solicitud) {}

    /**
     * What came back.
     *
     * @param clase what it means
     * @param estadoHttp HTTP status, or null without an answer
     * @param codigo PSO's code, or null
     * @param mensaje PSO's message, or null
     * @param cuerpo the body as received, possibly shortened, or null
     * @param error what went wrong, in words, or null
     */
    public record Respuesta(
            ClasePso clase, Integer estadoHttp, Integer codigo, String mensaje, String cuerpo, String error) {}

    /**
     * For whom.
     *
     * @param firma on whose behalf
     * @param clienteId the customer, or null
     * @param ordenId the order, or null
     * @param intento which attempt of the order it was, from 1
     */
    public record Contexto(Firma firma, Long clienteId, Long ordenId, int intento) {}

    private static String shorten(String text) {
        return text == null || text.length() <= MAX_TEXTO ? text : text.substring(0, MAX_TEXTO - 1) + "…";
    }

    public String getOperacion() {
        return operacion;
    }

    public String getNumeroSerie() {
        return numeroSerie;
    }

    /** The JSON sent, secrets masked. */
    public String getSolicitud() {
        return solicitud;
    }

    public Integer getCodigo() {
        return codigo;
    }

    /** The body as received. */
    public String getRespuesta() {
        return respuesta;
    }

    public boolean isExitoso() {
        return exitoso;
    }

    public ClasePso getClase() {
        return clase;
    }

    public String getError() {
        return error;
    }

    public int getDuracionMs() {
        return duracionMs;
    }
}
