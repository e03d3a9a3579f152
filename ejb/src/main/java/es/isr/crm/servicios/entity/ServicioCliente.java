package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something a customer has: a fibre line, a mobile number.
 *
 * <p>It is sold and waits for its installation. The day it is seen to work it begins, and with it the promotion, the
 * permanence and the bill. It may be suspended and come back, and one day it ends; its row stays. What it costs is
 * told by its tariffs, one after the other.
 *
 * <p>Cut and return are asked for first and become facts later, when the network shows them or a person confirms them:
 * meanwhile the state is what it was and {@link #getEstadoPedido()} what it is to be. Asking for the opposite of what is
 * under way takes it back. The end is a fact at once: what is left to do is the network's.
 */
@Entity
@Table(name = "servicios_cliente")
public class ServicioCliente extends EntidadBase implements Auditable {

    @Column(name = "cliente_id")
    private Long clienteId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "servicio_padre_id")
    private ServicioCliente padre;

    @Column(name = "clave_venta")
    private String claveVenta;

    /** The service of the holder before, when it goes on as somebody else's. */
    @Column(name = "sucede_a_id")
    private Long sucedeAId;

    @Convert(converter = TipoPlan.Jpa.class)
    private TipoPlan tipo;

    @Convert(converter = EstadoServicio.Jpa.class)
    private EstadoServicio estado = EstadoServicio.PENDIENTE_INSTALACION;

    @Column(name = "estado_pedido")
    @Convert(converter = EstadoServicio.Jpa.class)
    private EstadoServicio estadoPedido;

    @Column(name = "pedido_at")
    private Instant pedidoAt;

    @Column(name = "suspendido_desde")
    private LocalDate suspendidoDesde;

    @Column(name = "motivo_suspension")
    @Convert(converter = MotivoEstado.Jpa.class)
    private MotivoEstado motivoSuspension;

    @Column(name = "texto_estado")
    private String textoEstado;

    @Column(name = "fecha_baja")
    private LocalDate fechaBaja;

    @Column(name = "motivo_baja")
    @Convert(converter = MotivoEstado.Jpa.class)
    private MotivoEstado motivoBaja;

    @Embedded
    private Ubicacion ubicacion;

    private String numero;

    private String iccid;

    private LocalDate inicio;

    @Column(name = "facturado_hasta")
    private LocalDate facturadoHasta;

    @Column(name = "permanencia_desde")
    private LocalDate permanenciaDesde;

    @Column(name = "permanencia_hasta")
    private LocalDate permanenciaHasta;

    @OneToMany(mappedBy = "servicio", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("desde")
    private List<TarifaServicio> tarifas = new ArrayList<>();

    @OneToMany(mappedBy = "servicio", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("desde")
    private List<SuspensionServicio> suspensiones = new ArrayList<>();

    /** For the persistence provider. */
    protected ServicioCliente() {}

    /**
     * The sale, at what a new contract costs.
     *
     * @param clienteId who buys
     * @param plan what
     * @param ubicacion where it is installed
     * @param hoy the day of the sale
     */
    public ServicioCliente(Long clienteId, Plan plan, Ubicacion ubicacion, LocalDate hoy) {
        this(clienteId, plan, ubicacion, hoy, PrecioAcordado.deVenta(plan));
    }

    /**
     * The sale.
     *
     * @param clienteId who buys
     * @param plan what
     * @param ubicacion where it is installed
     * @param hoy the day of the sale
     * @param precio what was agreed to be paid
     */
    public ServicioCliente(Long clienteId, Plan plan, Ubicacion ubicacion, LocalDate hoy, PrecioAcordado precio) {
        this(clienteId, plan, ubicacion);
        // The later tariff gets the smaller id, because the rows of one save are written by their ids: when both begin
        // later than was thought, the second makes room for the first.
        List<TramoTarifa> prices = precio.tramos(plan, hoy);
        for (int i = prices.size() - 1; i >= 0; i--) {
            tarifas.add(new TarifaServicio(this, prices.get(i)));
        }
    }

    private ServicioCliente(Long clienteId, Plan plan, Ubicacion ubicacion) {
        this.clienteId = clienteId;
        this.plan = plan;
        this.tipo = plan.getTipo();
        this.ubicacion = ubicacion;
    }

    /**
     * One of the services that a combo gives. It costs nothing by itself and is installed where the combo is.
     *
     * @param combo what was sold
     * @param plan a plan that the combo is made of
     */
    public static ServicioCliente parte(ServicioCliente combo, Plan plan) {
        Ubicacion place = combo.ubicacion.at(combo.ubicacion.getLatitud(), combo.ubicacion.getLongitud());
        ServicioCliente parte = new ServicioCliente(combo.clienteId, plan, place);
        parte.padre = combo;
        return parte;
    }

    /**
     * The same for somebody else: it works from its first day on, at the same prices, in the same place, with the same
     * numbers and what is left of the commitment.
     *
     * @param viejo what the old holder had, ended the day before
     * @param combo the new holder's combo when it is a part of one; else null
     * @param clienteId the new holder
     * @param desde its first day
     */
    public static ServicioCliente subrogado(
            ServicioCliente viejo, ServicioCliente combo, Long clienteId, LocalDate desde) {
        Ubicacion place = viejo.ubicacion.at(viejo.ubicacion.getLatitud(), viejo.ubicacion.getLongitud());
        ServicioCliente next = new ServicioCliente(clienteId, viejo.plan, place);
        next.padre = combo;
        next.sucedeAId = viejo.getId();
        next.estado = EstadoServicio.ACTIVO;
        next.inicio = desde;
        next.numero = viejo.numero;
        next.iccid = viejo.iccid;
        if (viejo.permanenciaHasta != null && !viejo.permanenciaHasta.isBefore(desde)) {
            next.permanenciaDesde = viejo.permanenciaDesde;
            next.permanenciaHasta = viejo.permanenciaHasta;
        }
        viejo.getTarifas().stream()
                .map(TarifaServicio::toTramo)
                .filter(tramo -> tramo.hasta() == null || !tramo.hasta().isBefore(desde))
                .map(tramo -> tramo.entre(tramo.desde().isBefore(desde) ? desde : tramo.desde(), tramo.hasta()))
                .forEach(tramo -> next.tarifas.add(new TarifaServicio(next, tramo)));
        return next;
    }

    /** It is installed elsewhere. */
    public void mudar(Ubicacion lugar) {
        ubicacion = lugar;
    }

    /** Remembers the form that sold it. */
    public void soldBy(String clave) {
        claveVenta = clave;
    }

    /**
     * Other prices.
     *
     * @param precios all of them, without gap or overlap
     */
    public void tarificar(List<TramoTarifa> precios) {
        Map<LocalDate, TarifaServicio> rows =
                tarifas.stream().collect(Collectors.toMap(TarifaServicio::getDesde, Function.identity()));
        Set<LocalDate> days = precios.stream().map(TramoTarifa::desde).collect(Collectors.toSet());
        tarifas.removeIf(row -> !days.contains(row.getDesde()));
        for (TramoTarifa precio : precios) {
            TarifaServicio row = rows.get(precio.desde());
            if (row == null) {
                tarifas.add(new TarifaServicio(this, precio));
            } else {
                row.become(precio);
            }
        }
    }

    /** Runs by another plan from today on; what it costs is told elsewhere, of a part by its combo. */
    public void seguirPlan(Plan otro) {
        plan = otro;
    }

    /** The numbers of a mobile or a landline. */
    public void assignNumbers(String numero, String iccid) {
        this.numero = numero;
        this.iccid = iccid;
    }

    /**
     * It works. The first time, its life begins: promotion and permanence count from here. A cut, done or only asked
     * for, is over.
     *
     * @param hoy the day it was seen to work
     * @return whether this was the first time
     * @throws TransicionNoPermitidaException when it has ended
     */
    public boolean activar(LocalDate hoy) {
        volver(hoy);
        return empezar(hoy);
    }

    /** It works, be it for the first time or again. */
    private void volver(LocalDate hoy) {
        if (estado != EstadoServicio.ACTIVO) {
            become(EstadoServicio.ACTIVO);
        }
        forgetPedido();
        forgetSuspension();
        closeSuspension(hoy.minusDays(1));
    }

    /** Its life begins, unless it has; the commitment of a part is that of its combo. */
    private boolean empezar(LocalDate hoy) {
        if (inicio != null) {
            return false;
        }
        inicio = hoy;
        if (!isParte() && plan.getMesesPermanencia() != null && plan.getMesesPermanencia() > 0) {
            permanenciaDesde = hoy;
            permanenciaHasta = hoy.plusMonths(plan.getMesesPermanencia()).minusDays(1);
        }
        tarifas.removeAll(TarifaServicio.begin(getTarifas(), hoy));
        return true;
    }

    /**
     * A combo follows its parts. It works as soon as one of them does and is cut when none works any longer. It begins
     * with its fibre, or where it has none with the first part that works.
     *
     * @param partes those that have not ended
     * @param dia the day of what has happened to one of them
     * @param porcentaje how much of its price is asked for if it is cut with that, 0 to 100
     * @return whether the combo has begun with that
     */
    public boolean seguir(List<ServicioCliente> partes, LocalDate dia, BigDecimal porcentaje) {
        boolean began = false;
        switch (EstadoServicio.ofCombo(
                partes.stream().map(ServicioCliente::getEstado).toList())) {
            case ACTIVO -> {
                volver(dia);
                began = hasBegun(partes) && empezar(dia);
            }
            case SUSPENDIDO -> {
                adoptReason(partes);
                suspender(lastCut(partes).orElse(dia), porcentaje);
            }
            case PENDIENTE_INSTALACION, BAJA -> {}
        }
        reflejar(partes);
        return began;
    }

    private static Optional<LocalDate> lastCut(List<ServicioCliente> partes) {
        return partes.stream()
                .map(ServicioCliente::getSuspendidoDesde)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static boolean hasBegun(List<ServicioCliente> partes) {
        Optional<ServicioCliente> fibra =
                partes.stream().filter(ServicioCliente::isFibra).findFirst();
        return fibra.isPresent() ? fibra.get().inicio != null : partes.stream().anyMatch(parte -> parte.inicio != null);
    }

    /**
     * A combo shows what is asked of its parts and not seen yet, and why they are cut or are to be.
     *
     * @param partes those that have not ended
     */
    public void reflejar(List<ServicioCliente> partes) {
        forgetPedido();
        partes.stream().filter(parte -> parte.estadoPedido != null).findFirst().ifPresent(parte -> {
            estadoPedido = parte.estadoPedido;
            pedidoAt = parte.pedidoAt;
        });
        if (estado == EstadoServicio.ACTIVO && estadoPedido == null) {
            forgetSuspension();
        } else {
            adoptReason(partes);
        }
    }

    private void adoptReason(List<ServicioCliente> partes) {
        partes.stream()
                .filter(parte -> parte.motivoSuspension != null)
                .findFirst()
                .ifPresent(parte -> {
                    motivoSuspension = parte.motivoSuspension;
                    textoEstado = parte.textoEstado;
                });
    }

    /**
     * It is to be cut. Asked while it was to come back, it stays cut.
     *
     * @param motivo why
     * @param texto more about it, or null
     * @param now when it is asked
     * @throws YaPedidoException when that is under way
     * @throws TransicionNoPermitidaException when it neither works nor was about to
     */
    public void pedirSuspension(MotivoEstado motivo, String texto, Instant now) {
        request(EstadoServicio.SUSPENDIDO, now);
        motivoSuspension = motivo;
        textoEstado = texto;
    }

    /**
     * It is cut: the network was seen so, or a person confirmed it.
     *
     * @param hoy the day it was seen, the first that is not paid in full
     * @param porcentaje how much of its price is asked for until it returns, 0 to 100
     * @throws TransicionNoPermitidaException when it never worked, or has ended
     */
    public void suspender(LocalDate hoy, BigDecimal porcentaje) {
        forgetPedido();
        if (estado != EstadoServicio.SUSPENDIDO) {
            become(EstadoServicio.SUSPENDIDO);
            suspendidoDesde = hoy;
            if (!isParte()) {
                suspensiones.add(new SuspensionServicio(this, motivoSuspension, hoy, porcentaje));
            }
        }
    }

    /**
     * It is to come back. Asked while it was to be cut, it goes on as if nobody had.
     *
     * @param now when it is asked
     * @throws YaPedidoException when that is under way
     * @throws TransicionNoPermitidaException when it is neither cut nor about to be
     */
    public void pedirReactivacion(Instant now) {
        request(EstadoServicio.ACTIVO, now);
        if (estado == EstadoServicio.ACTIVO) {
            forgetSuspension();
        }
    }

    /**
     * It ends, whatever is under way.
     *
     * @param fecha its last day, between {@link #getPrimerDia} and today
     * @param motivo why
     * @param texto more about it, or null
     * @param hoy today
     * @throws FechaBajaException when it is another day
     * @throws TransicionNoPermitidaException when it has ended already
     */
    public void darDeBaja(LocalDate fecha, MotivoEstado motivo, String texto, LocalDate hoy) {
        LocalDate earliest = getPrimerDia();
        if (fecha.isAfter(hoy) || earliest != null && fecha.isBefore(earliest)) {
            throw new FechaBajaException(earliest, hoy);
        }
        become(EstadoServicio.BAJA);
        forgetPedido();
        if (suspendidoDesde == null) {
            forgetSuspension();
        }
        closeSuspension(fecha);
        fechaBaja = fecha;
        motivoBaja = motivo;
        textoEstado = texto;
    }

    /**
     * A part ends with its combo, for the same reason; one that began after the combo's last day, on its own first.
     *
     * @param combo that has ended
     * @param hoy today
     */
    public void darDeBajaCon(ServicioCliente combo, LocalDate hoy) {
        LocalDate last = inicio != null && inicio.isAfter(combo.fechaBaja) ? inicio : combo.fechaBaja;
        darDeBaja(last, combo.motivoBaja, combo.textoEstado, hoy);
    }

    /** What was asked and has not happened is taken back; the state stays what it is. */
    public void cancelarPedido() {
        forgetPedido();
        if (estado == EstadoServicio.ACTIVO) {
            forgetSuspension();
        }
    }

    private void request(EstadoServicio wanted, Instant now) {
        if (wanted == estadoPedido) {
            throw new YaPedidoException(wanted);
        }
        if (estado == wanted && estadoPedido != null) {
            forgetPedido();
            return;
        }
        if (estado == EstadoServicio.PENDIENTE_INSTALACION || !estado.canBecome(wanted)) {
            throw new TransicionNoPermitidaException(estado, wanted);
        }
        estadoPedido = wanted;
        pedidoAt = now;
    }

    private void forgetPedido() {
        estadoPedido = null;
        pedidoAt = null;
    }

    private void forgetSuspension() {
        suspendidoDesde = null;
        motivoSuspension = null;
        textoEstado = null;
    }

    /** The cut under way ends with a day; one that then lasted none was none. */
    private void closeSuspension(LocalDate ultimo) {
        suspensiones.removeIf(cut -> cut.isAbierta() && !cut.cerrar(ultimo));
    }

    private void become(EstadoServicio next) {
        if (!estado.canBecome(next)) {
            throw new TransicionNoPermitidaException(estado, next);
        }
        estado = next;
    }

    /** What it costs on a day, if it is priced on that day. */
    public Optional<TarifaServicio> tarifaOn(LocalDate day) {
        return tarifas.stream().filter(tarifa -> tarifa.covers(day)).findFirst();
    }

    /** Whether an action on it makes sense now. */
    public boolean puede(AccionServicio accion) {
        return accion.isPosible(estado, estadoPedido);
    }

    /**
     * Refuses an action that makes no sense now.
     *
     * @throws YaPedidoException when the same is under way
     * @throws TransicionNoPermitidaException when it is not for its state
     */
    public void requirePosible(AccionServicio accion) {
        if (!puede(accion)) {
            EstadoServicio wanted = accion.getDestino();
            if (wanted == estadoPedido) {
                throw new YaPedidoException(wanted);
            }
            throw new TransicionNoPermitidaException(estado, wanted);
        }
    }

    /**
     * What the customer owes for leaving before the end of the commitment.
     *
     * @param ultimoDia last day of service
     * @param motivo why it ends; null when that is not known yet
     */
    public Optional<PenalizacionPermanencia> penalizacion(LocalDate ultimoDia, MotivoEstado motivo) {
        return motivo != null && !motivo.isPenalizable()
                ? Optional.empty()
                : PenalizacionPermanencia.of(
                        plan.getPenalizacion(), plan.getModoPrecio(), permanenciaDesde, permanenciaHasta, ultimoDia);
    }

    /** As people call it: its plan, and its number if it has one. */
    public String getNombre() {
        return numero == null ? plan.getNombre() : plan.getNombre() + " · " + numero;
    }

    /** Whether it needs an ONT to work. */
    public boolean isFibra() {
        return tipo == TipoPlan.FIBRA;
    }

    /** Whether it is sold as several services, its parts, at one price. */
    public boolean isCombo() {
        return tipo == TipoPlan.COMBO;
    }

    /** Whether it is one of those: what is asked of it is asked of its combo. */
    public boolean isParte() {
        return padre != null;
    }

    /** The combo that it is a part of, or null. */
    public ServicioCliente getPadre() {
        return padre;
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    /**
     * When it was asked is when the row of the history was written; the form's key says nothing to anybody; prices and
     * cuts are told by the operation that makes them.
     */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("pedidoAt", "claveVenta", "tarifas", "suspensiones");
    }

    public Long getClienteId() {
        return clienteId;
    }

    public Plan getPlan() {
        return plan;
    }

    public TipoPlan getTipo() {
        return tipo;
    }

    public EstadoServicio getEstado() {
        return estado;
    }

    /** What it is to be, asked and not seen yet; null when nothing is under way. */
    public EstadoServicio getEstadoPedido() {
        return estadoPedido;
    }

    /** When that was asked; null when nothing is under way. */
    public Instant getPedidoAt() {
        return pedidoAt;
    }

    /** The day it was seen cut; null while it is not. */
    public LocalDate getSuspendidoDesde() {
        return suspendidoDesde;
    }

    /** Why it is cut, or is to be. */
    public MotivoEstado getMotivoSuspension() {
        return motivoSuspension;
    }

    /** What was written about its cut or its end. */
    public String getTextoEstado() {
        return textoEstado;
    }

    /** Its first day, or that of its sale while it has not begun: nothing happens to it before. Null for any day. */
    public LocalDate getPrimerDia() {
        return inicio != null
                ? inicio
                : getTarifas().stream()
                        .findFirst()
                        .map(TarifaServicio::getDesde)
                        .orElse(null);
    }

    /** Its last day; null while it lives. */
    public LocalDate getFechaBaja() {
        return fechaBaja;
    }

    public MotivoEstado getMotivoBaja() {
        return motivoBaja;
    }

    public Ubicacion getUbicacion() {
        return ubicacion;
    }

    public String getNumero() {
        return numero;
    }

    public String getIccid() {
        return iccid;
    }

    /** The first day it worked, which is the first to be paid; null until then. */
    public LocalDate getInicio() {
        return inicio;
    }

    /** Last day that a run of invoices has dealt with, billed or not; null before the first. */
    public LocalDate getFacturadoHasta() {
        return facturadoHasta;
    }

    /** First day of the commitment, which a service that changed hands brings along; null without one. */
    public LocalDate getPermanenciaDesde() {
        return permanenciaDesde;
    }

    /** Last day of the commitment; null without one. */
    public LocalDate getPermanenciaHasta() {
        return permanenciaHasta;
    }

    /** What it costs, from the first day to the last. */
    public List<TarifaServicio> getTarifas() {
        return tarifas.stream()
                .sorted(Comparator.comparing(TarifaServicio::getDesde))
                .toList();
    }

    /** When it was cut, from the first time to the last. */
    public List<SuspensionServicio> getSuspensiones() {
        return suspensiones.stream()
                .sorted(Comparator.comparing(SuspensionServicio::getDesde))
                .toList();
    }
}
