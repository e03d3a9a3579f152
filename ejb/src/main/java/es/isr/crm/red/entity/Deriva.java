package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A difference between what the CRM wants and what the network shows, from the reading that found it to the one that did
 * not find it any more.
 *
 * <p>It opens when a comparison finds it and nothing is under way that would explain it. Somebody, or the reconciliation
 * itself, asks for a repair; that does not end it. It ends when PSO is read and shows it gone, or when the CRM takes over
 * what the network shows. One that somebody knows of is left alone until it changes. Its row stays, as history.
 */
@Entity
@Table(name = "derivas_pso")
public class Deriva extends EntidadBase {

    private static final int MAX_MOTIVO = 500;

    @Column(updatable = false)
    @Convert(converter = TipoDeriva.Jpa.class)
    private TipoDeriva tipo;

    @Column(updatable = false)
    private String clave;

    @Column(name = "numero_serie")
    private String numeroSerie;

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "servicio_id")
    private Long servicioId;

    private String olt;

    private String pon;

    private String deseado;

    private String observado;

    @Column(name = "primera_at", updatable = false)
    private Instant primeraAt;

    @Column(name = "ultima_at")
    private Instant ultimaAt;

    @Column(name = "conocida_at")
    private Instant conocidaAt;

    @Column(name = "conocida_por")
    private String conocidaPor;

    @Column(name = "conocida_motivo")
    private String conocidaMotivo;

    @Convert(converter = FinDeriva.Jpa.class)
    private FinDeriva reparacion;

    @Column(name = "reparacion_at")
    private Instant reparacionAt;

    @Column(name = "reparacion_por")
    private String reparacionPor;

    @Convert(converter = FinDeriva.Jpa.class)
    private FinDeriva fin;

    @Column(name = "cerrada_at")
    private Instant cerradaAt;

    @Column(name = "cerrada_por")
    private String cerradaPor;

    /** For the persistence provider. */
    protected Deriva() {}

    /** It has been seen for the first time. */
    public Deriva(Desajuste visto, Instant now) {
        this.tipo = visto.tipo();
        this.clave = visto.clave();
        this.primeraAt = now;
        look(visto, now);
    }

    /** It is still there. What is known of and has changed is not known of any more. */
    public void seeAgain(Desajuste visto, Instant now) {
        if (!Objects.equals(observado, visto.observado()) || !Objects.equals(deseado, visto.deseado())) {
            reconsider();
        }
        look(visto, now);
    }

    private void look(Desajuste visto, Instant now) {
        numeroSerie = visto.numeroSerie();
        clienteId = visto.clienteId();
        servicioId = visto.servicioId();
        olt = visto.olt();
        pon = visto.pon();
        deseado = visto.deseado();
        observado = visto.observado();
        ultimaAt = now;
    }

    /**
     * A repair has been asked for; whether it helps is seen later.
     *
     * @param como {@code REPARADA} or {@code AUTOMATICA}
     * @param por who asked
     */
    public void repair(FinDeriva como, String por, Instant now) {
        requireViva();
        reparacion = como;
        reparacionAt = now;
        reparacionPor = por;
    }

    /** The CRM has taken over what the network shows. */
    public void adopt(String por, Instant now) {
        requireViva();
        end(FinDeriva.ADOPTADA, por, now);
    }

    /** It is not there any more: thanks to the repair that was asked for, or by itself. */
    public void vanish(String por, Instant now) {
        if (isViva()) {
            end(
                    reparacion == null ? FinDeriva.DESAPARECIDA : reparacion,
                    reparacion == null ? por : reparacionPor,
                    now);
        }
    }

    private void end(FinDeriva como, String por, Instant now) {
        fin = como;
        cerradaPor = por;
        cerradaAt = now;
    }

    /**
     * Somebody knows of it: it is left alone until it changes.
     *
     * @param motivo why that is right
     * @param por who knows
     */
    public void acknowledge(String motivo, String por, Instant now) {
        requireViva();
        conocidaMotivo = motivo.length() <= MAX_MOTIVO ? motivo : motivo.substring(0, MAX_MOTIVO);
        conocidaPor = por;
        conocidaAt = now;
    }

    /** It is no longer left alone. */
    public void reconsider() {
        conocidaMotivo = null;
        conocidaPor = null;
        conocidaAt = null;
    }

    private void requireViva() {
        if (!isViva()) {
            throw new IllegalStateException("drift " + getId() + " is over since " + cerradaAt);
        }
    }

    /** Whether it is still there. */
    public boolean isViva() {
        return cerradaAt == null;
    }

    public boolean isConocida() {
        return conocidaAt != null;
    }

    /**
     * As the list shows it.
     *
     * @param codigo code of the customer, or null
     * @param nombre name of the customer, or null
     * @param orden state of the order that is to put it right, or null
     */
    public DerivaRow row(String codigo, String nombre, EstadoOrden orden) {
        return new DerivaRow(
                getId(),
                tipo,
                numeroSerie,
                clienteId == null ? null : new DerivaRow.Titular(clienteId, codigo, nombre),
                servicioId,
                olt,
                pon,
                deseado,
                observado,
                primeraAt,
                ultimaAt,
                isViva() ? orden : null,
                isConocida() ? new DerivaRow.Nota(conocidaMotivo, conocidaPor, conocidaAt) : null,
                isViva() ? null : new DerivaRow.Final(fin, cerradaPor, cerradaAt));
    }

    public TipoDeriva getTipo() {
        return tipo;
    }

    /** What it is about: a serial, or {@code servicio:} and the id of a service without one. */
    public String getClave() {
        return clave;
    }

    /** The serial; null for a service without an ONT. */
    public String getNumeroSerie() {
        return numeroSerie;
    }

    /** Whose it is, or null. */
    public Long getClienteId() {
        return clienteId;
    }

    /** Of which service, or null. */
    public Long getServicioId() {
        return servicioId;
    }

    /** The OLT that it is looked for under. */
    public String getOlt() {
        return olt;
    }

    /** When it was last seen. */
    public Instant getUltimaAt() {
        return ultimaAt;
    }

    /** What is wanted; null for: not to be there. */
    public String getDeseado() {
        return deseado;
    }

    /** What PSO shows; null for: not there. */
    public String getObservado() {
        return observado;
    }

    /** Why it is right as it is, when somebody said so. */
    public String getConocidaMotivo() {
        return conocidaMotivo;
    }
}
