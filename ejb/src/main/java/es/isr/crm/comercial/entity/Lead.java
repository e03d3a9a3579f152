package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody who might become a customer.
 *
 * <p>An open one is somebody's, or nobody's yet, and has something to be done next on a day. It ends won, by the alta that
 * makes it a customer, or lost, with a reason; the lost may be taken up again. What happens to a lead is told among the
 * audit events, also when it is a customer: that one's history tells what it was.
 */
@Entity
@Table(name = "leads")
public class Lead extends EntidadBase implements Auditable {

    /** Who the lead is, is nobody's business but the lead's: the audit tells that it changed, and not to what. */
    private static final Set<String> PERSONALES = Set.of(
            "nombre",
            "apellidos",
            "email",
            "telefono",
            "direccion",
            "codigoPostal",
            "proximaAccion",
            "notaPerdida",
            "notas");

    private String nombre;

    private String apellidos;

    private String email;

    private String telefono;

    private String direccion;

    @Column(name = "codigo_postal")
    private String codigoPostal;

    private String localidad;

    private String provincia;

    @Convert(converter = EstadoLead.Jpa.class)
    private EstadoLead estado = EstadoLead.NUEVO;

    @Column(name = "estado_at")
    private Instant estadoAt;

    @Convert(converter = Interes.Jpa.class)
    private Interes interes;

    @Convert(converter = OrigenLead.Jpa.class)
    private OrigenLead origen;

    @Column(name = "campana_id")
    private Long campanaId;

    @Column(name = "plan_id")
    private Long planId;

    @Column(name = "asignado_id")
    private Long asignadoId;

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "alta_cliente_id")
    private Long altaClienteId;

    @Column(name = "proxima_accion")
    private String proximaAccion;

    @Column(name = "proxima_accion_fecha")
    private LocalDate proximaAccionFecha;

    @Convert(converter = MotivoPerdida.Jpa.class)
    @Column(name = "motivo_perdida")
    private MotivoPerdida motivoPerdida;

    @Column(name = "nota_perdida")
    private String notaPerdida;

    private String notas;

    @Column(name = "ganado_at")
    private Instant ganadoAt;

    @Column(name = "consentimiento_at")
    private Instant consentimientoAt;

    @Column(name = "consentimiento_texto")
    private String consentimientoTexto;

    /** For the persistence provider. */
    protected Lead() {}

    /**
     * A new one.
     *
     * @param datos checked and normalised
     */
    public Lead(DatosLead datos, Instant now) {
        estadoAt = now;
        update(datos);
    }

    /** Takes over what was typed, checked and normalised. */
    public final void update(DatosLead datos) {
        nombre = datos.getNombre();
        apellidos = datos.getApellidos();
        email = datos.getEmail();
        telefono = datos.getTelefono();
        direccion = datos.getDireccion();
        codigoPostal = datos.getCodigoPostal();
        localidad = datos.getLocalidad();
        provincia = datos.getProvincia();
        interes = datos.getInteres();
        origen = datos.getOrigen();
        campanaId = datos.getCampanaId();
        planId = datos.getPlanId();
        asignadoId = datos.getAsignadoId();
        proximaAccion = datos.getProximaAccion();
        proximaAccionFecha = datos.getProximaAccionFecha();
        notas = datos.getNotas();
    }

    /** What is known, to be edited. */
    public DatosLead toDatos() {
        DatosLead datos = new DatosLead();
        datos.setNombre(nombre);
        datos.setApellidos(apellidos);
        datos.setEmail(email);
        datos.setTelefono(telefono);
        datos.setDireccion(direccion);
        datos.setCodigoPostal(codigoPostal);
        datos.setLocalidad(localidad);
        datos.setProvincia(provincia);
        datos.setInteres(interes);
        datos.setOrigen(origen);
        datos.setCampanaId(campanaId);
        datos.setPlanId(planId);
        datos.setAsignadoId(asignadoId);
        datos.setProximaAccion(proximaAccion);
        datos.setProximaAccionFecha(proximaAccionFecha);
        datos.setNotas(notas);
        return datos;
    }

    /**
     * Goes to another open state; a lost one is taken up again.
     *
     * @throws LeadYaConvertidoException when it is won
     * @throws LeadEnOtroEstadoException when it stands there already, or that state is not an open one
     */
    public void mover(EstadoLead next, Instant now) {
        if (!next.isAbierto()) {
            throw new LeadEnOtroEstadoException(getNombreCompleto(), estado);
        }
        become(next, now);
        motivoPerdida = null;
        notaPerdida = null;
    }

    /**
     * Does not become a customer.
     *
     * @param nota more about it, or null
     * @throws LeadYaConvertidoException when it is won
     * @throws LeadEnOtroEstadoException when it is lost already
     */
    public void perder(MotivoPerdida motivo, String nota, Instant now) {
        become(EstadoLead.PERDIDO, now);
        motivoPerdida = Objects.requireNonNull(motivo, "motivo");
        notaPerdida = nota;
        forgetAction();
    }

    /**
     * Has become a customer.
     *
     * @param altaId the customer
     * @throws LeadYaConvertidoException when it has become one already
     * @throws LeadEnOtroEstadoException when it is lost
     */
    public void ganar(Long altaId, Instant now) {
        become(EstadoLead.GANADO, now);
        clienteId = Objects.requireNonNull(altaId, "altaId");
        altaClienteId = altaId;
        ganadoAt = now;
        forgetAction();
    }

    /**
     * May become a customer.
     *
     * @throws LeadYaConvertidoException when it has become one already
     * @throws LeadEnOtroEstadoException when it is lost
     */
    public void requireConvertible() {
        require(EstadoLead.GANADO);
    }

    private void become(EstadoLead next, Instant now) {
        require(next);
        estado = next;
        estadoAt = now;
    }

    private void require(EstadoLead next) {
        if (estado == EstadoLead.GANADO) {
            throw new LeadYaConvertidoException(getNombreCompleto(), clienteId);
        }
        if (!estado.canBecome(next)) {
            throw new LeadEnOtroEstadoException(getNombreCompleto(), estado);
        }
    }

    private void forgetAction() {
        proximaAccion = null;
        proximaAccionFecha = null;
    }

    /**
     * Who speaks with it, and what is done next.
     *
     * @param usuarioId whose it is from now on, or null for nobody's
     * @param accion what, or null for nothing
     * @param fecha the day, null for nothing
     */
    public void planear(Long usuarioId, String accion, LocalDate fecha) {
        asignadoId = usuarioId;
        proximaAccion = accion;
        proximaAccionFecha = fecha;
    }

    /**
     * Agreed to be called (Reglamento (UE) 2016/679, art. 7.1: that they did is ours to prove).
     *
     * @param texto version of the words that they agreed to
     */
    public void consentir(String texto, Instant now) {
        consentimientoTexto = texto;
        consentimientoAt = now;
    }

    @Override
    public String auditText(String attribute, Object value) {
        return PERSONALES.contains(attribute) ? "···" : value.toString();
    }

    /** When is the history's own. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("estadoAt", "ganadoAt", "altaClienteId");
    }

    public String getNombreCompleto() {
        return apellidos == null ? nombre : nombre + " " + apellidos;
    }

    public EstadoLead getEstado() {
        return estado;
    }

    /** Since when it stands where it stands. */
    public Instant getEstadoAt() {
        return estadoAt;
    }

    public String getTelefono() {
        return telefono;
    }

    public String getEmail() {
        return email;
    }

    public Interes getInteres() {
        return interes;
    }

    public OrigenLead getOrigen() {
        return origen;
    }

    public Long getCampanaId() {
        return campanaId;
    }

    public Long getPlanId() {
        return planId;
    }

    public Long getAsignadoId() {
        return asignadoId;
    }

    /** The customer that it has become, or that this one turned out to be; null until it is won. */
    public Long getClienteId() {
        return clienteId;
    }

    public String getProximaAccion() {
        return proximaAccion;
    }

    public LocalDate getProximaAccionFecha() {
        return proximaAccionFecha;
    }

    /** Null unless it is lost. */
    public MotivoPerdida getMotivoPerdida() {
        return motivoPerdida;
    }

    public String getNotaPerdida() {
        return notaPerdida;
    }

    /** Null until it is won. */
    public Instant getGanadoAt() {
        return ganadoAt;
    }

    /** Null when nobody asked them in writing. */
    public Instant getConsentimientoAt() {
        return consentimientoAt;
    }

    public String getConsentimientoTexto() {
        return consentimientoTexto;
    }
}
