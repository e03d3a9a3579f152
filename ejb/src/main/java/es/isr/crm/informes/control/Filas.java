package es.isr.crm.informes.control;

import es.isr.crm.informes.entity.FilaInforme;
import java.util.Comparator;

/** The order of lines that are not in time: whoever has no name comes last. */
final class Filas {

    static final Comparator<FilaInforme> POR_NOMBRE =
            Comparator.comparing(Filas::name, Comparator.nullsLast(Comparator.naturalOrder()));

    private Filas() {}

    private static String name(FilaInforme fila) {
        return fila.nombre() == null ? fila.clave() : fila.nombre();
    }
}
