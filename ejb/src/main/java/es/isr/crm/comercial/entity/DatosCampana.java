package es.isr.crm.comercial.entity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What somebody types about a campaign, as typed. {@code DatosCampanaValidator} says what is wrong with it. */
public class DatosCampana implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{obligatorio}")
    private String codigo;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 120, message = "{largo}")
    private String nombre;

    @NotNull(message = "{obligatorio}")
    private TipoCampana tipo;

    @Size(max = 1000, message = "{largo}")
    private String descripcion;

    @NotNull(message = "{obligatorio}")
    private LocalDate inicio;

    private LocalDate fin;

    @NotNull(message = "{obligatorio}")
    private BigDecimal presupuesto;

    @Size(max = 120, message = "{largo}")
    private String tituloWeb;

    @Size(max = 1000, message = "{largo}")
    private String textoWeb;

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

    public TipoCampana getTipo() {
        return tipo;
    }

    public void setTipo(TipoCampana tipo) {
        this.tipo = tipo;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public void setDescripcion(String descripcion) {
        this.descripcion = descripcion;
    }

    public LocalDate getInicio() {
        return inicio;
    }

    public void setInicio(LocalDate inicio) {
        this.inicio = inicio;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }

    public BigDecimal getPresupuesto() {
        return presupuesto;
    }

    public void setPresupuesto(BigDecimal presupuesto) {
        this.presupuesto = presupuesto;
    }

    public String getTituloWeb() {
        return tituloWeb;
    }

    public void setTituloWeb(String tituloWeb) {
        this.tituloWeb = tituloWeb;
    }

    public String getTextoWeb() {
        return textoWeb;
    }

    public void setTextoWeb(String textoWeb) {
        this.textoWeb = textoWeb;
    }
}
