package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service as the customer's file shows it.
 *
 * @param id its id
 * @param plan name of its plan
 * @param tipo its kind
 * @param estado where it is in its life
 * @param ubicacion where it is installed, in one line
 * @param precio EUR a month today, or null when it has no price of its own
 * @param modoPrecio with or without tax
 * @param origen why it costs that
 * @param precioHasta last day of that price, or null
 * @param precioDespues EUR a month afterwards, or null
 * @param precioCatalogo EUR a month of its plan for new contracts
 * @param inicio first day it worked, or null
 * @param permanenciaHasta last day of the commitment, or null
 * @param activable whether its plan can be put on the network
 * @param situacion what was asked of it, and why it is as it is
 * @param numero its telephone number, or null
 * @param iccid its SIM card, or null
 * @param partes what a combo is made of; nothing for other services
 */
public record ServicioRow(
        Long id,
        String plan,
        TipoPlan tipo,
        EstadoServicio estado,
        String ubicacion,
        BigDecimal precio,
        ModoPrecio modoPrecio,
        OrigenTarifa origen,
        LocalDate precioHasta,
        BigDecimal precioDespues,
        BigDecimal precioCatalogo,
        LocalDate inicio,
        LocalDate permanenciaHasta,
        boolean activable,
        Situacion situacion,
        String numero,
        String iccid,
        List<ServicioRow> partes)
        implements Serializable {

    /**
     * Services as they are on a day, the parts of combos inside of these.
     *
     * @param servicios all of a customer, oldest first
     */
    public static List<ServicioRow> of(List<ServicioCliente> servicios, LocalDate day) {
        Map<Long, List<ServicioRow>> partes = servicios.stream()
                .filter(ServicioCliente::isParte)
                .collect(Collectors.groupingBy(
                        servicio -> servicio.getPadre().getId(),
                        Collectors.mapping(servicio -> of(servicio, day, List.of()), Collectors.toList())));
        return servicios.stream()
                .filter(servicio -> !servicio.isParte())
                .map(servicio -> of(servicio, day, partes.getOrDefault(servicio.getId(), List.of())))
                .toList();
    }

    private static ServicioRow of(ServicioCliente servicio, LocalDate day, List<ServicioRow> partes) {
        TarifaServicio now = servicio.tarifaOn(day).orElse(null);
        BigDecimal later = now == null || now.getHasta() == null
                ? null
                : servicio.tarifaOn(now.getHasta().plusDays(1))
                        .map(TarifaServicio::getPrecio)
                        .orElse(null);
        return new ServicioRow(
                servicio.getId(),
                servicio.getPlan().getNombre(),
                servicio.getTipo(),
                servicio.getEstado(),
                servicio.getUbicacion().toString(),
                now == null ? null : now.getPrecio(),
                now == null ? null : now.getModoPrecio(),
                now == null ? null : now.getOrigen(),
                now == null ? null : now.getHasta(),
                later,
                servicio.getPlan().getPrecioMensual(),
                servicio.getInicio(),
                servicio.getPermanenciaHasta(),
                servicio.getPlan().isActivable(),
                new Situacion(
                        servicio.getEstadoPedido(),
                        servicio.getPedidoAt(),
                        servicio.getEstado() == EstadoServicio.BAJA
                                ? servicio.getMotivoBaja()
                                : servicio.getMotivoSuspension(),
                        servicio.getTextoEstado(),
                        servicio.getSuspendidoDesde(),
                        servicio.getFechaBaja()),
                servicio.getNumero(),
                servicio.getIccid(),
                partes);
    }

    /** Whether an action on it makes sense now; on a combo, when it does on any of its parts. */
    public boolean puede(AccionServicio accion) {
        return partes.isEmpty()
                ? accion.isPosible(estado, situacion.pedido())
                : partes.stream().anyMatch(parte -> parte.puede(accion));
    }

    /** Itself and its parts. */
    public Stream<ServicioRow> conPartes() {
        return Stream.concat(Stream.of(this), partes.stream());
    }

    /** Whether it is sold as several services at one price. */
    public boolean isCombo() {
        return tipo == TipoPlan.COMBO;
    }

    /** Whether something was asked of it that nobody has seen yet. */
    public boolean isPedido() {
        return situacion.pedido() != null;
    }

    public boolean isFibra() {
        return tipo == TipoPlan.FIBRA;
    }

    public boolean isPendiente() {
        return estado == EstadoServicio.PENDIENTE_INSTALACION;
    }

    /**
     * What was asked of a service, and why it is as it is.
     *
     * @param pedido what it is to be, not seen yet; null when nothing is under way
     * @param pedidoAt when that was asked, or null
     * @param motivo why it is cut or is to be, or why it ended; or null
     * @param texto what was written about that, or null
     * @param suspendidoDesde the day it was seen cut, or null
     * @param fechaBaja its last day, or null
     */
    public record Situacion(
            EstadoServicio pedido,
            Instant pedidoAt,
            MotivoEstado motivo,
            String texto,
            LocalDate suspendidoDesde,
            LocalDate fechaBaja)
            implements Serializable {}
}
