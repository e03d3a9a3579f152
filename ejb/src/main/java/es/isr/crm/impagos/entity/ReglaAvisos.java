package es.isr.crm.impagos.entity;

import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a debtor is to be told today.
 *
 * <p>Each invoice is reminded of twice, so many days after its due date; one that is found late, because nobody looked
 * before, is not reminded of twice in a row: between the two passes the time that the operator has set. Whoever promised to
 * pay is left in peace until then, and so is an invoice that is disputed. The notice follows the second reminder, not on the
 * same day.
 */
public final class ReglaAvisos {

    private ReglaAvisos() {}

    /** The invoices to be reminded of today, by reminder; empty when there is nothing to be said. */
    public static Map<ClaseAviso, List<Factura>> recordatorios(
            ExpedienteImpago expediente, ReglasImpago reglas, LocalDate hoy) {
        Map<ClaseAviso, List<Factura>> found = new EnumMap<>(ClaseAviso.class);
        if (expediente.promesa() == null) {
            for (Factura factura : expediente.reclamables()) {
                proximo(expediente, factura, reglas)
                        .filter(proximo -> !proximo.dia().isAfter(hoy))
                        .ifPresent(proximo -> found.computeIfAbsent(proximo.clase(), clase -> new ArrayList<>())
                                .add(factura));
            }
        }
        return found;
    }

    /**
     * A reminder to come.
     *
     * @param dia from which day on
     */
    public record Proximo(ClaseAviso clase, LocalDate dia) {}

    /** The next reminder of an invoice; nothing when there have been both. */
    public static Optional<Proximo> proximo(ExpedienteImpago expediente, Factura factura, ReglasImpago reglas) {
        if (expediente.ultimo(ClaseAviso.RECORDATORIO_2, factura).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(expediente
                .ultimo(ClaseAviso.RECORDATORIO_1, factura)
                .map(first -> new Proximo(
                        ClaseAviso.RECORDATORIO_2,
                        later(
                                factura.vencimiento().plusDays(reglas.segundoRecordatorio()),
                                first.fecha().plusDays(reglas.entreRecordatorios()))))
                .orElseGet(() -> new Proximo(
                        ClaseAviso.RECORDATORIO_1, factura.vencimiento().plusDays(reglas.primerRecordatorio()))));
    }

    /**
     * The invoices that a notice of suspension is to name today: all that may be claimed and were presented, once the second
     * reminder of one of them is a day old and there is no notice yet.
     */
    public static List<Factura> aviso(
            ExpedienteImpago expediente, ReglasImpago reglas, LocalDate hoy, Set<LocalDate> festivos) {
        if (JuicioCorte.of(expediente, reglas, hoy, festivos).exclusion() != MotivoExclusion.SIN_AVISO) {
            return List.of();
        }
        List<Factura> presented = expediente.reclamables().stream()
                .filter(factura -> factura.presentada() != null)
                .toList();
        boolean reminded = presented.stream()
                .anyMatch(factura -> expediente
                        .ultimo(ClaseAviso.RECORDATORIO_2, factura)
                        .filter(second -> second.fecha().isBefore(hoy))
                        .isPresent());
        return reminded ? presented : List.of();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
