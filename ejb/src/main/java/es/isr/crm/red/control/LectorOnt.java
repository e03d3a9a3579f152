package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.PsoOnt;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Reads an ONT because somebody looks at it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LectorOnt {

    @Inject
    private PsoClient pso;

    @Inject
    private FichaOnt fichas;

    @Inject
    private Reloj reloj;

    /**
     * Asks PSO and notes what it shows.
     *
     * @return what the answer means
     */
    public ClasePso refresh(String numeroSerie, PsoContexto contexto) {
        return read(numeroSerie, contexto).clase();
    }

    /**
     * Asks PSO and notes what it shows.
     *
     * @return how it ended, with PSO's own words
     */
    public Desenlace read(String numeroSerie, PsoContexto contexto) {
        Instant desde = reloj.now();
        PsoRespuesta<PsoOnt> read = pso.obtenerOnt(numeroSerie, contexto);
        if (read.clase() == ClasePso.NO_ENCONTRADA) {
            fichas.note(numeroSerie, Lectura.ausente(), desde);
        } else {
            read.findDatos().ifPresent(ont -> fichas.note(numeroSerie, ont.lectura(), desde));
        }
        return read.desenlace();
    }
}
