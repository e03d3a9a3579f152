package es.isr.crm.documentos.entity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A paper that can be printed about a customer or one of their services.
 *
 * @param clase which
 * @param servicioId the service, null for the customer
 * @param servicio its plan, in words, or null
 * @param faltas what is still to be told before
 */
public record PapelImprimible(ClaseDocumento clase, Long servicioId, String servicio, List<Falta> faltas)
        implements Serializable {

    public boolean isListo() {
        return faltas.isEmpty();
    }

    /** What is missing, by where it is told. */
    public List<List<Falta>> grupos() {
        return Arrays.stream(Falta.Donde.values())
                .map(donde ->
                        faltas.stream().filter(falta -> falta.donde() == donde).toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
