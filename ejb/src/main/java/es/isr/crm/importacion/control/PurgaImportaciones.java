package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Removes files and the texts of their records when nobody has touched the import for thirty days: long enough to put faults
 * right and upload them again, no longer than that (Reglamento (UE) 2016/679, art. 5.1.e). What became of each record stays.
 */
@Stateless
public class PurgaImportaciones {

    /** Since the last step of the import. */
    public static final Duration PLAZO = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(PurgaImportaciones.class.getName());

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private FicheroImportacion ficheros;

    @Inject
    private RegistrosRepository registros;

    @Inject
    private Reloj reloj;

    /** On each node; the second finds nothing left. */
    @Schedule(hour = "4", minute = "10", persistent = false)
    void purge() {
        List<Importacion> old = importaciones.findSinPurgar(reloj.now().minus(PLAZO));
        for (Importacion importacion : old) {
            purge(importacion);
        }
    }

    private void purge(Importacion importacion) {
        Importacion locked = importaciones.getForUpdate(importacion.getId());
        if (locked.getPurgadaAt() != null) {
            return;
        }
        ficheros.forget(locked.getId());
        if (locked.getEstado().isFinal()) {
            registros.forgetTexts(locked.getId());
        } else {
            registros.clear(locked.getId());
            locked.descartada(reloj.now());
        }
        locked.purgada(reloj.now());
        LOG.log(Level.INFO, "Import {0}: file and texts removed", locked.getId());
    }
}
