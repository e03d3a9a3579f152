package es.isr.crm.comercial.entity;

import java.io.Serializable;

/** What somebody from the street typed into the public form, and the marks of the form that they were shown. */
public class DatosSolicitud implements Serializable {

    private static final long serialVersionUID = 1L;

    private String clave;
    private String huella;
    private String codigo;
    private String nombre;
    private String telefono;
    private String email;
    private String codigoPostal;
    private String localidad;
    private Long planId;
    private String notas;
    private boolean acepta;
    private String trampa;

    /** What a lead is made of. */
    public DatosLead toLead() {
        DatosLead datos = new DatosLead();
        datos.setOrigen(OrigenLead.WEB);
        datos.setNombre(nombre);
        datos.setTelefono(telefono);
        datos.setEmail(email);
        datos.setCodigoPostal(codigoPostal);
        datos.setLocalidad(localidad);
        datos.setPlanId(planId);
        datos.setNotas(notas);
        return datos;
    }

    /** Key of the form that was shown: sent twice, it is one request. */
    public String getClave() {
        return clave;
    }

    public void setClave(String clave) {
        this.clave = clave;
    }

    /** Mark of the words that were shown to be agreed to. */
    public String getHuella() {
        return huella;
    }

    public void setHuella(String huella) {
        this.huella = huella;
    }

    /** Code of the campaign, or null for the general form. */
    public String getCodigo() {
        return codigo;
    }

    public void setCodigo(String codigo) {
        this.codigo = codigo;
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    /** One of telephone and e-mail is enough. */
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

    /** What they are interested in, or null. */
    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    /** What they want to say, or null. */
    public String getNotas() {
        return notas;
    }

    public void setNotas(String notas) {
        this.notas = notas;
    }

    public boolean isAcepta() {
        return acepta;
    }

    public void setAcepta(boolean acepta) {
        this.acepta = acepta;
    }

    /** A field that no person sees: only a program fills it in. */
    public String getTrampa() {
        return trampa;
    }

    public void setTrampa(String trampa) {
        this.trampa = trampa;
    }
}
