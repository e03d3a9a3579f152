package es.isr.crm.impagos.entity;

import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import es.isr.crm.impagos.entity.ReglaAvisos.Proximo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What comes next about a debt.
 *
 * @param paso which step
 * @param dia when, as far as it is known; else null
 * @param porque why not yet, or why there is none; null when it is today
 */
public record PasoImpago(Paso paso, LocalDate dia, MotivoExclusion porque) implements Serializable {

    /** The steps. */
    public enum Paso {
        RECORDATORIO_1,
        RECORDATORIO_2,
        AVISO_SUSPENSION,
        CORTE,
        /** Nothing happens by itself until something changes. */
        NINGUNO
    }

    /**
     * @param dictamen whether they may be cut today
     */
    public static PasoImpago of(ExpedienteImpago expediente, Dictamen dictamen, ReglasImpago reglas, LocalDate hoy) {
        if (dictamen.isCortable()) {
            return new PasoImpago(Paso.CORTE, hoy, null);
        }
        MotivoExclusion porque = dictamen.exclusion();
        return switch (porque) {
            case PLAZO, DIA_INHABIL -> new PasoImpago(Paso.CORTE, dictamen.desde(), porque);
            case SIN_AVISO -> before(expediente, reglas, hoy);
            default -> new PasoImpago(Paso.NINGUNO, null, porque);
        };
    }

    /** The first of what is to be told before the notice, or the notice itself. */
    private static PasoImpago before(ExpedienteImpago expediente, ReglasImpago reglas, LocalDate hoy) {
        Optional<LocalDate> reminded = expediente.reclamables().stream()
                .filter(factura -> factura.presentada() != null)
                .map(factura -> expediente.ultimo(ClaseAviso.RECORDATORIO_2, factura))
                .flatMap(Optional::stream)
                .map(second -> second.fecha().plusDays(1))
                .min(Comparator.naturalOrder());
        if (reminded.isPresent()) {
            return new PasoImpago(Paso.AVISO_SUSPENSION, later(reminded.get(), hoy), MotivoExclusion.SIN_AVISO);
        }
        return expediente.reclamables().stream()
                .map((Factura factura) -> ReglaAvisos.proximo(expediente, factura, reglas))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Proximo::dia))
                .map(next -> new PasoImpago(
                        Paso.valueOf(next.clase().name()), later(next.dia(), hoy), MotivoExclusion.SIN_AVISO))
                .orElse(new PasoImpago(Paso.NINGUNO, null, MotivoExclusion.SIN_AVISO));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
