package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.ConNombre;
import es.isr.crm.shared.entity.EntidadBase;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan of the catalogue.
 *
 * <p>It is made by an administrator, sold while it is active, and one day retired. Its price is that of new contracts;
 * who already has it keeps what their own tariff says. A fibre plan names the PSO profiles that put it on the network,
 * and cannot be sold with activation until it has both.
 *
 * <p>A combo is sold at a price of its own and made of other plans, its parts; what goes on the network is its part of
 * fibre, of which it has one at most. Who has bought it keeps the parts that it had then.
 */
@Entity
@Table(name = "planes")
public class Plan extends EntidadBase implements Auditable, ConNombre {

    private String nombre;

    private String descripcion;

    @Convert(converter = TipoPlan.Jpa.class)
    private TipoPlan tipo;

    @Column(name = "velocidad_bajada")
    private Integer velocidadBajada;

    @Column(name = "velocidad_subida")
    private Integer velocidadSubida;

    @Column(name = "datos_gb")
    private Integer datosGb;

    private Integer minutos;

    private Integer canales;

    @Column(name = "perfil_velocidad")
    private String perfilVelocidad;

    @Column(name = "perfil_usuario")
    private String perfilUsuario;

    @Column(name = "precio_mensual")
    private BigDecimal precioMensual;

    @Column(name = "modo_precio")
    @Convert(converter = ModoPrecio.Jpa.class)
    private ModoPrecio modoPrecio = ModoPrecio.PVP;

    @Column(name = "precio_instalacion")
    private BigDecimal precioInstalacion = BigDecimal.ZERO;

    @Column(name = "precio_promocional")
    private BigDecimal precioPromocional;

    @Column(name = "meses_promocion")
    private Integer mesesPromocion;

    @Column(name = "meses_permanencia")
    private Integer mesesPermanencia;

    private BigDecimal penalizacion;

    private boolean activo = true;

    private boolean destacado;

    @ElementCollection
    @CollectionTable(name = "partes_combo", joinColumns = @JoinColumn(name = "combo_id"))
    private List<ParteCombo> partes = new ArrayList<>();

    /** For the persistence provider. */
    protected Plan() {}

    /**
     * A new plan, sold from now on.
     *
     * @param nombre its name, unique
     * @param tipo its kind, for good
     * @param precioMensual EUR a month, in the mode of {@link #getModoPrecio()}
     */
    public Plan(String nombre, TipoPlan tipo, BigDecimal precioMensual) {
        this.nombre = nombre;
        this.tipo = tipo;
        this.precioMensual = precioMensual;
    }

    /**
     * A new plan, as an administrator describes it.
     *
     * @param datos data that passed the validator
     */
    public Plan(DatosPlan datos) {
        this(datos.getNombre(), datos.getTipo(), datos.getPrecioMensual());
        update(datos);
    }

    /**
     * Takes over what an administrator changed. The kind stays what it is, and what does not fit it is not kept. Who has
     * the plan pays what they paid.
     *
     * @param datos data that passed the validator
     */
    public void update(DatosPlan datos) {
        nombre = datos.getNombre().strip();
        descripcion = datos.getDescripcion();
        velocidadBajada = tipo.isConVelocidad() ? datos.getVelocidadBajada() : null;
        velocidadSubida = tipo.isConVelocidad() ? datos.getVelocidadSubida() : null;
        perfilVelocidad = tipo.isConVelocidad() ? datos.getPerfilVelocidad() : null;
        perfilUsuario = tipo.isConVelocidad() ? datos.getPerfilUsuario() : null;
        datosGb = tipo.isConDatos() ? datos.getDatosGb() : null;
        minutos = tipo.isConMinutos() ? datos.getMinutos() : null;
        canales = tipo.isConCanales() ? datos.getCanales() : null;
        price(datos.getPrecioMensual(), datos.getModoPrecio());
        precioInstalacion =
                cents(datos.getPrecioInstalacion() == null ? BigDecimal.ZERO : datos.getPrecioInstalacion());
        precioPromocional = cents(datos.getPrecioPromocional());
        mesesPromocion = datos.getMesesPromocion();
        mesesPermanencia = datos.getMesesPermanencia();
        penalizacion = cents(datos.getPenalizacion());
        activo = datos.isActivo();
        destacado = datos.isDestacado();
    }

    /**
     * What a combo is made of from now on. Who has bought it keeps the parts that it had then.
     *
     * @param nuevas its parts, no two of the same plan
     */
    public void componer(List<ParteCombo> nuevas) {
        partes.removeIf(parte -> !nuevas.contains(parte));
        nuevas.stream().filter(parte -> !partes.contains(parte)).forEach(partes::add);
    }

    /**
     * Another price for new contracts.
     *
     * @param precio EUR a month
     * @param modo with or without tax
     */
    public void price(BigDecimal precio, ModoPrecio modo) {
        precioMensual = cents(precio);
        modoPrecio = modo;
    }

    /** Whether its promotion, if it has one, would still be lower than a price. */
    public boolean isCompatible(BigDecimal precio) {
        return precioPromocional == null || precioPromocional.compareTo(precio) < 0;
    }

    /** As the column has it: a price that is the same is then no change. */
    private static BigDecimal cents(BigDecimal euros) {
        return euros == null ? null : euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** It is sold no longer, and stays valid for who has it. */
    public void retirar() {
        activo = false;
    }

    /** It is sold, again. */
    public void ponerALaVenta() {
        activo = true;
    }

    /** What may be changed, as it stands. */
    public DatosPlan toDatos() {
        DatosPlan datos = new DatosPlan();
        datos.setNombre(nombre);
        datos.setDescripcion(descripcion);
        datos.setTipo(tipo);
        datos.setVelocidadBajada(velocidadBajada);
        datos.setVelocidadSubida(velocidadSubida);
        datos.setPerfilVelocidad(perfilVelocidad);
        datos.setPerfilUsuario(perfilUsuario);
        datos.setDatosGb(datosGb);
        datos.setMinutos(minutos);
        datos.setCanales(canales);
        datos.setPrecioMensual(precioMensual);
        datos.setModoPrecio(modoPrecio);
        datos.setPrecioInstalacion(precioInstalacion);
        datos.setPrecioPromocional(precioPromocional);
        datos.setMesesPromocion(mesesPromocion);
        datos.setMesesPermanencia(mesesPermanencia);
        datos.setPenalizacion(penalizacion);
        datos.setActivo(activo);
        datos.setDestacado(destacado);
        for (ParteCombo parte : getPartes()) {
            DatosParte typed = new DatosParte();
            typed.setPlanId(parte.getParte().getId());
            typed.setCantidad(parte.getCantidad());
            datos.getPartes().add(typed);
        }
        return datos;
    }

    /** Whether the network can be told of it: its fibre has both profiles. */
    public boolean isActivable() {
        return findFibra()
                .filter(fibra -> fibra.perfilVelocidad != null && fibra.perfilUsuario != null)
                .isPresent();
    }

    /** The plan of fibre that is sold with it: itself, or a part of it. */
    public Optional<Plan> findFibra() {
        return isCombo()
                ? partes.stream()
                        .map(ParteCombo::getParte)
                        .filter(Plan::isFibra)
                        .findFirst()
                : Optional.of(this).filter(Plan::isFibra);
    }

    /** Whether it is sold as several services at one price. */
    public boolean isCombo() {
        return tipo == TipoPlan.COMBO;
    }

    /** Whether it has an ONT of its own. */
    public boolean isFibra() {
        return tipo == TipoPlan.FIBRA;
    }

    /** Whether new contracts begin with a lower price. */
    public boolean isEnPromocion() {
        return precioPromocional != null && mesesPromocion != null && mesesPromocion > 0;
    }

    public Plan velocidad(int bajada, int subida) {
        this.velocidadBajada = bajada;
        this.velocidadSubida = subida;
        return this;
    }

    public Plan perfiles(String velocidad, String usuario) {
        this.perfilVelocidad = velocidad;
        this.perfilUsuario = usuario;
        return this;
    }

    public Plan datos(Integer gb, Integer minutos) {
        this.datosGb = gb;
        this.minutos = minutos;
        return this;
    }

    public Plan promocion(BigDecimal precio, int meses) {
        this.precioPromocional = precio;
        this.mesesPromocion = meses;
        return this;
    }

    public Plan instalacion(BigDecimal precio, Integer mesesPermanencia) {
        this.precioInstalacion = precio;
        this.mesesPermanencia = mesesPermanencia;
        return this;
    }

    public Plan conPenalizacion(BigDecimal euros) {
        this.penalizacion = euros;
        return this;
    }

    public Plan neto() {
        this.modoPrecio = ModoPrecio.NETO;
        return this;
    }

    public Plan destacado() {
        this.destacado = true;
        return this;
    }

    public Plan parte(Plan plan, int cantidad) {
        partes.add(new ParteCombo(plan, cantidad));
        return this;
    }

    public Plan descripcion(String texto) {
        this.descripcion = texto;
        return this;
    }

    @Override
    public String getNombre() {
        return nombre;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public TipoPlan getTipo() {
        return tipo;
    }

    /** Mbit/s towards the customer. */
    public Integer getVelocidadBajada() {
        return velocidadBajada;
    }

    /** Mbit/s from the customer. */
    public Integer getVelocidadSubida() {
        return velocidadSubida;
    }

    /** Null for unlimited. */
    public Integer getDatosGb() {
        return datosGb;
    }

    /** Null for unlimited. */
    public Integer getMinutos() {
        return minutos;
    }

    public Integer getCanales() {
        return canales;
    }

    public String getPerfilVelocidad() {
        return perfilVelocidad;
    }

    public String getPerfilUsuario() {
        return perfilUsuario;
    }

    public BigDecimal getPrecioMensual() {
        return precioMensual;
    }

    public ModoPrecio getModoPrecio() {
        return modoPrecio;
    }

    public BigDecimal getPrecioInstalacion() {
        return precioInstalacion;
    }

    public BigDecimal getPrecioPromocional() {
        return precioPromocional;
    }

    public Integer getMesesPromocion() {
        return mesesPromocion;
    }

    public Integer getMesesPermanencia() {
        return mesesPermanencia;
    }

    public BigDecimal getPenalizacion() {
        return penalizacion;
    }

    public boolean isActivo() {
        return activo;
    }

    public boolean isDestacado() {
        return destacado;
    }

    /** What a combo is made of, its fibre first; nothing for other plans. */
    public List<ParteCombo> getPartes() {
        if (!isCombo()) {
            return List.of();
        }
        return partes.stream()
                .sorted(Comparator.comparing(
                                (ParteCombo parte) -> parte.getParte().getTipo())
                        .thenComparing(parte -> parte.getParte().getNombre()))
                .toList();
    }
}
