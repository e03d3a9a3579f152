package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A run held against the month before.
 *
 * @param ejecucion the run
 * @param grupos its customers, by all that they are told apart by
 * @param anterior what the month before came to for those whom the run is for
 */
public record ResumenRevision(EjecucionRow ejecucion, List<Grupo> grupos, Mes anterior) implements Serializable {

    private static final Set<EstadoBorrador> FACTURADOS = EnumSet.of(EstadoBorrador.LISTO, EstadoBorrador.EMITIDO);
    private static final Set<EstadoBorrador> APARTADOS =
            EnumSet.of(EstadoBorrador.APARCADO, EstadoBorrador.OBSOLETO, EstadoBorrador.EXCLUIDO);

    public ResumenRevision {
        grupos = List.copyOf(grupos);
    }

    /**
     * Customers of a run who are alike.
     *
     * @param estado what is to become of them
     * @param motivo why they have no invoice, or null
     * @param anomalia what is odd about them, or null
     * @param causa why they come to another amount, the likeliest; null when they do not
     * @param clientes how many
     * @param base EUR before tax
     * @param iva EUR of tax
     * @param total EUR
     * @param anterior EUR of the month before
     */
    public record Grupo(
            EstadoBorrador estado,
            MotivoSinFactura motivo,
            Anomalia anomalia,
            CausaDiferencia causa,
            int clientes,
            BigDecimal base,
            BigDecimal iva,
            BigDecimal total,
            BigDecimal anterior)
            implements Serializable {

        boolean isFacturado() {
            return FACTURADOS.contains(estado);
        }

        boolean isApartado() {
            return APARTADOS.contains(estado);
        }

        BigDecimal diferencia() {
            return (isFacturado() ? total : BigDecimal.ZERO).subtract(anterior);
        }
    }

    /**
     * What a month comes to.
     *
     * @param clientes customers who are invoiced
     * @param base EUR before tax
     * @param iva EUR of tax
     * @param total EUR
     */
    public record Mes(int clientes, BigDecimal base, BigDecimal iva, BigDecimal total) implements Serializable {

        public Mes minus(Mes other) {
            return new Mes(
                    clientes - other.clientes,
                    base.subtract(other.base),
                    iva.subtract(other.iva),
                    total.subtract(other.total));
        }
    }

    /** A part of the difference: all of them together are the whole. */
    public record Parte(Clase clase, CausaDiferencia causa, int clientes, BigDecimal importe) implements Serializable {

        /** What a part of the difference comes from. */
        public enum Clase {
            /** Customers who are dealt with, by the likeliest cause. */
            CAUSA,
            /** Customers put aside or left out: what they came to the month before is missing. */
            APARTADOS,
            /** Customers of the month before who have nothing to be billed now. */
            AUSENTES
        }
    }

    /** What is invoiced, or would be. */
    public Mes actual() {
        return new Mes(
                count(Grupo::isFacturado),
                sum(Grupo::isFacturado, Grupo::base),
                sum(Grupo::isFacturado, Grupo::iva),
                sum(Grupo::isFacturado, Grupo::total));
    }

    public Mes diferencia() {
        return actual().minus(anterior);
    }

    /** The parts of the difference of the total, to the cent. */
    public List<Parte> partes() {
        List<Parte> parts = new ArrayList<>();
        for (CausaDiferencia causa : CausaDiferencia.values()) {
            add(parts, Parte.Clase.CAUSA, causa, group -> !group.isApartado() && group.causa() == causa);
        }
        // Without a cause it is the same amount, but for what nobody can explain.
        add(
                parts,
                Parte.Clase.CAUSA,
                CausaDiferencia.OTRA,
                group -> !group.isApartado()
                        && group.causa() == null
                        && group.diferencia().signum() != 0);
        add(parts, Parte.Clase.APARTADOS, null, Grupo::isApartado);
        BigDecimal gone = sum(group -> true, Grupo::anterior).subtract(anterior.total());
        if (gone.signum() != 0) {
            parts.add(new Parte(Parte.Clase.AUSENTES, null, 0, gone));
        }
        return parts;
    }

    private void add(List<Parte> parts, Parte.Clase clase, CausaDiferencia causa, Predicate<Grupo> which) {
        int customers = count(which);
        if (customers > 0) {
            parts.add(new Parte(clase, causa, customers, sum(which, Grupo::diferencia)));
        }
    }

    /** How many customers are in it. */
    public int clientes() {
        return count(group -> true);
    }

    /** The states that somebody is in, in their order. */
    public List<EstadoBorrador> estados() {
        return List.copyOf(porEstado().keySet());
    }

    /** How many customers are in each state. */
    public Map<EstadoBorrador, Integer> porEstado() {
        Map<EstadoBorrador, Integer> counts = new EnumMap<>(EstadoBorrador.class);
        grupos.forEach(group -> counts.merge(group.estado(), group.clientes(), Integer::sum));
        return counts;
    }

    /** How many are put aside or left out, by the reason. */
    public Map<MotivoSinFactura, Integer> apartadosPorMotivo() {
        Map<MotivoSinFactura, Integer> counts = new EnumMap<>(MotivoSinFactura.class);
        grupos.stream()
                .filter(group -> group.isApartado() && group.motivo() != null)
                .forEach(group -> counts.merge(group.motivo(), group.clientes(), Integer::sum));
        return counts;
    }

    /** How many are odd. */
    public int anomalias() {
        return count(group -> group.anomalia() != null && !group.estado().isFinal());
    }

    /** How many changed after they were reviewed. */
    public int obsoletos() {
        return count(group -> group.estado() == EstadoBorrador.OBSOLETO);
    }

    /** How many customers wait to be issued an invoice. */
    public int facturasListas() {
        return count(group -> group.estado() == EstadoBorrador.LISTO && group.anomalia() != Anomalia.NEGATIVO);
    }

    /** How many customers wait to be given back something on an invoice that they have. */
    public int rectificativasListas() {
        return count(group -> group.estado() == EstadoBorrador.LISTO && group.anomalia() == Anomalia.NEGATIVO);
    }

    /** EUR that wait to be issued. */
    public BigDecimal importeListo() {
        return sum(group -> group.estado() == EstadoBorrador.LISTO, Grupo::total);
    }

    /** How many customers wait for something to be done, an invoice or its being said that there is none. */
    public int pendientes() {
        return count(group -> group.estado() == EstadoBorrador.LISTO || group.estado() == EstadoBorrador.SIN_FACTURA);
    }

    /** How many customers somebody has to look at. */
    public int apartados() {
        return count(Grupo::isApartado);
    }

    private int count(Predicate<Grupo> which) {
        return grupos.stream().filter(which).mapToInt(Grupo::clientes).sum();
    }

    private BigDecimal sum(Predicate<Grupo> which, Function<Grupo, BigDecimal> what) {
        return grupos.stream().filter(which).map(what).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
