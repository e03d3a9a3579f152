package es.isr.crm.comercial.entity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is known about a lead, as typed. {@code DatosLeadValidator} says what is wrong with it. */
public class DatosLead implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 120, message = "{largo}")
    private String nombre;

    @Size(max = 160, message = "{largo}")
    private String apellidos;

    @Size(max = 40, message = "{largo}")
    private String telefono;

    @Email(message = "{email}")
    @Size(max = 254, message = "{largo}")
    private String email;

    @Size(max = 255, message = "{largo}")
    private String direccion;

    @Size(max = 10, message = "{largo}")
    private String codigoPostal;

    @Size(max = 120, message = "{largo}")
    private String localidad;

    @Size(max = 60, message = "{largo}")
    private String provincia;

    @NotNull(message = "{obligatorio}")
    private Interes interes = Interes.MEDIO;

    @NotNull(message = "{obligatorio}")
    private OrigenLead origen;

    private Long campanaId;

    private Long planId;

    private Long asignadoId;

    @Size(max = 200, message = "{largo}")
    private String proximaAccion;

    private LocalDate proximaAccionFecha;

    @Size(max = 4000, message = "{largo}")
    private String notas;

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

    /** Normalised by the validator; a lead has this or an e-mail. */
    public String getTelefono() {
        return telefono;
    }

    public void setTelefono(String telefono) {
        this.telefono = telefono;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    public Interes getInteres() {
        return interes;
    }

    public void setInteres(Interes interes) {
        this.interes = interes;
    }

    public OrigenLead getOrigen() {
        return origen;
    }

    public void setOrigen(OrigenLead origen) {
        this.origen = origen;
    }

    /** The campaign that brought them, or null. */
    public Long getCampanaId() {
        return campanaId;
    }

    public void setCampanaId(Long campanaId) {
        this.campanaId = campanaId;
    }

    /** What they want, or null. */
    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    /** Whose they are, or null for nobody's yet. */
    public Long getAsignadoId() {
        return asignadoId;
    }

    public void setAsignadoId(Long asignadoId) {
        this.asignadoId = asignadoId;
    }

    /** What is to be done next; has a day, as the day has it. */
    public String getProximaAccion() {
        return proximaAccion;
    }

    public void setProximaAccion(String proximaAccion) {
        this.proximaAccion = proximaAccion;
    }

    /** The day it is to be done. */
    public LocalDate getProximaAccionFecha() {
        return proximaAccionFecha;
    }

    public void setProximaAccionFecha(LocalDate proximaAccionFecha) {
        this.proximaAccionFecha = proximaAccionFecha;
    }

    /** What is good to know of them. */
    public String getNotas() {
        return notas;
    }

    public void setNotas(String notas) {
        this.notas = notas;
    }
}
