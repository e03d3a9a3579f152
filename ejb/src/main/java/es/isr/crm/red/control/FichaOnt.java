package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.OntLeida;
import es.isr.crm.red.entity.OrdenFicha;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.red.entity.Sincronia;
import es.isr.crm.red.entity.UmbralesSenal;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ONT of a service, put together for the customer's file. Each call a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FichaOnt {

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Event<OntLeida> leidas;

    @Inject
    private Reloj reloj;

    /** The ONT that a service has now; of two, while one takes the other's place, the newer. */
    public Optional<OntFicha> find(Long servicioId) {
        return onts.findViva(servicioId).map(this::ficha);
    }

    /** The ONT with that serial, whoever has it. */
    public Optional<OntFicha> find(String numeroSerie) {
        return onts.findByNumeroSerie(numeroSerie)
                .map(ont -> onts.findViva(ont).map(this::ficha).orElseGet(() -> ficha(ont, null, null)));
    }

    /** The ONTs that the services of a customer have now, those of one service one after the other, the newer first. */
    public List<OntFicha> findByCliente(Long clienteId) {
        return onts.findVivasByCliente(clienteId).stream().map(this::ficha).toList();
    }

    /**
     * Whose an ONT is now.
     *
     * @return the customer; nothing when it is nobody's
     * @throws NotFoundException when there is no such ONT
     */
    public Optional<Long> findCliente(String numeroSerie) {
        Ont ont = onts.findByNumeroSerie(numeroSerie).orElseThrow(() -> new NotFoundException("ont", numeroSerie));
        return onts.findViva(ont).map(AsignacionOnt::getClienteId);
    }

    /**
     * Notes what PSO shows, unless it was read once more meanwhile.
     *
     * @param desde when the reading began
     */
    public void note(String numeroSerie, Lectura lectura, Instant desde) {
        onts.findForUpdate(numeroSerie)
                .filter(ont ->
                        ont.getObservadoAt() == null || !ont.getObservadoAt().isAfter(desde))
                .ifPresent(ont -> {
                    ont.observe(lectura, reloj.now());
                    leidas.fire(new OntLeida(numeroSerie));
                });
    }

    /** Writes a line into the customer's history. */
    public void tell(Long clienteId, String tipo, String words) {
        auditoria.anotar(clienteId, tipo, words);
    }

    /** From where on the optical power is good. */
    public UmbralesSenal umbrales() {
        return new UmbralesSenal(
                configuracion.decimal(Parametro.POTENCIA_BUENA), configuracion.decimal(Parametro.POTENCIA_ACEPTABLE));
    }

    private OntFicha ficha(AsignacionOnt asignacion) {
        return ficha(asignacion.getOnt(), asignacion.getServicioId(), asignacion.getDesde());
    }

    private OntFicha ficha(Ont ont, Long servicioId, Instant desde) {
        Optional<OrdenPso> orden = ordenes.findLast(ont);
        String perfilSuspendido = configuracion.text(Parametro.PERFIL_SUSPENDIDO);
        Deseo deseo = ont.deseo();
        Optional<Lectura> lectura = ont.lectura();
        return new OntFicha(
                ont.getNumeroSerie(),
                servicioId,
                desde,
                ont.getModelo(),
                ont.getMac(),
                deseo,
                deseo.estado() == EstadoDeseado.AUSENTE ? null : deseo.perfilVelocidad(perfilSuspendido),
                lectura.orElse(null),
                ont.getObservadoAt(),
                umbrales(),
                Sincronia.of(orden.map(OrdenPso::getEstado), deseo, lectura, perfilSuspendido),
                orden.map(OrdenFicha::of).orElse(null));
    }
}
