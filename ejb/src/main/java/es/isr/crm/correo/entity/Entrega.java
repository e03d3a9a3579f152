package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing on its way to one person.
 *
 * <p>A mail waits, is taken up by a dispatcher, and the mail server's answer ends it: accepted, refused for good, or put
 * off, and then it is tried again after 5 minutes, 15, an hour and so on, eight times in two days and a half. When no
 * answer came to a whole message, or the CRM's server stopped meanwhile, nobody can find out whether it was accepted:
 * mail has no read-back. An invoice or a notice that comes twice is believed twice, so that it is not sent again by itself
 * but waits, <em>dudosa</em>, until a person gives it up as sent or asks for another. A letter waits to be printed, goes
 * into a batch, and is presented on the day that whoever posted the batch says.
 */
@Entity
@Table(name = "entregas")
public class Entrega extends EntidadBase {

    private static final int MAX_DETALLE = 500;
    private static final int MAX_ASUNTO = 255;

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(36));

    @Convert(converter = ClaseEntrega.Jpa.class)
    @Column(updatable = false)
    private ClaseEntrega clase;

    @Column(name = "referencia_id", updatable = false)
    private Long referenciaId;

    @Column(name = "grupo_id", updatable = false)
    private Long grupoId;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Convert(converter = CanalEntrega.Jpa.class)
    private CanalEntrega canal;

    @Column(updatable = false)
    private String direccion;

    @Column(updatable = false)
    private String nombre;

    @Column(updatable = false)
    private String idioma;

    @Column(updatable = false)
    private int repeticion;

    @Column(name = "origen_id", updatable = false)
    private Long origenId;

    private boolean relevada;

    @Convert(converter = EstadoEntrega.Jpa.class)
    private EstadoEntrega estado;

    @Convert(converter = MotivoEntrega.Jpa.class)
    private MotivoEntrega motivo;

    private String detalle;

    private int intentos;

    @Column(name = "proximo_at")
    private Instant proximoAt;

    private Long turno;

    @Column(name = "enviando_at")
    private Instant enviandoAt;

    @Column(name = "message_id")
    private String messageId;

    private String asunto;

    @Column(name = "enviada_at")
    private Instant enviadaAt;

    private LocalDate presentada;

    @Column(name = "presentada_por")
    private String presentadaPor;

    @Column(name = "lote_id")
    private Long loteId;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected Entrega() {}

    /** A trial. */
    public static Entrega prueba(Destino destino, Long quienId, String quien) {
        Entrega prueba = new Entrega();
        prueba.clase = ClaseEntrega.PRUEBA;
        prueba.destino(destino);
        prueba.usuarioId = quienId;
        prueba.usuario = quien;
        return prueba;
    }

    private void destino(Destino destino) {
        canal = destino.canal();
        direccion = destino.direccion();
        nombre = destino.nombre();
        idioma = destino.idioma();
        estado = canal == CanalEntrega.CORREO ? EstadoEntrega.PENDIENTE : EstadoEntrega.POR_IMPRIMIR;
    }

    /**
     * Another delivery of the same.
     *
     * @param destino where to this time
     * @param veces how many there have been
     */
    public Entrega repetir(Destino destino, int veces, Long quienId, String quien) {
        Entrega otra = new Entrega();
        otra.clase = clase;
        otra.referenciaId = referenciaId;
        otra.grupoId = grupoId;
        otra.clienteId = clienteId;
        otra.asunto = asunto;
        otra.destino(destino);
        otra.repeticion = veces;
        otra.origenId = getId();
        otra.usuarioId = quienId;
        otra.usuario = quien;
        relevada = true;
        if (estado.isEnEspera() || estado == EstadoEntrega.POR_IMPRIMIR) {
            estado = EstadoEntrega.CANCELADA;
            loteId = null;
        }
        return otra;
    }

    /** Whether it is to be sent now. */
    public boolean isDue(Instant now) {
        return estado.isEnEspera() && (proximoAt == null || !proximoAt.isAfter(now));
    }

    /**
     * A dispatcher takes it up.
     *
     * @param token its fencing token
     * @param id {@code Message-ID}, unless it has one from an earlier attempt
     */
    public void tomar(long token, String id, String asuntoDelMensaje, Instant now) {
        estado = EstadoEntrega.ENVIANDO;
        turno = token;
        enviandoAt = now;
        intentos++;
        proximoAt = null;
        messageId = messageId == null ? id : messageId;
        asunto = asuntoDelMensaje.length() <= MAX_ASUNTO ? asuntoDelMensaje : asuntoDelMensaje.substring(0, MAX_ASUNTO);
    }

    /** Whether the answer to an attempt is still of interest: the attempt is this one, whatever was thought of it since. */
    public boolean isDe(long token, Instant since) {
        boolean open = estado == EstadoEntrega.ENVIANDO || estado == EstadoEntrega.DUDOSA;
        return open && turno != null && turno == token && enviandoAt.equals(since);
    }

    /** What the mail server made of it. */
    public void responder(RespuestaSmtp respuesta, Instant now, LocalDate hoy) {
        motivo = respuesta.motivo();
        detalle = shorten(respuesta.texto());
        switch (respuesta.desenlace()) {
            case ACEPTADA -> {
                estado = EstadoEntrega.ENVIADA;
                enviadaAt = now;
                presentada = hoy;
            }
            case RECHAZADA -> estado = EstadoEntrega.FALLIDA;
            case DUDOSA -> estado = EstadoEntrega.DUDOSA;
            case APLAZADA -> aplazar(now);
            case SIN_SERVIDOR -> {
                intentos--;
                estado = intentos == 0 ? EstadoEntrega.PENDIENTE : EstadoEntrega.REINTENTO;
                motivo = null;
                detalle = null;
            }
        }
    }

    private void aplazar(Instant now) {
        if (intentos > PAUSES.size()) {
            estado = EstadoEntrega.FALLIDA;
            motivo = MotivoEntrega.AGOTADA;
        } else {
            estado = EstadoEntrega.REINTENTO;
            proximoAt = now.plus(PAUSES.get(intentos - 1));
        }
    }

    /** Nobody will bring the answer any more. */
    public void perder() {
        estado = EstadoEntrega.DUDOSA;
        motivo = MotivoEntrega.INTERRUMPIDA;
    }

    /** Its message or document cannot be made: it was not taken up, and fails. */
    public void fallar(RespuestaSmtp porque) {
        estado = EstadoEntrega.FALLIDA;
        motivo = porque.motivo();
        detalle = shorten(porque.texto());
        loteId = null;
    }

    /** What it is about asks for no delivery any more. */
    public void omitir() {
        estado = EstadoEntrega.OMITIDA;
        proximoAt = null;
        loteId = null;
    }

    /**
     * A person decides against it.
     *
     * @throws EntregaCerradaException when it is over, or just being sent
     */
    public void cancelar() {
        require(estado.isCancelable());
        estado = EstadoEntrega.CANCELADA;
        proximoAt = null;
        loteId = null;
    }

    /**
     * A person wants it tried at once.
     *
     * @throws EntregaCerradaException when it does not wait
     */
    public void adelantar() {
        require(estado.isEnEspera());
        proximoAt = null;
    }

    /**
     * A person knows that it arrived.
     *
     * @throws EntregaCerradaException when there is no doubt about it
     */
    public void darPorEnviada(String quien, LocalDate dia) {
        require(estado == EstadoEntrega.DUDOSA);
        estado = EstadoEntrega.ENVIADA;
        enviadaAt = enviandoAt;
        presentada = dia;
        presentadaPor = quien;
    }

    /**
     * It was handed over.
     *
     * @param dia on which day
     * @throws EntregaCerradaException when it is over, or just being sent
     */
    public void entregarEnMano(String quien, LocalDate dia) {
        require(estado.isCancelable());
        canal = CanalEntrega.MANO;
        loteId = null;
        proximoAt = null;
        presentar(quien, dia);
    }

    /** The letter was posted. */
    public void presentar(String quien, LocalDate dia) {
        estado = EstadoEntrega.IMPRESA;
        presentada = dia;
        presentadaPor = quien;
    }

    /** Whether it can be asked for again. */
    public boolean isRepetible() {
        return estado != EstadoEntrega.ENVIANDO && !relevada && referenciaId != null;
    }

    /** @throws EntregaCerradaException when it cannot be asked for again, or has been already */
    public void requireRepetible() {
        require(isRepetible());
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new EntregaCerradaException(estado);
        }
    }

    private static String shorten(String text) {
        return text == null || text.length() <= MAX_DETALLE ? text : text.substring(0, MAX_DETALLE);
    }

    public ClaseEntrega getClase() {
        return clase;
    }

    /** What it is about, by its id. */
    public Long getReferenciaId() {
        return referenciaId;
    }

    /** 0 the first; a person asked for each further one. */
    public int getRepeticion() {
        return repeticion;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public CanalEntrega getCanal() {
        return canal;
    }

    /** E-mail address; empty on paper. */
    public String getDireccion() {
        return direccion;
    }

    public String getNombre() {
        return nombre;
    }

    public String getIdioma() {
        return idioma;
    }

    public EstadoEntrega getEstado() {
        return estado;
    }

    public MotivoEntrega getMotivo() {
        return motivo;
    }

    public String getDetalle() {
        return detalle;
    }

    /** How often the mail server was given it. */
    public int getIntentos() {
        return intentos;
    }

    public String getMessageId() {
        return messageId;
    }

    /** The subject that it had when it was last tried; before, how people call it, or null. */
    public String getAsunto() {
        return asunto;
    }

    public Long getTurno() {
        return turno;
    }

    /** Since when it is in hand. */
    public Instant getEnviandoAt() {
        return enviandoAt;
    }

    public Long getLoteId() {
        return loteId;
    }

    /** The day on which it was delivered; null when it was not. */
    public LocalDate getPresentada() {
        return presentada;
    }
}
