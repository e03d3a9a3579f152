package es.isr.crm.facturacion.entity;

import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.TramoSuspension;
import es.isr.crm.servicios.entity.TramoTarifa;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Why a customer is billed something else than the month before, told from what has changed in between. */
final class Diferencia {

    private Diferencia() {}

    /** The causes, the likeliest first; none when it is the same amount. */
    static Set<CausaDiferencia> causas(InsumosCliente insumos, YearMonth periodo, BigDecimal total) {
        BigDecimal before = insumos.anterior().total();
        Set<CausaDiferencia> causes = EnumSet.noneOf(CausaDiferencia.class);
        if (before != null && before.compareTo(total) == 0) {
            return causes;
        }
        insumos.servicios().forEach(servicio -> look(servicio.cuenta(), periodo, causes));
        if (!insumos.cargos().isEmpty() || insumos.anterior().conCargos()) {
            causes.add(CausaDiferencia.CARGO);
        }
        if (causes.isEmpty()) {
            causes.add(before == null ? CausaDiferencia.MESES : CausaDiferencia.OTRA);
        }
        return causes;
    }

    private static void look(CuentaServicio cuenta, YearMonth periodo, Set<CausaDiferencia> causes) {
        LocalDate before = periodo.minusMonths(1).atDay(1);
        LocalDate first = periodo.atDay(1);
        LocalDate last = periodo.atEndOfMonth();
        if (cuenta.inicio().isAfter(before)) {
            causes.add(CausaDiferencia.ALTA);
        } else if (cuenta.primerDiaSinFacturar().isBefore(first)) {
            causes.add(CausaDiferencia.MESES);
        }
        if (cuenta.fechaBaja() != null && cuenta.fechaBaja().isBefore(last)) {
            causes.add(CausaDiferencia.BAJA);
        }
        price(cuenta, before, first, causes);
        price(cuenta, first, last, causes);
        if (!Objects.equals(cut(cuenta, before), cut(cuenta, first))
                || !Objects.equals(cut(cuenta, first), cut(cuenta, last))) {
            causes.add(CausaDiferencia.SUSPENSION);
        }
    }

    private static void price(CuentaServicio cuenta, LocalDate one, LocalDate other, Set<CausaDiferencia> causes) {
        Optional<TramoTarifa> was = cuenta.tarifaOn(one);
        Optional<TramoTarifa> is = cuenta.tarifaOn(other);
        if (was.isEmpty() || is.isEmpty()) {
            return;
        }
        if (!Objects.equals(was.get().planId(), is.get().planId())) {
            causes.add(CausaDiferencia.CAMBIO_PLAN);
        } else if (!was.get().precio().isIgual(is.get().precio())) {
            causes.add(
                    was.get().origen() == OrigenTarifa.PROMOCION && is.get().origen() != OrigenTarifa.PROMOCION
                            ? CausaDiferencia.PROMOCION
                            : CausaDiferencia.PRECIO);
        }
    }

    private static BigDecimal cut(CuentaServicio cuenta, LocalDate day) {
        return cuenta.suspensionOn(day)
                .map(TramoSuspension::porcentaje)
                .map(BigDecimal::stripTrailingZeros)
                .orElse(null);
    }
}
