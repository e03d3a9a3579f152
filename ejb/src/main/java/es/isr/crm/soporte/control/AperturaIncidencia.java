package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.soporte.entity.EstadoPuerto;
import es.isr.crm.soporte.entity.Incidencia;
import es.isr.crm.soporte.entity.PuertoConIncidenciaException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person knows of a fault before the network shows it, or of one that it never will: a line that is slow, a digger in a
 * street. What was proposed, or dismissed, for the port becomes that fault; else it is a new one.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AperturaIncidencia {

    @Inject
    private PuertosQuery puertos;

    @Inject
    private IncidenciaRepository incidencias;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Opens it.
     *
     * @param aviso what the customers are told, or null
     * @return its id
     * @throws DatosInvalidosException when the port has no ONT that should be in service
     * @throws PuertoConIncidenciaException when somebody is at one of that port already
     */
    public Long abrir(String olt, String pon, String aviso) {
        puertos.hold(olt);
        EstadoPuerto puerto = puertos.find(olt, Instant.EPOCH).stream()
                .filter(known -> known.pon().equals(pon))
                .findFirst()
                .orElseThrow(() -> new DatosInvalidosException(List.of(new ErrorCampo("pon", "puerto_vacio"))));
        Optional<Incidencia> known = incidencias.findVivasForUpdate(olt).stream()
                .filter(viva -> viva.getPon().equals(pon))
                .findFirst();
        if (known.isEmpty()) {
            Incidencia told = Incidencia.avisada(olt, puerto, aviso, actor.getNombre(), reloj.now());
            incidencias.add(told);
            return told.getId();
        }
        known.get().abrir(aviso, actor.getNombre(), reloj.now());
        return known.get().getId();
    }
}
