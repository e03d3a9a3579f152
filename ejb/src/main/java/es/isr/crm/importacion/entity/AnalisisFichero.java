package es.isr.crm.importacion.entity;

import java.util.List;

/**
 * What a file turned out to be.
 *
 * @param separador what stands between values
 * @param cabecera names of the columns
 * @param registros how many data records it has
 */
public record AnalisisFichero(char separador, List<String> cabecera, int registros) {

    public AnalisisFichero {
        cabecera = List.copyOf(cabecera);
    }
}
