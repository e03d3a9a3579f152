package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be paid for a plan, and why: the price of the catalogue, a lower one for a time, one that was agreed with this
 * customer, or nothing for a reason.
 *
 * @param origen which of these
 * @param importe EUR a month; null for the plan's own
 * @param modo with or without tax; null for the plan's own
 * @param hasta its last day, after which the catalogue's follows; null for until further notice, and for the plan's own
 *     promotion
 * @param motivo why; needed when it is agreed or free
 */
public record PrecioAcordado(OrigenTarifa origen, BigDecimal importe, ModoPrecio modo, LocalDate hasta, String motivo)
        implements Serializable {

    /** The price of the catalogue. */
    public static final PrecioAcordado CATALOGO = new PrecioAcordado(OrigenTarifa.CATALOGO, null, null, null, null);

    private static final int MAX_MOTIVO = 255;

    private static final BigDecimal MAX_IMPORTE = new BigDecimal("99999.99");

    /** What a new contract costs: the plan's promotion when it has one, else the price of the catalogue. */
    public static PrecioAcordado deVenta(Plan plan) {
        return plan.isEnPromocion() ? new PrecioAcordado(OrigenTarifa.PROMOCION, null, null, null, null) : CATALOGO;
    }

    /** Whether it is the catalogue's, or a promotion as the catalogue has it: nobody needs to allow it. */
    public boolean isDelCatalogo() {
        return origen == OrigenTarifa.CATALOGO || origen == OrigenTarifa.PROMOCION && importe == null && hasta == null;
    }

    /**
     * Everything that is wrong with it.
     *
     * @param plan for which plan
     * @param desde from which day
     */
    public List<ErrorCampo> check(Plan plan, LocalDate desde) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (origen == null) {
            errores.add(new ErrorCampo("precio", "obligatorio"));
            return errores;
        }
        switch (origen) {
            case CATALOGO -> {}
            case PROMOCION -> checkPromocion(plan, errores);
            case ACORDADO -> {
                checkImporte(errores);
                checkMotivo(errores);
            }
            case GRATIS -> checkMotivo(errores);
        }
        if (hasta != null && origen != OrigenTarifa.CATALOGO && desde != null && hasta.isBefore(desde)) {
            errores.add(new ErrorCampo("hasta", "precioHasta", desde));
        }
        return errores;
    }

    private void checkPromocion(Plan plan, List<ErrorCampo> errores) {
        if (isDelCatalogo()) {
            if (!plan.isEnPromocion()) {
                errores.add(new ErrorCampo("precio", "planSinPromocion", plan.getNombre()));
            }
            return;
        }
        checkImporte(errores);
        if (hasta == null) {
            errores.add(new ErrorCampo("hasta", "obligatorio"));
        }
    }

    private void checkImporte(List<ErrorCampo> errores) {
        if (importe == null) {
            errores.add(new ErrorCampo("importe", "obligatorio"));
        } else if (importe.signum() < 0
                || importe.compareTo(MAX_IMPORTE) > 0
                || importe.stripTrailingZeros().scale() > 2) {
            errores.add(new ErrorCampo("importe", "importeEntre", BigDecimal.ZERO, MAX_IMPORTE));
        }
    }

    private void checkMotivo(List<ErrorCampo> errores) {
        if (motivo == null || motivo.isBlank()) {
            errores.add(new ErrorCampo("motivo", "obligatorio"));
        } else if (motivo.length() > MAX_MOTIVO) {
            errores.add(new ErrorCampo("motivo", "largo", MAX_MOTIVO));
        }
    }

    /**
     * The prices that it makes.
     *
     * @param plan the plan
     * @param desde first day
     * @return one after the other, the last without end
     */
    public List<TramoTarifa> tramos(Plan plan, LocalDate desde) {
        LocalDate last = ultimoDia(plan, desde);
        TramoTarifa first = primero(plan, desde, last);
        return last == null ? List.of(first) : List.of(first, catalogo(plan, last.plusDays(1)));
    }

    /**
     * Its first price alone.
     *
     * @param plan the plan
     * @param desde first day
     * @param ultimo last day; null without end
     */
    TramoTarifa primero(Plan plan, LocalDate desde, LocalDate ultimo) {
        BigDecimal euros = switch (origen) {
            case CATALOGO -> plan.getPrecioMensual();
            case PROMOCION -> importe == null ? plan.getPrecioPromocional() : importe;
            case ACORDADO -> importe;
            case GRATIS -> BigDecimal.ZERO;
        };
        return new TramoTarifa(
                plan.getId(),
                new PrecioMensual(euros, modo == null ? plan.getModoPrecio() : modo),
                origen,
                motivo == null || origen == OrigenTarifa.CATALOGO ? null : motivo.strip(),
                null,
                desde,
                ultimo);
    }

    /** Its last day; null without end. */
    LocalDate ultimoDia(Plan plan, LocalDate desde) {
        if (origen == OrigenTarifa.CATALOGO) {
            return null;
        }
        return origen == OrigenTarifa.PROMOCION && hasta == null
                ? desde.plusMonths(plan.getMesesPromocion()).minusDays(1)
                : hasta;
    }

    private static TramoTarifa catalogo(Plan plan, LocalDate desde) {
        return CATALOGO.primero(plan, desde, null);
    }
}
