package es.isr.crm.red.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.OntEnServicio;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts together what a person sees who is about to change the ONT of a service. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OntEnServicioQuery {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private ClienteControl clientes;

    @Inject
    private FichaOnt fichas;

    /** @throws NotFoundException when there is no such service, or it has no ONT */
    public OntEnServicio get(Long servicioId) {
        ServicioCliente servicio = servicios.getById(servicioId);
        List<OntFicha> suyas = fichas.findByCliente(servicio.getClienteId()).stream()
                .filter(ont -> ont.servicioId().equals(servicioId))
                .toList();
        if (suyas.isEmpty()) {
            throw new NotFoundException("ont", servicioId);
        }
        long wanted = suyas.stream()
                .filter(ont -> ont.deseo().estado() != EstadoDeseado.AUSENTE)
                .count();
        boolean moving = suyas.stream().anyMatch(ont -> ont.deseo().origen() != null);
        EstadoServicio estado = servicio.getEstado();
        return new OntEnServicio(
                servicioId,
                servicio.getClienteId(),
                clientes.getById(servicio.getClienteId()).getNombreCompleto(),
                servicio.getPlan().getNombre(),
                servicio.getUbicacion().toString(),
                suyas.get(0),
                wanted > 0 && (estado == EstadoServicio.ACTIVO || estado == EstadoServicio.SUSPENDIDO),
                wanted > 1 || moving);
    }
}
