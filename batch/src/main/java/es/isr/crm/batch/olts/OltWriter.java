package es.isr.crm.batch.olts;

import es.isr.crm.red.control.ComparadorOlt;
import es.isr.crm.red.control.LectorOlt.Alcance;
import es.isr.crm.red.entity.OltLeida;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What follows from a reading: differences that are over close; only a thorough one opens any. */
@Named
@Dependent
public class OltWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private String alcance;

    @Inject
    private ComparadorOlt comparador;

    @Override
    public void writeItems(List<Object> leidas) {
        for (Object leida : leidas) {
            if (Alcance.valueOf(alcance) == Alcance.TODO) {
                comparador.compare((OltLeida) leida);
            } else {
                comparador.review((OltLeida) leida);
            }
        }
    }
}
