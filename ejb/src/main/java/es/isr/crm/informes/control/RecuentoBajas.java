package es.isr.crm.informes.control;

import es.isr.crm.informes.entity.BajaRow;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.servicios.entity.MotivoEstado;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Works out who was in service and who was lost, from the services of a period counted by when they began and ended. What
 * passes to another holder ends one day and begins the next: it is no loss, and still there.
 */
final class RecuentoBajas {

    private final List<Grupo> grupos;

    RecuentoBajas(List<Grupo> grupos) {
        this.grupos = List.copyOf(grupos);
    }

    /**
     * Services that are alike.
     *
     * @param clave what they have in common
     * @param nombre how it is called
     * @param inicio the month in which they began, as {@code 202611}; 0 before the period
     * @param baja the month in which they ended; 0 when not in the period
     * @param motivo why; null when they did not end, or nobody said
     * @param cuantos how many
     */
    record Grupo(String clave, String nombre, int inicio, int baja, MotivoEstado motivo, long cuantos) {

        private boolean isLost() {
            return baja != 0 && motivo != MotivoEstado.CAMBIO_TITULAR;
        }

        private boolean isThereAtTheBeginning() {
            return inicio == 0;
        }
    }

    BajaRow total() {
        return row(FilaInforme.TOTAL, null, atTheBeginning(grupos), grupos);
    }

    /** Of each month, whatever the services have in common. */
    List<BajaRow> porMes(List<Integer> meses) {
        return meses.stream()
                .map(mes -> row(
                        Meses.clave(mes),
                        null,
                        inServiceAt(mes),
                        grupos.stream().filter(each -> each.baja() == mes).toList()))
                .toList();
    }

    /** Of each reason, of a hundred of all; those that nobody had are there too. */
    List<BajaRow> porMotivo(List<MotivoEstado> motivos) {
        long all = atTheBeginning(grupos);
        return motivos.stream()
                .map(motivo -> row(
                        motivo.name(),
                        null,
                        all,
                        grupos.stream()
                                .filter(Grupo::isLost)
                                .filter(each -> motivo(each) == motivo)
                                .toList()))
                .toList();
    }

    /** Of each thing that they have in common. */
    List<BajaRow> porClave() {
        Map<String, List<Grupo>> byKey = grupos.stream()
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.clave()), LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .map(of -> row(of.get(0).clave(), of.get(0).nombre(), atTheBeginning(of), of))
                .toList();
    }

    private long inServiceAt(int mes) {
        return grupos.stream()
                .filter(each -> each.inicio() < mes && (each.baja() == 0 || each.baja() >= mes))
                .mapToLong(Grupo::cuantos)
                .sum();
    }

    private static long atTheBeginning(List<Grupo> grupos) {
        return grupos.stream()
                .filter(Grupo::isThereAtTheBeginning)
                .mapToLong(Grupo::cuantos)
                .sum();
    }

    private static MotivoEstado motivo(Grupo lost) {
        return Objects.requireNonNullElse(lost.motivo(), MotivoEstado.OTRO);
    }

    private static BajaRow row(String clave, String nombre, long enServicio, List<Grupo> of) {
        Map<MotivoEstado, Long> reasons = new EnumMap<>(MotivoEstado.class);
        of.stream().filter(Grupo::isLost).forEach(each -> reasons.merge(motivo(each), each.cuantos(), Long::sum));
        return new BajaRow(
                clave,
                nombre,
                enServicio,
                reasons.values().stream().mapToLong(Long::longValue).sum(),
                reasons);
    }
}
