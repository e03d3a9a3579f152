package es.isr.crm.impagos.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.impagos.entity.ClienteCorte;
import es.isr.crm.impagos.entity.Dictamen;
import es.isr.crm.impagos.entity.EstadoClienteCorte;
import es.isr.crm.impagos.entity.EstadoCorte;
import es.isr.crm.impagos.entity.JuicioCorte;
import es.isr.crm.impagos.entity.MotivoExclusion;
import es.isr.crm.servicios.control.Combos;
import es.isr.crm.servicios.control.Intenciones;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Cuts one customer of a list, after another look at everything that counts. The services are held first, then the customer,
 * as everybody does who changes services; a payment holds the customer, so that it is either seen here or comes after, and
 * then takes the cut back.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CortePorImpago {

    @Inject
    private CorteRepository cortes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private ClienteControl clientes;

    @Inject
    private ExpedientesQuery expedientes;

    @Inject
    private ReglasConfiguradas reglas;

    @Inject
    private Combos combos;

    @Inject
    private Intenciones intenciones;

    @Inject
    private Reloj reloj;

    /** Cuts them, or notes why not; somebody else's turn, or a list that was paused meanwhile, leaves them as they are. */
    public void cortar(Long clienteCorteId) {
        ClienteCorte cliente = cortes.getClienteForUpdate(clienteCorteId);
        if (cliente.getEstado() != EstadoClienteCorte.PENDIENTE
                || cortes.getEstado(cliente.getCorteId()) != EstadoCorte.EN_MARCHA) {
            return;
        }
        List<ServicioCliente> suyos = servicios.findForUpdate(cliente.getClienteId());
        clientes.getForUpdate(cliente.getClienteId());
        Dictamen dictamen =
                JuicioCorte.of(expedientes.of(cliente.getClienteId()), reglas.get(), reloj.today(), reglas.festivos());
        List<ServicioCliente> those = suyos.stream()
                .filter(servicio -> dictamen.servicioIds().contains(servicio.getId()))
                .filter(servicio -> combos.puede(servicio, AccionServicio.SUSPENDER))
                .toList();
        if (!dictamen.isCortable()) {
            cliente.salvar(dictamen.exclusion(), reloj.now());
        } else if (those.isEmpty()) {
            cliente.salvar(MotivoExclusion.SIN_SERVICIO, reloj.now());
        } else {
            intenciones.suspender(those, MotivoEstado.IMPAGO, null);
            cliente.cortar(dictamen, reloj.now());
        }
    }
}
