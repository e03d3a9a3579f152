package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A run of invoices: a month, for everybody or for some.
 *
 * <p>It calculates what it would issue and can be looked at as long as one likes, and calculated again; then it issues what
 * was reviewed. What it left aside then, with its reason, can be put right and issued by the same run. It is never removed:
 * together the runs are the history of who billed what.
 *
 * <p>Where it is, is in its row: a run whose server died goes on from there with the next start.
 */
@Entity
@Table(name = "ejecuciones_facturacion")
public class EjecucionFacturacion extends EntidadBase {

    @Column(updatable = false)
    private String periodo;

    @Column(updatable = false)
    private String ambito;

    @Convert(converter = EstadoEjecucion.Jpa.class)
    private EstadoEjecucion estado = EstadoEjecucion.CALCULANDO;

    @Convert(converter = HastaFacturacion.Jpa.class)
    private HastaFacturacion hasta;

    private boolean revisada;

    private int previstos;

    private int clientes;

    private int facturas;

    @Column(name = "sin_factura")
    private int sinFactura;

    private int aparcados;

    private int anomalias;

    private BigDecimal importe = BigDecimal.ZERO;

    private BigDecimal anterior = BigDecimal.ZERO;

    @Column(name = "usuario_id")
    private Long usuarioId;

    private String usuario;

    @Column(name = "fase_at")
    private Instant faseAt;

    @Column(name = "calculada_at")
    private Instant calculadaAt;

    @Column(name = "terminada_at")
    private Instant terminadaAt;

    /** For the persistence provider. */
    protected EjecucionFacturacion() {}

    /**
     * @param periodo the month
     * @param ambito whom it is for
     * @param usuarioId who starts it, null for the system
     * @param usuario their name
     */
    public EjecucionFacturacion(YearMonth periodo, AmbitoFacturacion ambito, Long usuarioId, String usuario) {
        this.periodo = periodo.toString();
        this.ambito = ambito.clave();
        this.usuarioId = usuarioId;
        this.usuario = usuario;
        this.hasta = HastaFacturacion.CALCULAR;
    }

    /**
     * It is worked out, for the first time or again.
     *
     * @param hastaDonde how far it goes after that
     * @param cuantos customers that it will look at, about
     */
    public void calcular(HastaFacturacion hastaDonde, int cuantos, Instant now) {
        if (estado == EstadoEjecucion.EMITIENDO || estado == EstadoEjecucion.EMITIDA) {
            throw new EjecucionEmitidaException(getPeriodo());
        }
        requireVigente();
        boolean resumed = estado == EstadoEjecucion.CALCULANDO && faseAt != null;
        estado = EstadoEjecucion.CALCULANDO;
        hasta = hastaDonde;
        revisada = false;
        previstos = cuantos;
        if (!resumed) {
            faseAt = now;
        }
    }

    /** What it would issue is there. */
    public void calculada(Recuento recuento, Instant now) {
        estado = EstadoEjecucion.CALCULADA;
        calculadaAt = now;
        count(recuento);
    }

    /**
     * It issues.
     *
     * @param hastaDonde whether it also sends
     * @param reviewed whether a person has looked at what is odd: else that is put aside
     * @param cuantos customers that it has to deal with
     */
    public void emitir(HastaFacturacion hastaDonde, boolean reviewed, int cuantos, Instant now) {
        if (estado == EstadoEjecucion.CALCULANDO) {
            throw new EjecucionSinCalcularException(getPeriodo());
        }
        requireVigente();
        boolean resumed = estado == EstadoEjecucion.EMITIENDO;
        estado = EstadoEjecucion.EMITIENDO;
        if (!resumed) {
            hasta = hastaDonde;
            revisada = reviewed;
            faseAt = now;
            previstos = cuantos;
        }
    }

    /**
     * Nobody wants it any more.
     *
     * @throws EjecucionEmitidaException when it has issued
     * @throws EjecucionSinCalcularException while a job is at it
     */
    public void descartar(Instant now) {
        if (estado == EstadoEjecucion.EMITIDA) {
            throw new EjecucionEmitidaException(getPeriodo());
        }
        if (estado.isEnCurso()) {
            throw new EjecucionSinCalcularException(getPeriodo());
        }
        if (estado != EstadoEjecucion.DESCARTADA) {
            estado = EstadoEjecucion.DESCARTADA;
            terminadaAt = now;
        }
    }

    private void requireVigente() {
        if (estado == EstadoEjecucion.DESCARTADA) {
            throw new EjecucionDescartadaException(getPeriodo());
        }
    }

    /** All that could be issued is. */
    public void emitida(Recuento recuento, Instant now) {
        estado = EstadoEjecucion.EMITIDA;
        terminadaAt = now;
        count(recuento);
    }

    /** It was looked at again while it waited. */
    public final void count(Recuento recuento) {
        clientes = recuento.clientes();
        facturas = recuento.facturas();
        sinFactura = recuento.sinFactura();
        aparcados = recuento.aparcados();
        anomalias = recuento.anomalias();
        importe = recuento.importe();
        anterior = recuento.anterior();
    }

    public YearMonth getPeriodo() {
        return YearMonth.parse(periodo);
    }

    public AmbitoFacturacion getAmbito() {
        return AmbitoFacturacion.of(ambito);
    }

    public EstadoEjecucion getEstado() {
        return estado;
    }

    /** How far it was told to go. */
    public HastaFacturacion getHasta() {
        return hasta;
    }

    /** Whether a person has looked at what is odd. */
    public boolean isRevisada() {
        return revisada;
    }

    /** Customers that the present phase looks at, about. */
    public int getPrevistos() {
        return previstos;
    }

    /** Customers in it. */
    public int getClientes() {
        return clientes;
    }

    /** Customers that are invoiced, or would be. */
    public int getFacturas() {
        return facturas;
    }

    /** Customers without an invoice, each with its reason. */
    public int getSinFactura() {
        return sinFactura;
    }

    /** Customers that somebody has to look at. */
    public int getAparcados() {
        return aparcados;
    }

    public int getAnomalias() {
        return anomalias;
    }

    /** EUR, tax included, that are invoiced or would be. */
    public BigDecimal getImporte() {
        return importe;
    }

    /** EUR that the same customers came to the month before. */
    public BigDecimal getAnterior() {
        return anterior;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }

    /** Since when it is in its present phase. */
    public Instant getFaseAt() {
        return faseAt;
    }

    /** When it was last worked out; null before. */
    public Instant getCalculadaAt() {
        return calculadaAt;
    }

    /** When it had issued, or was given up; null before. */
    public Instant getTerminadaAt() {
        return terminadaAt;
    }
}
