package es.isr.crm.impagos.entity;

import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that counts about a customer's debt, as it is at one moment.
 *
 * @param moroso who
 * @param facturas the overdue invoices of which something is pending, the oldest first
 * @param avisos what they were told about any of these, the oldest first
 * @param promesa until when they have promised to pay, today or later; null without
 * @param servicios what any of these invoices is for and has not ended, parts of a combo as the combo
 * @param suspensiones how often one of their services was cut for a debt
 */
public record ExpedienteImpago(
        Moroso moroso,
        List<Factura> facturas,
        List<Hecho> avisos,
        LocalDate promesa,
        List<Servicio> servicios,
        int suspensiones)
        implements Serializable {

    /**
     * The customer.
     *
     * @param noCortar whether they are not cut for debts, whatever they owe
     * @param noCortarMotivo why not, or null
     */
    public record Moroso(Long id, String codigo, String nombre, boolean noCortar, String noCortarMotivo)
            implements Serializable {}

    /**
     * An overdue invoice.
     *
     * @param pendiente EUR, positive
     * @param presentada the day on which it was presented, as can be shown; else null
     * @param disputada whether the customer disputes it
     */
    public record Factura(
            Long id,
            String numero,
            LocalDate emision,
            LocalDate vencimiento,
            BigDecimal pendiente,
            LocalDate presentada,
            boolean disputada)
            implements Serializable {}

    /**
     * What the customer was told.
     *
     * @param fecha the day on which it was made
     * @param anunciada the day of the suspension that it tells, or null
     * @param probada the day on which it was presented, as can be shown; else null
     * @param facturaIds the invoices that it names, also paid ones
     */
    public record Hecho(
            Long id, ClaseAviso clase, LocalDate fecha, LocalDate anunciada, LocalDate probada, Set<Long> facturaIds)
            implements Serializable {

        public boolean nombra(Factura factura) {
            return facturaIds.contains(factura.id());
        }
    }

    /**
     * A service that the debt is for.
     *
     * @param pedido what was asked of it and is not seen yet, or null
     * @param motivo why it is cut or is to be, or null
     * @param vozEnLaOnt whether a landline rides on its connection
     * @param facturaIds the overdue invoices that bill it
     */
    public record Servicio(
            Long id,
            String nombre,
            EstadoServicio estado,
            EstadoServicio pedido,
            MotivoEstado motivo,
            boolean vozEnLaOnt,
            Set<Long> facturaIds)
            implements Serializable {

        /** Whether there is something to cut. */
        public boolean isCortable() {
            return estado == EstadoServicio.ACTIVO && pedido != EstadoServicio.SUSPENDIDO;
        }

        /** Whether it is cut for a debt, or about to be. */
        public boolean isCortadoPorImpago() {
            boolean cut = estado == EstadoServicio.SUSPENDIDO && pedido != EstadoServicio.ACTIVO;
            return motivo == MotivoEstado.IMPAGO && (cut || pedido == EstadoServicio.SUSPENDIDO);
        }

        boolean isDe(List<Factura> facturas) {
            return facturas.stream().anyMatch(factura -> facturaIds.contains(factura.id()));
        }
    }

    /** EUR that are overdue. */
    public BigDecimal deuda() {
        return sum(facturas);
    }

    /** The overdue invoices that nobody disputes. */
    public List<Factura> reclamables() {
        return facturas.stream().filter(factura -> !factura.disputada()).toList();
    }

    /** The last one of a kind that names an invoice. */
    public Optional<Hecho> ultimo(ClaseAviso clase, Factura factura) {
        return avisos.stream()
                .filter(hecho -> hecho.clase() == clase && hecho.nombra(factura))
                .reduce((earlier, later) -> later);
    }

    static BigDecimal sum(List<Factura> facturas) {
        return facturas.stream().map(Factura::pendiente).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
