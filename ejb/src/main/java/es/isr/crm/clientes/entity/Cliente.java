package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A customer of the operator.
 *
 * <p>It begins with an alta, usually together with a first service, and waits for its installation. From then on its
 * state follows its services: active while any is, suspended when none is but one is suspended, gone when all have
 * ended. It may return with a new service. It is never deleted once it has history.
 */
@Entity
@Table(name = "clientes")
public class Cliente extends EntidadBase implements Auditable {

    private String codigo;

    @Column(name = "clave_alta", updatable = false)
    private String claveAlta;

    @Column(name = "tipo_cliente")
    @Convert(converter = TipoCliente.Jpa.class)
    private TipoCliente tipoCliente;

    private String nombre;

    private String apellidos;

    @Column(name = "tipo_id")
    @Convert(converter = TipoDocumento.Jpa.class)
    private TipoDocumento tipoId;

    private String dni;

    private String email;

    private String telefono;

    @Column(name = "telefono_alternativo")
    private String telefonoAlternativo;

    @Column(name = "persona_contacto")
    private String personaContacto;

    private String direccion;

    @Column(name = "codigo_postal")
    private String codigoPostal;

    private String localidad;

    private String provincia;

    @Column(name = "zona_fiscal")
    @Convert(converter = ZonaFiscal.Jpa.class)
    private ZonaFiscal zonaFiscal = ZonaFiscal.PENINSULA;

    @Column(name = "vendedor_id")
    private Long vendedorId;

    @Column(name = "cobrador_id")
    private Long cobradorId;

    @Column(name = "fecha_contrato")
    private LocalDate fechaContrato;

    @Column(name = "medio_pago")
    @Convert(converter = MedioPago.Jpa.class)
    private MedioPago medioPago;

    private String iban;

    @Column(name = "mandato_referencia")
    private String mandatoReferencia;

    @Column(name = "mandato_fecha")
    private LocalDate mandatoFecha;

    private String idioma;

    @Column(name = "factura_electronica")
    private boolean facturaElectronica;

    @Column(name = "factura_electronica_fecha")
    private LocalDate facturaElectronicaFecha;

    @Column(name = "factura_electronica_canal")
    @Convert(converter = CanalConsentimiento.Jpa.class)
    private CanalConsentimiento facturaElectronicaCanal;

    @Column(name = "factura_electronica_revocada")
    private LocalDate facturaElectronicaRevocada;

    private boolean comunicaciones;

    @Column(name = "comunicaciones_fecha")
    private LocalDate comunicacionesFecha;

    @Column(name = "comunicaciones_canal")
    @Convert(converter = CanalConsentimiento.Jpa.class)
    private CanalConsentimiento comunicacionesCanal;

    @Column(name = "comunicaciones_revocadas")
    private LocalDate comunicacionesRevocadas;

    @Column(name = "avisos_tickets")
    private boolean avisosTickets = true;

    @Column(name = "no_cortar")
    private boolean noCortar;

    @Column(name = "no_cortar_motivo")
    private String noCortarMotivo;

    private String observaciones;

    @Convert(converter = EstadoCliente.Jpa.class)
    private EstadoCliente estado = EstadoCliente.PENDIENTE_INSTALACION;

    @Column(name = "fecha_alta")
    private LocalDate fechaAlta;

    @Column(name = "fecha_baja")
    private LocalDate fechaBaja;

    @Column(name = "fusionado_en_id")
    private Long fusionadoEnId;

    /** Written past the entity: the history must not tell what is forgotten. */
    @Column(name = "anonimizado_at", insertable = false, updatable = false)
    private Instant anonimizadoAt;

    /** For the persistence provider. */
    protected Cliente() {}

    /**
     * The alta.
     *
     * @param claveAlta key of the form that asks for it, so that a resend makes no second customer
     * @param datos checked data
     * @param hoy the date of alta
     */
    public Cliente(String claveAlta, DatosCliente datos, LocalDate hoy) {
        this.claveAlta = claveAlta;
        this.fechaAlta = hoy;
        update(datos, hoy);
    }

    /**
     * Takes over what was typed.
     *
     * @param datos checked data: normalised, nothing missing; without an account the one on file stays
     * @param hoy today, the date of a consent given or taken back now
     */
    public void update(DatosCliente datos, LocalDate hoy) {
        codigo = datos.getCodigo();
        tipoCliente = datos.getTipoCliente();
        nombre = datos.getNombre();
        apellidos = datos.getApellidos();
        tipoId = datos.getTipoId();
        dni = datos.getDni();
        email = datos.getEmail();
        telefono = datos.getTelefono();
        telefonoAlternativo = datos.getTelefonoAlternativo();
        personaContacto = datos.getPersonaContacto();
        direccion = datos.getDireccion();
        codigoPostal = datos.getCodigoPostal();
        localidad = datos.getLocalidad();
        provincia = datos.getProvincia();
        medioPago = datos.getMedioPago();
        if (datos.getIban() != null) {
            iban = datos.getIban();
        }
        idioma = datos.getIdioma();
        vendedorId = datos.getVendedorId();
        cobradorId = datos.getCobradorId();
        fechaContrato = datos.getFechaContrato();
        zonaFiscal = datos.getZonaFiscal();
        mandatoReferencia = datos.getMandatoReferencia();
        mandatoFecha = datos.getMandatoFecha();
        avisosTickets = datos.isAvisosTickets();
        noCortar = datos.isNoCortar();
        noCortarMotivo = noCortar ? datos.getNoCortarMotivo() : null;
        observaciones = datos.getObservaciones();
        Consentimiento factura = getConsentimientoFacturaElectronica()
                .answer(datos.isFacturaElectronica(), datos.getFacturaElectronicaCanal(), hoy);
        facturaElectronica = factura.otorgado();
        facturaElectronicaFecha = factura.fecha();
        facturaElectronicaCanal = factura.canal();
        facturaElectronicaRevocada = factura.revocado();
        Consentimiento comercial =
                getConsentimientoComunicaciones().answer(datos.isComunicaciones(), datos.getComunicacionesCanal(), hoy);
        comunicaciones = comercial.otorgado();
        comunicacionesFecha = comercial.fecha();
        comunicacionesCanal = comercial.canal();
        comunicacionesRevocadas = comercial.revocado();
    }

    /**
     * Gives who pays by direct debit a mandate to sign, unless there is one.
     *
     * @param hoy the day it is prepared
     */
    public void prepararMandato(LocalDate hoy) {
        if (medioPago == MedioPago.DOMICILIACION && mandatoReferencia == null) {
            mandatoReferencia = MandatoSepa.nuevaReferencia(getId(), hoy);
        }
    }

    /** The data as a form edits them; the bank account stays out unless the caller puts it in. */
    public DatosCliente toDatos() {
        DatosCliente datos = new DatosCliente();
        datos.setCodigo(codigo);
        datos.setTipoCliente(tipoCliente);
        datos.setNombre(nombre);
        datos.setApellidos(apellidos);
        datos.setTipoId(tipoId);
        datos.setDni(dni);
        datos.setEmail(email);
        datos.setTelefono(telefono);
        datos.setTelefonoAlternativo(telefonoAlternativo);
        datos.setPersonaContacto(personaContacto);
        datos.setDireccion(direccion);
        datos.setCodigoPostal(codigoPostal);
        datos.setLocalidad(localidad);
        datos.setProvincia(provincia);
        datos.setMedioPago(medioPago);
        datos.setIdioma(idioma);
        datos.setFacturaElectronica(facturaElectronica);
        datos.setFacturaElectronicaCanal(facturaElectronica ? facturaElectronicaCanal : null);
        datos.setComunicaciones(comunicaciones);
        datos.setComunicacionesCanal(comunicaciones ? comunicacionesCanal : null);
        datos.setVendedorId(vendedorId);
        datos.setCobradorId(cobradorId);
        datos.setFechaContrato(fechaContrato);
        datos.setZonaFiscal(zonaFiscal);
        datos.setMandatoReferencia(mandatoReferencia);
        datos.setMandatoFecha(mandatoFecha);
        datos.setAvisosTickets(avisosTickets);
        datos.setNoCortar(noCortar);
        datos.setNoCortarMotivo(noCortarMotivo);
        datos.setObservaciones(observaciones);
        return datos;
    }

    /**
     * Follows the services.
     *
     * @param derivado what they make of the customer
     * @param ultimoDia the last day of a customer who has left
     */
    public void derivar(EstadoCliente derivado, LocalDate ultimoDia) {
        if (estado != derivado) {
            estado = derivado;
            fechaBaja = derivado == EstadoCliente.BAJA ? ultimoDia : null;
        }
    }

    /** Changes with the account, and does not tell it; null without one. */
    public Integer huellaCuenta() {
        return iban == null ? null : iban.hashCode();
    }

    /**
     * It turns out to be another customer, who has all that was this one's. It stays as a signpost.
     *
     * @param superviviente the other
     * @param hoy today
     * @return what this one was known by, for the other to have what it lacks
     */
    public Prestado fusionar(Cliente superviviente, LocalDate hoy) {
        final Prestado had = new Prestado(codigo, tipoId, dni, email, telefono, telefonoAlternativo);
        fusionadoEnId = superviviente.getId();
        derivar(EstadoCliente.BAJA, hoy);
        if (superviviente.codigo == null) {
            codigo = null;
        }
        return had;
    }

    /** Has what it lacks and another, that turned out to be the same, had. */
    public void heredar(Prestado otro) {
        codigo = codigo == null ? otro.codigo : codigo;
        email = email == null ? otro.email : email;
        if (dni == null) {
            tipoId = otro.tipoId;
            dni = otro.dni;
        }
        for (String number : new String[] {otro.telefono, otro.telefonoAlternativo}) {
            if (telefono == null) {
                telefono = number;
            } else if (telefonoAlternativo == null && !telefono.equals(number)) {
                telefonoAlternativo = number;
            }
        }
    }

    /** What somebody was known by who turned out to be another customer. */
    public record Prestado(
            String codigo,
            TipoDocumento tipoId,
            String dni,
            String email,
            String telefono,
            String telefonoAlternativo) {}

    /** Id of the customer that this one turned out to be; null for all others. */
    public Long getFusionadoEnId() {
        return fusionadoEnId;
    }

    /** Whether nothing is known of them any more, because nobody had to keep it. */
    public boolean isAnonimizado() {
        return anonimizadoAt != null;
    }

    /** Name and surnames; the trade name of a company. */
    public String getNombreCompleto() {
        return apellidos == null ? nombre : nombre + " " + apellidos;
    }

    @Override
    public Long auditedClienteId() {
        return getId();
    }

    /** The form's key says nothing to anybody. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("claveAlta");
    }

    /** The account is masked in the history too. */
    @Override
    public String auditText(String attribute, Object value) {
        return "iban".equals(attribute) ? CuentaBancaria.mask(value.toString()) : value.toString();
    }

    public String getCodigo() {
        return codigo;
    }

    public TipoCliente getTipoCliente() {
        return tipoCliente;
    }

    public String getNombre() {
        return nombre;
    }

    public String getApellidos() {
        return apellidos;
    }

    public TipoDocumento getTipoId() {
        return tipoId;
    }

    public String getDni() {
        return dni;
    }

    public String getEmail() {
        return email;
    }

    public String getTelefono() {
        return telefono;
    }

    public String getTelefonoAlternativo() {
        return telefonoAlternativo;
    }

    public String getPersonaContacto() {
        return personaContacto;
    }

    public String getDireccion() {
        return direccion;
    }

    public String getCodigoPostal() {
        return codigoPostal;
    }

    public String getLocalidad() {
        return localidad;
    }

    public String getProvincia() {
        return provincia;
    }

    public ZonaFiscal getZonaFiscal() {
        return zonaFiscal;
    }

    public Long getVendedorId() {
        return vendedorId;
    }

    /** Who collects in cash, or null. */
    public Long getCobradorId() {
        return cobradorId;
    }

    /** The day the contract was signed, or null. */
    public LocalDate getFechaContrato() {
        return fechaContrato;
    }

    public MedioPago getMedioPago() {
        return medioPago;
    }

    public String getIban() {
        return iban;
    }

    /** Reference of the direct debit mandate; null without one. */
    public String getMandatoReferencia() {
        return mandatoReferencia;
    }

    /** The day the mandate was signed; null while it is not: without it nothing may be debited. */
    public LocalDate getMandatoFecha() {
        return mandatoFecha;
    }

    public String getIdioma() {
        return idioma;
    }

    public boolean isFacturaElectronica() {
        return facturaElectronica;
    }

    public LocalDate getFacturaElectronicaFecha() {
        return facturaElectronicaFecha;
    }

    /** What they said to receiving invoices electronically; without it they get paper, free of charge. */
    public Consentimiento getConsentimientoFacturaElectronica() {
        return new Consentimiento(
                facturaElectronica, facturaElectronicaFecha, facturaElectronicaCanal, facturaElectronicaRevocada);
    }

    /** What they said to commercial communications. */
    public Consentimiento getConsentimientoComunicaciones() {
        return new Consentimiento(comunicaciones, comunicacionesFecha, comunicacionesCanal, comunicacionesRevocadas);
    }

    /** Whether they want to be told by mail what happens to their tickets. */
    public boolean isAvisosTickets() {
        return avisosTickets;
    }

    /** Whether they are not cut for debts. */
    public boolean isNoCortar() {
        return noCortar;
    }

    /** Why they are not; null without that. */
    public String getNoCortarMotivo() {
        return noCortarMotivo;
    }

    public String getObservaciones() {
        return observaciones;
    }

    public EstadoCliente getEstado() {
        return estado;
    }

    public LocalDate getFechaAlta() {
        return fechaAlta;
    }

    public LocalDate getFechaBaja() {
        return fechaBaja;
    }
}
