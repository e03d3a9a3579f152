package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.entity.Hallazgo;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells findings where no one with access to the database alone can erase them. */
final class Alarma {

    private static final Logger LOG = Logger.getLogger(Alarma.class.getName());

    private Alarma() {}

    static void tell(List<Hallazgo> findings) {
        for (Hallazgo found : findings) {
            LOG.log(Level.SEVERE, "The audit is not as it was sealed: {0}", found);
        }
    }
}
