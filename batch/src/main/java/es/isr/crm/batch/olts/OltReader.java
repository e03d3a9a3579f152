package es.isr.crm.batch.olts;

import es.isr.crm.red.control.LectorOlt;
import es.isr.crm.red.control.PsoContexto;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The OLTs, one after the other. A restart goes on with those that were left. */
@Named
@Dependent
public class OltReader extends AbstractItemReader {

    @Inject
    private LectorOlt lector;

    private ArrayList<String> left;

    @Override
    public void open(Serializable checkpoint) {
        left = new ArrayList<>();
        if (checkpoint == null) {
            left.addAll(lector.findOlts(PsoContexto.sistema()));
        } else {
            ((List<?>) checkpoint).forEach(olt -> left.add((String) olt));
        }
    }

    @Override
    public String readItem() {
        return left.isEmpty() ? null : left.remove(0);
    }

    @Override
    public Serializable checkpointInfo() {
        return new ArrayList<>(left);
    }
}
