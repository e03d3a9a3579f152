package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What an administrator types about a plan, as typed. {@code DatosPlanValidator} says what is wrong with it; what does
 * not fit the kind of plan is not looked at and not stored.
 */
public class DatosPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 120, message = "{largo}")
    private String nombre;

    @Size(max = 1000, message = "{largo}")
    private String descripcion;

    @NotNull(message = "{obligatorio}")
    private TipoPlan tipo = TipoPlan.FIBRA;

    private Integer velocidadBajada;

    private Integer velocidadSubida;

    private Integer datosGb;

    private Integer minutos;

    private Integer canales;

    @Size(max = 60, message = "{largo}")
    private String perfilVelocidad;

    @Size(max = 60, message = "{largo}")
    private String perfilUsuario;

    @NotNull(message = "{obligatorio}")
    private BigDecimal precioMensual;

    @NotNull(message = "{obligatorio}")
    private ModoPrecio modoPrecio = ModoPrecio.PVP;

    private BigDecimal precioInstalacion;

    private BigDecimal precioPromocional;

    private Integer mesesPromocion;

    private Integer mesesPermanencia;

    private BigDecimal penalizacion;

    private boolean activo = true;

    private boolean destacado;

    private final List<DatosParte> partes = new ArrayList<>();

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public void setDescripcion(String descripcion) {
        this.descripcion = descripcion;
    }

    public TipoPlan getTipo() {
        return tipo;
    }

    public void setTipo(TipoPlan tipo) {
        this.tipo = tipo;
    }

    public Integer getVelocidadBajada() {
        return velocidadBajada;
    }

    public void setVelocidadBajada(Integer velocidadBajada) {
        this.velocidadBajada = velocidadBajada;
    }

    public Integer getVelocidadSubida() {
        return velocidadSubida;
    }

    public void setVelocidadSubida(Integer velocidadSubida) {
        this.velocidadSubida = velocidadSubida;
    }

    public Integer getDatosGb() {
        return datosGb;
    }

    public void setDatosGb(Integer datosGb) {
        this.datosGb = datosGb;
    }

    public Integer getMinutos() {
        return minutos;
    }

    public void setMinutos(Integer minutos) {
        this.minutos = minutos;
    }

    public Integer getCanales() {
        return canales;
    }

    public void setCanales(Integer canales) {
        this.canales = canales;
    }

    public String getPerfilVelocidad() {
        return perfilVelocidad;
    }

    public void setPerfilVelocidad(String perfilVelocidad) {
        this.perfilVelocidad = perfilVelocidad;
    }

    public String getPerfilUsuario() {
        return perfilUsuario;
    }

    public void setPerfilUsuario(String perfilUsuario) {
        this.perfilUsuario = perfilUsuario;
    }

    public BigDecimal getPrecioMensual() {
        return precioMensual;
    }

    public void setPrecioMensual(BigDecimal precioMensual) {
        this.precioMensual = precioMensual;
    }

    public ModoPrecio getModoPrecio() {
        return modoPrecio;
    }

    public void setModoPrecio(ModoPrecio modoPrecio) {
        this.modoPrecio = modoPrecio;
    }

    public BigDecimal getPrecioInstalacion() {
        return precioInstalacion;
    }

    public void setPrecioInstalacion(BigDecimal precioInstalacion) {
        this.precioInstalacion = precioInstalacion;
    }

    public BigDecimal getPrecioPromocional() {
        return precioPromocional;
    }

    public void setPrecioPromocional(BigDecimal precioPromocional) {
        this.precioPromocional = precioPromocional;
    }

    public Integer getMesesPromocion() {
        return mesesPromocion;
    }

    public void setMesesPromocion(Integer mesesPromocion) {
        this.mesesPromocion = mesesPromocion;
    }

    public Integer getMesesPermanencia() {
        return mesesPermanencia;
    }

    public void setMesesPermanencia(Integer mesesPermanencia) {
        this.mesesPermanencia = mesesPermanencia;
    }

    public BigDecimal getPenalizacion() {
        return penalizacion;
    }

    public void setPenalizacion(BigDecimal penalizacion) {
        this.penalizacion = penalizacion;
    }

    public boolean isActivo() {
        return activo;
    }

    public void setActivo(boolean activo) {
        this.activo = activo;
    }

    public boolean isDestacado() {
        return destacado;
    }

    public void setDestacado(boolean destacado) {
        this.destacado = destacado;
    }

    /** What a combo is made of. */
    public List<DatosParte> getPartes() {
        return partes;
    }
}
