package es.isr.crm.impagos.entity;

import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import es.isr.crm.impagos.entity.ExpedienteImpago.Hecho;
import es.isr.crm.impagos.entity.ExpedienteImpago.Servicio;
import es.isr.crm.servicios.entity.DiasHabiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges whether a customer may be cut for a debt: first what speaks for them, then whether all was told and proven, then
 * whether the time has come. What it cannot be sure of speaks for the customer.
 */
public final class JuicioCorte {

    private final ExpedienteImpago expediente;
    private final ReglasImpago reglas;
    private final LocalDate hoy;
    private final Set<LocalDate> festivos;

    private JuicioCorte(ExpedienteImpago expediente, ReglasImpago reglas, LocalDate hoy, Set<LocalDate> festivos) {
        this.expediente = expediente;
        this.reglas = reglas;
        this.hoy = hoy;
        this.festivos = festivos;
    }

    /**
     * @param festivos the holidays of the time since the oldest presentation and of some months to come
     */
    public static Dictamen of(
            ExpedienteImpago expediente, ReglasImpago reglas, LocalDate hoy, Set<LocalDate> festivos) {
        return new JuicioCorte(expediente, reglas, hoy, festivos).judge();
    }

    private Dictamen judge() {
        Optional<MotivoExclusion> spared = spared();
        return spared.map(porque -> excluded(porque, null)).orElseGet(this::judgeNotices);
    }

    /** What keeps a customer from being cut, whatever they were told. */
    private Optional<MotivoExclusion> spared() {
        List<Factura> claimable = expediente.reclamables();
        if (expediente.facturas().isEmpty()) {
            return Optional.of(MotivoExclusion.SIN_DEUDA);
        }
        if (expediente.moroso().noCortar()) {
            return Optional.of(MotivoExclusion.NO_CORTAR);
        }
        if (expediente.promesa() != null) {
            return Optional.of(MotivoExclusion.PROMESA);
        }
        if (claimable.isEmpty()) {
            return Optional.of(MotivoExclusion.DISPUTA);
        }
        if (isTooLittle(claimable)) {
            return Optional.of(MotivoExclusion.DEUDA_MINIMA);
        }
        return cuttable(claimable).isEmpty() ? Optional.of(nothingToCut()) : Optional.empty();
    }

    private MotivoExclusion nothingToCut() {
        return expediente.servicios().stream().anyMatch(Servicio::isCortadoPorImpago)
                ? MotivoExclusion.YA_CORTADO
                : MotivoExclusion.SIN_SERVICIO;
    }

    private Dictamen judgeNotices() {
        List<Factura> presented = expediente.reclamables().stream()
                .filter(factura -> factura.presentada() != null)
                .toList();
        if (presented.isEmpty()) {
            return excluded(MotivoExclusion.SIN_PRESENTACION, null);
        }
        if (notices(presented, hecho -> true).isEmpty()) {
            return excluded(MotivoExclusion.SIN_AVISO, null);
        }
        if (notices(presented, hecho -> hecho.probada() != null).isEmpty()) {
            return excluded(MotivoExclusion.SIN_PRUEBA, null);
        }
        if (festivos.stream().noneMatch(day -> day.getYear() == hoy.getYear())) {
            return excluded(MotivoExclusion.SIN_CALENDARIO, null);
        }
        return judgeTime(presented);
    }

    private List<Hecho> notices(List<Factura> facturas, Predicate<Hecho> wanted) {
        return expediente.avisos().stream()
                .filter(hecho -> hecho.clase() == ClaseAviso.AVISO_SUSPENSION)
                .filter(hecho -> facturas.stream().anyMatch(hecho::nombra))
                .filter(wanted)
                .toList();
    }

    private Dictamen judgeTime(List<Factura> presented) {
        Map<Factura, LocalDate> firstDays = new HashMap<>();
        for (Factura factura : presented) {
            notices(List.of(factura), hecho -> hecho.probada() != null).stream()
                    .map(hecho -> reglas.plazo()
                            .primerDia(factura.presentada(), hecho.probada(), hecho.anunciada(), festivos))
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> firstDays.put(factura, day));
        }
        LocalDate first =
                firstDays.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        List<Factura> due = presented.stream()
                .filter(factura -> firstDays.containsKey(factura)
                        && !firstDays.get(factura).isAfter(hoy))
                .toList();
        if (due.isEmpty()) {
            return excluded(MotivoExclusion.PLAZO, first);
        }
        if (isTooLittle(due)) {
            return excluded(MotivoExclusion.DEUDA_MINIMA, null);
        }
        if (!DiasHabiles.isHabil(hoy, festivos)) {
            return excluded(MotivoExclusion.DIA_INHABIL, DiasHabiles.primeroDesde(hoy, festivos));
        }
        return judgeServices(due, first);
    }

    private Dictamen judgeServices(List<Factura> due, LocalDate first) {
        List<Servicio> all = cuttable(due);
        if (all.isEmpty()) {
            return excluded(nothingToCut(), null);
        }
        List<Servicio> those = all.stream()
                .filter(servicio -> reglas.vozGuardada() || !servicio.vozEnLaOnt())
                .toList();
        if (those.isEmpty()) {
            return excluded(MotivoExclusion.TELEFONO_FIJO, null);
        }
        return new Dictamen(
                null,
                first,
                ExpedienteImpago.sum(due),
                those.stream().map(Servicio::id).toList(),
                due.stream().map(Factura::id).toList());
    }

    /** What works of what some invoices are for: only a service that is not paid is cut (RD 899/2009, art. 15.2.a). */
    private List<Servicio> cuttable(List<Factura> facturas) {
        return expediente.servicios().stream()
                .filter(servicio -> servicio.isCortable() && servicio.isDe(facturas))
                .toList();
    }

    private boolean isTooLittle(List<Factura> facturas) {
        BigDecimal sum = ExpedienteImpago.sum(facturas);
        return sum.signum() <= 0 || sum.compareTo(reglas.deudaMinima()) < 0;
    }

    private Dictamen excluded(MotivoExclusion porque, LocalDate desde) {
        return Dictamen.excluido(porque, desde, expediente.deuda());
    }
}
