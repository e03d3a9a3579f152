package es.isr.crm.clientes.entity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What staff type about a customer, as typed. {@code DatosClienteValidator} says what is wrong with it. */
public class DatosCliente implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 20, message = "{largo}")
    @Pattern(regexp = "[A-Za-z0-9._/-]*", message = "{codigo}")
    private String codigo;

    @NotNull(message = "{obligatorio}")
    private TipoCliente tipoCliente = TipoCliente.PARTICULAR;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 120, message = "{largo}")
    private String nombre;

    @Size(max = 160, message = "{largo}")
    private String apellidos;

    @NotNull(message = "{obligatorio}")
    private TipoDocumento tipoId = TipoDocumento.NIF;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 20, message = "{largo}")
    private String dni;

    @Email(message = "{email}")
    @Size(max = 254, message = "{largo}")
    private String email;

    @NotBlank(message = "{obligatorio}")
    private String telefono;

    private String telefonoAlternativo;

    @Size(max = 160, message = "{largo}")
    private String personaContacto;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 255, message = "{largo}")
    private String direccion;

    @NotBlank(message = "{obligatorio}")
    private String codigoPostal;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 120, message = "{largo}")
    private String localidad;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 60, message = "{largo}")
    private String provincia;

    @NotNull(message = "{obligatorio}")
    private MedioPago medioPago = MedioPago.DOMICILIACION;

    private String iban;

    @Pattern(regexp = "es|en", message = "{idioma}")
    private String idioma = "es";

    private boolean facturaElectronica;

    private CanalConsentimiento facturaElectronicaCanal;

    private boolean comunicaciones;

    private CanalConsentimiento comunicacionesCanal;

    private Long vendedorId;

    private Long cobradorId;

    private LocalDate fechaContrato;

    @NotNull(message = "{obligatorio}")
    private ZonaFiscal zonaFiscal = ZonaFiscal.PENINSULA;

    private String mandatoReferencia;

    private LocalDate mandatoFecha;

    private boolean avisosTickets = true;

    private boolean noCortar;

    @Size(max = 255, message = "{largo}")
    private String noCortarMotivo;

    @Size(max = 4000, message = "{largo}")
    private String observaciones;

    public String getCodigo() {
        return codigo;
    }

    public void setCodigo(String codigo) {
        this.codigo = codigo;
    }

    public TipoCliente getTipoCliente() {
        return tipoCliente;
    }

    public void setTipoCliente(TipoCliente tipoCliente) {
        this.tipoCliente = tipoCliente;
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public String getApellidos() {
        return apellidos;
    }

    public void setApellidos(String apellidos) {
        this.apellidos = apellidos;
    }

    public TipoDocumento getTipoId() {
        return tipoId;
    }

    public void setTipoId(TipoDocumento tipoId) {
        this.tipoId = tipoId;
    }

    public String getDni() {
        return dni;
    }

    public void setDni(String dni) {
        this.dni = dni;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelefono() {
        return telefono;
    }

    public void setTelefono(String telefono) {
        this.telefono = telefono;
    }

    public String getTelefonoAlternativo() {
        return telefonoAlternativo;
    }

    public void setTelefonoAlternativo(String telefonoAlternativo) {
        this.telefonoAlternativo = telefonoAlternativo;
    }

    public String getPersonaContacto() {
        return personaContacto;
    }

    public void setPersonaContacto(String personaContacto) {
        this.personaContacto = personaContacto;
    }

    public String getDireccion() {
        return direccion;
    }

    public void setDireccion(String direccion) {
        this.direccion = direccion;
    }

    public String getCodigoPostal() {
        return codigoPostal;
    }

    public void setCodigoPostal(String codigoPostal) {
        this.codigoPostal = codigoPostal;
    }

    public String getLocalidad() {
        return localidad;
    }

    public void setLocalidad(String localidad) {
        this.localidad = localidad;
    }

    public String getProvincia() {
        return provincia;
    }

    public void setProvincia(String provincia) {
        this.provincia = provincia;
    }

    public MedioPago getMedioPago() {
        return medioPago;
    }

    public void setMedioPago(MedioPago medioPago) {
        this.medioPago = medioPago;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getIdioma() {
        return idioma;
    }

    public void setIdioma(String idioma) {
        this.idioma = idioma;
    }

    public boolean isFacturaElectronica() {
        return facturaElectronica;
    }

    public void setFacturaElectronica(boolean facturaElectronica) {
        this.facturaElectronica = facturaElectronica;
    }

    /** How they agreed to electronic invoices; null when it is not known. */
    public CanalConsentimiento getFacturaElectronicaCanal() {
        return facturaElectronicaCanal;
    }

    public void setFacturaElectronicaCanal(CanalConsentimiento facturaElectronicaCanal) {
        this.facturaElectronicaCanal = facturaElectronicaCanal;
    }

    /** Whether they agree to commercial communications. */
    public boolean isComunicaciones() {
        return comunicaciones;
    }

    public void setComunicaciones(boolean comunicaciones) {
        this.comunicaciones = comunicaciones;
    }

    /** How they agreed to commercial communications; without it there is no proof, so that it must be told. */
    public CanalConsentimiento getComunicacionesCanal() {
        return comunicacionesCanal;
    }

    public void setComunicacionesCanal(CanalConsentimiento comunicacionesCanal) {
        this.comunicacionesCanal = comunicacionesCanal;
    }

    public Long getVendedorId() {
        return vendedorId;
    }

    public void setVendedorId(Long vendedorId) {
        this.vendedorId = vendedorId;
    }

    /** Who collects in cash, or null. */
    public Long getCobradorId() {
        return cobradorId;
    }

    public void setCobradorId(Long cobradorId) {
        this.cobradorId = cobradorId;
    }

    /** The day the contract was signed, or null. */
    public LocalDate getFechaContrato() {
        return fechaContrato;
    }

    public void setFechaContrato(LocalDate fechaContrato) {
        this.fechaContrato = fechaContrato;
    }

    public ZonaFiscal getZonaFiscal() {
        return zonaFiscal;
    }

    public void setZonaFiscal(ZonaFiscal zonaFiscal) {
        this.zonaFiscal = zonaFiscal;
    }

    /** Reference of the direct debit mandate; left blank, one is made when it is needed. */
    public String getMandatoReferencia() {
        return mandatoReferencia;
    }

    public void setMandatoReferencia(String mandatoReferencia) {
        this.mandatoReferencia = mandatoReferencia;
    }

    /** The day the mandate was signed; null while it is not. */
    public LocalDate getMandatoFecha() {
        return mandatoFecha;
    }

    public void setMandatoFecha(LocalDate mandatoFecha) {
        this.mandatoFecha = mandatoFecha;
    }

    /** Whether they want to be told by mail what happens to their tickets. */
    public boolean isAvisosTickets() {
        return avisosTickets;
    }

    public void setAvisosTickets(boolean avisosTickets) {
        this.avisosTickets = avisosTickets;
    }

    /** Whether they are never cut for debts. */
    public boolean isNoCortar() {
        return noCortar;
    }

    public void setNoCortar(boolean noCortar) {
        this.noCortar = noCortar;
    }

    /** Why they are not. */
    public String getNoCortarMotivo() {
        return noCortarMotivo;
    }

    public void setNoCortarMotivo(String noCortarMotivo) {
        this.noCortarMotivo = noCortarMotivo;
    }

    public String getObservaciones() {
        return observaciones;
    }

    public void setObservaciones(String observaciones) {
        this.observaciones = observaciones;
    }
}
