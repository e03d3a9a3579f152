package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.Envio;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The queue as the dispatcher works on it: each step a short transaction of its own, none while PSO is called. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ColaOrdenes {

    /** A result that was not written down this long after the deadline never will be. */
    private static final Duration GRACIA = Duration.ofMinutes(1);

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private TurnoDespacho turno;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /**
     * What is to be sent and asked about now, a fair part of every OLT.
     *
     * @param perOlt how many calls an OLT gets at a time
     * @param writing whether anything may be sent at all
     */
    public List<OrdenRepository.Vencida> findDue(int perOlt, boolean writing) {
        return ordenes.findDue(reloj.now(), perOlt, writing);
    }

    /** How many calls an OLT gets at a time. */
    public int maxPerOlt() {
        return configuracion.integer(Parametro.ORDENES_POR_OLT);
    }

    /**
     * Takes an order up and puts it on the wire.
     *
     * @return what to send; nothing when it is no longer to be sent, or no longer by this dispatcher
     */
    public Optional<Encargo> take(Long id, long token) {
        Instant now = reloj.now();
        return ordenes.findForUpdate(id)
                .filter(orden -> orden.isDue(now) && turno.isHeld(token))
                .filter(orden -> isStillWanted(orden, now))
                .map(orden -> {
                    String suspendido = configuracion.text(Parametro.PERFIL_SUSPENDIDO);
                    Ont ont = orden.getOnt();
                    orden.send(token, ont.deseo().next(ont.lectura(), suspendido), now);
                    return encargo(orden, token);
                });
    }

    private static boolean isStillWanted(OrdenPso orden, Instant now) {
        if (!orden.isVigente()) {
            orden.supersede(now);
        }
        return orden.isVigente();
    }

    /**
     * Takes an order up to ask PSO about it.
     *
     * @return what to ask about; nothing when there is no longer a doubt
     */
    public Optional<Encargo> takeQuery(Long id, long token) {
        Instant now = reloj.now();
        return ordenes.findById(id)
                .filter(orden -> orden.isConsultaDue(now) && turno.isHeld(token))
                .map(orden -> encargo(orden, token));
    }

    /**
     * Finds the calls whose result nobody will bring any more: the node died, or could not write it down.
     *
     * @param token of the present dispatcher
     * @param inFlight orders that it has itself on the wire
     */
    public void recover(long token, Set<Long> inFlight) {
        Instant now = reloj.now();
        Instant lost = now.minus(PsoConfig.deadline()).minus(GRACIA);
        for (OrdenPso candidate : ordenes.findEnviando()) {
            Long taken = candidate.getEnvio().getToken();
            boolean foreign = taken == null || taken != token;
            boolean stale = candidate.getEnvio().getEnviadaAt().isBefore(lost) && !inFlight.contains(candidate.getId());
            if (foreign || stale) {
                ordenes.findForUpdate(candidate.getId())
                        .filter(orden -> orden.getEstado() == candidate.getEstado() && turno.isHeld(token))
                        .ifPresent(orden -> {
                            orden.answer(new Desenlace(ClasePso.INCIERTA, null, AvisosPso.text("llamada.perdida")));
                            orden.curso().doubt(now, PsoConfig.deadline());
                        });
            }
        }
    }

    /** PSO is back: what waited for that waits no longer. */
    public int release() {
        Instant now = reloj.now();
        List<OrdenPso> waiting = ordenes.findReintento().stream()
                .filter(orden -> orden.getEnvio().getClase() == ClasePso.NO_ENVIADA
                        || orden.getEnvio().getClase() == ClasePso.CREDENCIALES)
                .toList();
        waiting.forEach(orden -> orden.curso().release(now));
        return waiting.size();
    }

    private Encargo encargo(OrdenPso orden, long token) {
        Deseo deseo = orden.getOnt().deseo();
        Envio envio = orden.getEnvio();
        String perfil = deseo.estado() == EstadoDeseado.AUSENTE
                ? null
                : deseo.perfilVelocidad(configuracion.text(Parametro.PERFIL_SUSPENDIDO));
        PsoContexto contexto =
                new PsoContexto(orden.firma(), orden.getClienteId(), orden.getId(), Math.max(envio.getIntentos(), 1));
        return new Encargo(orden.getId(), token, deseo, perfil, envio.getEscritura(), envio.getEnviadaAt(), contexto);
    }
}
