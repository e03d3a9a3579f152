package es.isr.crm.batch.olts;

import es.isr.crm.red.control.ComparadorOlt;
import es.isr.crm.red.control.LectorOlt.Alcance;
import es.isr.crm.red.control.LecturasOlt;
import es.isr.crm.red.entity.EstadoLectura;
import es.isr.crm.red.entity.OltLeida;
import es.isr.crm.soporte.control.DetectorIncidencias;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What follows from a reading: differences open, go on, or close; a fault that many share is proposed. */
@Named
@Dependent
public class OltWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private String alcance;

    @Inject
    private ComparadorOlt comparador;

    @Inject
    private LecturasOlt lecturas;

    @Inject
    private DetectorIncidencias detector;

    @Override
    public void writeItems(List<Object> leidas) {
        for (Object leida : leidas) {
            OltLeida olt = (OltLeida) leida;
            comparador.compare(olt);
            detector.detectar(olt);
            if (Alcance.valueOf(alcance) == Alcance.COMPLETO && olt.estado() != EstadoLectura.FALLIDA) {
                lecturas.reconcile(olt.olt());
            }
        }
    }
}
