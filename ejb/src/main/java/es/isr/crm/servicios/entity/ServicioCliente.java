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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something a customer has: a fibre line, a mobile number.
 *
 * <p>It is sold and waits for its installation. The day it is seen to work it begins, and with it the promotion, the
 * permanence and the bill. It may be suspended and come back, and one day it ends; its row stays. What it costs is
 * told by its tariffs, one after the other.
 */
@Entity
@Table(name = "servicios_cliente")
public class ServicioCliente extends EntidadBase implements Auditable {

    @Column(name = "cliente_id")
    private Long clienteId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Convert(converter = TipoPlan.Jpa.class)
    private TipoPlan tipo;

    @Convert(converter = EstadoServicio.Jpa.class)
    private EstadoServicio estado = EstadoServicio.PENDIENTE_INSTALACION;

    @Embedded
    private Ubicacion ubicacion;

    private String numero;

    private String iccid;

    private LocalDate inicio;

    @Column(name = "permanencia_hasta")
    private LocalDate permanenciaHasta;

    @OneToMany(mappedBy = "servicio", cascade = CascadeType.PERSIST)
    @OrderBy("desde")
    private List<TarifaServicio> tarifas = new ArrayList<>();

    /** For the persistence provider. */
    protected ServicioCliente() {}

    /**
     * The sale.
     *
     * @param clienteId who buys
     * @param plan what, at its present price
     * @param ubicacion where it is installed
     * @param hoy the day of the sale
     */
    public ServicioCliente(Long clienteId, Plan plan, Ubicacion ubicacion, LocalDate hoy) {
        this.clienteId = clienteId;
        this.plan = plan;
        this.tipo = plan.getTipo();
        this.ubicacion = ubicacion;
        price(hoy);
    }

    private void price(LocalDate desde) {
        LocalDate next = desde;
        if (plan.isEnPromocion()) {
            TarifaServicio promocion =
                    new TarifaServicio(this, plan, plan.getPrecioPromocional(), OrigenTarifa.PROMOCION, next);
            promocion.endAfterMonths(plan.getMesesPromocion());
            tarifas.add(promocion);
            next = promocion.getHasta().plusDays(1);
        }
        tarifas.add(new TarifaServicio(this, plan, plan.getPrecioMensual(), OrigenTarifa.CATALOGO, next));
    }

    /** The numbers of a mobile or a landline. */
    public void assignNumbers(String numero, String iccid) {
        this.numero = numero;
        this.iccid = iccid;
    }

    /**
     * It works. The first time, its life begins: promotion and permanence count from here.
     *
     * @param hoy the day it was seen to work
     * @return whether this was the first time
     * @throws TransicionNoPermitidaException when it has ended
     */
    public boolean activar(LocalDate hoy) {
        if (estado == EstadoServicio.ACTIVO) {
            return false;
        }
        become(EstadoServicio.ACTIVO);
        if (inicio != null) {
            return false;
        }
        inicio = hoy;
        if (plan.getMesesPermanencia() != null && plan.getMesesPermanencia() > 0) {
            permanenciaHasta = hoy.plusMonths(plan.getMesesPermanencia()).minusDays(1);
        }
        LocalDate start = hoy;
        for (TarifaServicio tarifa : tarifas) {
            start = tarifa.moveTo(start);
        }
        return true;
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

    /** Whether it needs an ONT to work. */
    public boolean isFibra() {
        return tipo == TipoPlan.FIBRA;
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
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

    /** Last day of the commitment; null without one. */
    public LocalDate getPermanenciaHasta() {
        return permanenciaHasta;
    }

    public List<TarifaServicio> getTarifas() {
        return List.copyOf(tarifas);
    }
}
