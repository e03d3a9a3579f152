package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * The box at a customer's home, one row per serial for good: it moves from customer to customer, the row stays.
 *
 * <p>It has two faces. What the CRM <em>wants</em> of it changes with the business, and each wish raises
 * {@link #getDeseadoVersion()}, so that an order for an older one is known as such. What PSO last <em>showed</em> of it
 * changes with each reading. Suspending keeps the connection, for its return.
 *
 * <p>Its changes are not audited one by one: who wishes is, and the engine's readings are nobody's act.
 */
@Entity
@Table(name = "onts")
public class Ont extends EntidadBase {

    /** What PSO shows beside an ONT is no longer than this. */
    private static final int MAX_DESCRIPCION = 200;

    @Column(name = "numero_serie", updatable = false)
    private String numeroSerie;

    private String modelo;

    private String mac;

    @Convert(converter = EstadoDeseado.Jpa.class)
    private EstadoDeseado deseado = EstadoDeseado.AUSENTE;

    @Column(name = "deseado_version")
    private long deseadoVersion;

    @Column(name = "deseado_perfil_velocidad")
    private String deseadoPerfilVelocidad;

    @Column(name = "deseado_perfil_usuario")
    private String deseadoPerfilUsuario;

    @Column(name = "deseado_olt")
    private String deseadoOlt;

    @Column(name = "deseado_pon")
    private String deseadoPon;

    @Column(name = "deseado_vlan")
    private Integer deseadoVlan;

    @Column(name = "deseado_ip_fija")
    private String deseadoIpFija;

    @Embedded
    private Origen origen;

    private String descripcion;

    @Convert(converter = EstadoObservado.Jpa.class)
    private EstadoObservado observado = EstadoObservado.DESCONOCIDA;

    @Column(name = "observado_perfil_velocidad")
    private String observadoPerfilVelocidad;

    @Column(name = "observado_perfil_usuario")
    private String observadoPerfilUsuario;

    @Column(name = "observado_olt")
    private String observadoOlt;

    @Column(name = "observado_pon")
    private String observadoPon;

    @Column(name = "observado_ip_fija")
    private String observadoIpFija;

    @Column(name = "observado_at")
    private Instant observadoAt;

    @Convert(converter = Enlace.Jpa.class)
    private Enlace enlace;

    private BigDecimal potencia;

    /** For the persistence provider. */
    protected Ont() {}

    /**
     * A box nobody has asked anything of yet.
     *
     * @param numeroSerie its serial, upper case
     */
    public Ont(String numeroSerie) {
        this.numeroSerie = numeroSerie;
    }

    /**
     * Wants it registered and running.
     *
     * @param conexion how
     * @param descripcion what PSO is to show beside it, or null
     */
    public void desearActiva(Conexion conexion, String descripcion) {
        connect(conexion);
        origen = null;
        this.descripcion = descripcion;
        desear(EstadoDeseado.ACTIVA);
    }

    /**
     * Somebody else has it. PSO can change no description: the new one goes along when it is next added.
     *
     * @param titular their name
     */
    public void rename(String titular) {
        descripcion = titular.length() <= MAX_DESCRIPCION ? titular : titular.substring(0, MAX_DESCRIPCION);
    }

    /** Wants it cut; the connection is kept for its return. */
    public void desearSuspendida() {
        requireConexion();
        desear(EstadoDeseado.SUSPENDIDA);
    }

    /** Wants it back as it was before it was cut. */
    public void desearReactivada() {
        requireConexion();
        desear(EstadoDeseado.ACTIVA);
    }

    /**
     * Wants other profiles for it. One that is cut stays so, and what it will return to is no new wish of the network.
     *
     * @return whether the network has to be told
     */
    public boolean desearPerfiles(String perfilVelocidad, String perfilUsuario) {
        requireConexion();
        if (perfilVelocidad.equals(deseadoPerfilVelocidad) && perfilUsuario.equals(deseadoPerfilUsuario)) {
            return false;
        }
        deseadoPerfilVelocidad = perfilVelocidad;
        deseadoPerfilUsuario = perfilUsuario;
        if (deseado == EstadoDeseado.ACTIVA) {
            desear(deseado);
        }
        return deseado == EstadoDeseado.ACTIVA;
    }

    /** Wants something of its connection otherwise that PSO changes where it is. */
    public void desearCambio(Conexion conexion) {
        requireConexion();
        connect(conexion);
        desear(deseado);
    }

    /**
     * Wants it connected otherwise, as it is: active or cut. Where it comes from is kept until it is seen where it is
     * wanted.
     *
     * @param desde where it is now
     */
    public void desearTraslado(Conexion conexion, Origen desde) {
        requireConexion();
        connect(conexion);
        origen = desde;
        desear(deseado);
    }

    /** Wants it back where it comes from: the move is given up. */
    public void desearVuelta() {
        if (origen != null) {
            connect(origen.back(deseo().conexion()));
            origen = null;
            desear(deseado);
        }
    }

    /** What PSO shows becomes the wish. */
    public void desearLoObservado(Conexion conexion) {
        requireConexion();
        connect(conexion);
        origen = null;
        desear(deseado);
    }

    /** Wants it gone from PSO. */
    public void desearAusente() {
        origen = null;
        desear(EstadoDeseado.AUSENTE);
    }

    /**
     * It is gone and needs its fixed address no longer.
     *
     * @return the address, or null when it had none
     */
    public String releaseIpFija() {
        String ip = deseadoIpFija;
        deseadoIpFija = null;
        return ip;
    }

    /** It is where it was to go. */
    public void arrive() {
        origen = null;
    }

    private void connect(Conexion conexion) {
        deseadoPerfilVelocidad = conexion.perfilVelocidad();
        deseadoPerfilUsuario = conexion.perfilUsuario();
        deseadoOlt = conexion.olt();
        deseadoPon = conexion.pon();
        deseadoVlan = conexion.vlan();
        deseadoIpFija = conexion.ipFija();
    }

    private void desear(EstadoDeseado estado) {
        deseado = estado;
        deseadoVersion++;
    }

    private void requireConexion() {
        if (deseado == EstadoDeseado.AUSENTE) {
            throw new IllegalStateException(numeroSerie + " is not to be on the network");
        }
    }

    /** Notes what PSO showed. What PSO did not tell about the box itself is kept from before. */
    public void observe(Lectura lectura, Instant now) {
        observado = lectura.registrada() ? EstadoObservado.REGISTRADA : EstadoObservado.AUSENTE;
        observadoPerfilVelocidad = lectura.conexion().perfilVelocidad();
        observadoPerfilUsuario = lectura.conexion().perfilUsuario();
        observadoOlt = lectura.conexion().olt();
        observadoPon = lectura.conexion().pon();
        observadoIpFija = lectura.conexion().ipFija();
        enlace = lectura.enlace();
        potencia = lectura.potencia();
        observadoAt = now;
        if (origen != null && !lectura.registrada()) {
            origen = origen.left();
        }
        mac = lectura.mac() == null ? mac : lectura.mac();
        identify(lectura.modelo());
    }

    /** Notes the model; one that nobody gives stays what it was. */
    public void identify(String model) {
        modelo = model == null ? modelo : model;
    }

    /** What is wanted of it now. */
    public Deseo deseo() {
        Conexion conexion = deseadoOlt == null
                ? null
                : new Conexion(
                        deseadoPerfilVelocidad,
                        deseadoPerfilUsuario,
                        deseadoOlt,
                        deseadoPon,
                        deseadoVlan,
                        deseadoIpFija);
        return new Deseo(numeroSerie, deseado, deseadoVersion, conexion, origen, descripcion);
    }

    /** What PSO last showed, or nothing when it was never read. */
    public Optional<Lectura> lectura() {
        return observado == EstadoObservado.DESCONOCIDA
                ? Optional.empty()
                : Optional.of(new Lectura(
                        observado == EstadoObservado.REGISTRADA,
                        mac,
                        modelo,
                        new Lectura.Observada(
                                observadoPerfilVelocidad,
                                observadoPerfilUsuario,
                                observadoOlt,
                                observadoPon,
                                observadoIpFija),
                        enlace,
                        potencia));
    }

    public String getNumeroSerie() {
        return numeroSerie;
    }

    public String getModelo() {
        return modelo;
    }

    public String getMac() {
        return mac;
    }

    /** The OLT that the next write goes to, or null when nobody knows one. */
    public String oltDeEscritura() {
        if (origen != null && !origen.isDejado()) {
            return origen.getOlt();
        }
        return deseadoOlt == null ? observadoOlt : deseadoOlt;
    }

    /** Where it is moving from; null when it stays where it is. */
    public Origen getOrigen() {
        return origen;
    }

    /** Whether it has left its old place and was not seen at the new one: the customer has no line. */
    public boolean isSinSitio() {
        return origen != null && origen.isDejado() && observado == EstadoObservado.AUSENTE;
    }

    public EstadoDeseado getDeseado() {
        return deseado;
    }

    public long getDeseadoVersion() {
        return deseadoVersion;
    }

    public EstadoObservado getObservado() {
        return observado;
    }

    /** When PSO was last read, or null for never. */
    public Instant getObservadoAt() {
        return observadoAt;
    }
}
