package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.TipoPago;
import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money that came from a customer or went back to them, as somebody noted it.
 *
 * <p>It comes in as a <em>cobro</em>: a clerk takes it, or the bank shows it. What of it went to which invoice is in
 * {@link AplicacionPago}; what went to none is the customer's balance. The bank may take it back, or it turns out to have
 * been noted by mistake: that is a <em>reversión</em> of the whole, which opens its invoices again. An administrator may
 * give balance back: a <em>devolución</em>. None of them is ever changed or removed.
 */
@Entity
@Table(name = "pagos")
public class Pago extends LedgerBase {

    @Column(updatable = false)
    private String clave;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(updatable = false)
    @Convert(converter = TipoPago.Jpa.class)
    private TipoPago tipo;

    @Column(name = "revierte_id", updatable = false)
    private Long revierteId;

    @Column(updatable = false)
    @Convert(converter = MotivoReversion.Jpa.class)
    private MotivoReversion motivo;

    @Column(updatable = false)
    private LocalDate fecha;

    @Column(updatable = false)
    private BigDecimal importe;

    @Column(updatable = false)
    @Convert(converter = MedioPago.Jpa.class)
    private MedioPago metodo;

    @Column(updatable = false)
    private String referencia;

    @Column(updatable = false)
    private String nota;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected Pago() {}

    private Pago(Long clienteId, TipoPago tipo, LocalDate fecha, BigDecimal importe, MedioPago metodo, Firma firma) {
        super(firma.cuando());
        this.clienteId = clienteId;
        this.tipo = tipo;
        this.fecha = fecha;
        this.importe = importe.setScale(2);
        this.metodo = metodo;
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
    }

    /**
     * Who noted it, and when.
     *
     * @param usuarioId id of the user, null for the system
     * @param usuario their name
     * @param cuando the instant
     */
    public record Firma(Long usuarioId, String usuario, Instant cuando) {}

    /** Money that came in. */
    public static Pago cobro(PeticionPago peticion, Firma firma) {
        Pago pago = new Pago(
                peticion.clienteId(), TipoPago.COBRO, peticion.fecha(), peticion.importe(), peticion.metodo(), firma);
        pago.clave = peticion.clave();
        pago.referencia = peticion.referencia();
        pago.nota = peticion.nota();
        return pago;
    }

    /** All of a payment is taken back. */
    public static Pago reversion(Pago cobro, PeticionReversion peticion, Firma firma) {
        Pago pago = new Pago(
                cobro.clienteId, TipoPago.REVERSION, peticion.fecha(), cobro.importe.negate(), cobro.metodo, firma);
        pago.clave = peticion.clave();
        pago.revierteId = cobro.getId();
        pago.motivo = peticion.motivo();
        pago.referencia = cobro.referencia;
        pago.nota = peticion.nota();
        return pago;
    }

    /** Balance goes back to the customer. */
    public static Pago devolucion(PeticionDevolucion peticion, Firma firma) {
        Pago pago = new Pago(
                peticion.clienteId(),
                TipoPago.DEVOLUCION,
                peticion.fecha(),
                peticion.importe().negate(),
                peticion.metodo(),
                firma);
        pago.clave = peticion.clave();
        pago.referencia = peticion.referencia();
        pago.nota = peticion.nota();
        return pago;
    }

    /** Key of the form that asked for it: a resend pays nothing twice. */
    public String getClave() {
        return clave;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public TipoPago getTipo() {
        return tipo;
    }

    /** The payment that it takes back, or null. */
    public Long getRevierteId() {
        return revierteId;
    }

    /** Why it takes one back; null when it takes none. */
    public MotivoReversion getMotivo() {
        return motivo;
    }

    /** The day the money moved, in Madrid. */
    public LocalDate getFecha() {
        return fecha;
    }

    /** EUR; negative when the money went out. */
    public BigDecimal getImporte() {
        return importe;
    }

    public MedioPago getMetodo() {
        return metodo;
    }

    /** What the bank, the terminal or the clerk calls it, or null. */
    public String getReferencia() {
        return referencia;
    }

    public String getNota() {
        return nota;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    /** Who noted it. */
    public String getUsuario() {
        return usuario;
    }
}
