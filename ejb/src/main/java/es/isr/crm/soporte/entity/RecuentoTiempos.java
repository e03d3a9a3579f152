package es.isr.crm.soporte.entity;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Adds up the times of very many tickets, group by group. A time is kept as one number; nothing else of a ticket is.
 */
public final class RecuentoTiempos {

    /** Stands for a time that there is not yet. */
    public static final int SIN_TIEMPO = -1;

    private final Grupo all = new Grupo();
    private final Map<Long, Grupo> groups = new TreeMap<>();

    /**
     * One ticket more.
     *
     * @param grupo of which group it is
     * @param respuesta minutes to the first answer, or {@link #SIN_TIEMPO}
     * @param resolucion minutes to the solution, or {@link #SIN_TIEMPO}
     * @param reabierto whether it was opened again
     */
    public void add(long grupo, int respuesta, int resolucion, boolean reabierto) {
        all.add(respuesta, resolucion, reabierto);
        groups.computeIfAbsent(grupo, key -> new Grupo()).add(respuesta, resolucion, reabierto);
    }

    /** These groups are there, whether or not a ticket is in them. */
    public void hayGrupos(LongStream grupos) {
        grupos.forEach(grupo -> groups.computeIfAbsent(grupo, key -> new Grupo()));
    }

    /** All of them. */
    public EstadisticaRow total() {
        return all.row(null, null);
    }

    /** The groups, each by its number, in the order of the numbers. */
    public Map<Long, Grupo> grupos() {
        return groups;
    }

    /** The tickets of one group. */
    public static final class Grupo {

        private final Tiempos answers = new Tiempos();
        private final Tiempos solutions = new Tiempos();
        private int tickets;
        private int again;

        private void add(int respuesta, int resolucion, boolean reabierto) {
            tickets++;
            again += reabierto ? 1 : 0;
            answers.add(respuesta);
            solutions.add(resolucion);
        }

        /** What there is to say of it. */
        public EstadisticaRow row(String clave, String nombre) {
            return new EstadisticaRow(
                    clave,
                    nombre,
                    tickets,
                    again,
                    ResumenTiempos.of(answers.toArray()),
                    ResumenTiempos.of(solutions.toArray()));
        }
    }

    /** Grows as it is filled. */
    private static final class Tiempos {

        private int[] minutes = new int[64];
        private int size;

        void add(int minutos) {
            if (minutos == SIN_TIEMPO) {
                return;
            }
            if (size == minutes.length) {
                minutes = Arrays.copyOf(minutes, 2 * size);
            }
            minutes[size++] = minutos;
        }

        int[] toArray() {
            return Arrays.copyOf(minutes, size);
        }
    }
}
