package es.isr.crm.soporte.control;

import es.isr.crm.red.entity.EstadoLectura;
import es.isr.crm.red.entity.OltLeida;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.soporte.entity.EstadoPuerto;
import es.isr.crm.soporte.entity.Incidencia;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sees from a reading of an OLT that many customers of a port are down at once, before they have all called.
 *
 * <p>Only what PSO showed just now is judged: an OLT that could not be read says nothing, neither that something is down
 * nor that it is well again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DetectorIncidencias {

    @Inject
    private PuertosQuery puertos;

    @Inject
    private IncidenciaRepository incidencias;

    @Inject
    private Configuracion configuracion;

    /**
     * Looks at the ports of an OLT that has just been read.
     *
     * @return how many incidents are new
     */
    @Auditado("soporte.incidenciaDetectada")
    public int detectar(OltLeida leida) {
        if (leida.estado() == EstadoLectura.FALLIDA) {
            return 0;
        }
        puertos.hold(leida.olt());
        int minimo = configuracion.integer(Parametro.INCIDENCIA_ONTS);
        int porcentaje = configuracion.integer(Parametro.INCIDENCIA_PORCENTAJE);
        Map<String, Incidencia> vivas = incidencias.findVivasForUpdate(leida.olt()).stream()
                .collect(Collectors.toMap(Incidencia::getPon, Function.identity()));
        List<EstadoPuerto> seen = puertos.find(leida.olt(), leida.desde());
        seen.stream()
                .filter(puerto -> !puerto.isCaido(minimo, porcentaje))
                .filter(puerto -> vivas.containsKey(puerto.pon()))
                .forEach(puerto -> vivas.get(puerto.pon()).recuperar(leida.desde()));
        List<EstadoPuerto> down = seen.stream()
                .filter(puerto -> puerto.isCaido(minimo, porcentaje))
                .toList();
        down.stream()
                .filter(puerto -> vivas.containsKey(puerto.pon()))
                .forEach(puerto -> vivas.get(puerto.pon()).ver(puerto, leida.desde()));
        List<EstadoPuerto> fresh =
                down.stream().filter(puerto -> !vivas.containsKey(puerto.pon())).toList();
        fresh.forEach(puerto -> propose(leida.olt(), puerto, leida.desde()));
        return fresh.size();
    }

    private void propose(String olt, EstadoPuerto puerto, Instant desde) {
        incidencias.add(new Incidencia(olt, puerto, desde));
    }
}
