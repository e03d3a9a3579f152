package es.isr.crm.impagos.boundary;

import static es.isr.crm.shared.entity.Rol.SISTEMA;

import es.isr.crm.impagos.control.CortePorImpago;
import es.isr.crm.impagos.control.CorteRepository;
import es.isr.crm.impagos.control.TurnoCorte;
import es.isr.crm.impagos.entity.ClienteCorte;
import es.isr.crm.impagos.entity.EstadoClienteCorte;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the job does that cuts for debts, each customer in a transaction of its own. */
@Stateless
@RolesAllowed(SISTEMA)
public class TrabajoImpagoService {

    @Inject
    private TurnoCorte turno;

    @Inject
    private CortePorImpago corte;

    @Inject
    private CorteRepository cortes;

    @Inject
    private Reloj reloj;

    /** Whether a list was left on its way, or its first few may have been seen cut: the job has something to do. */
    public boolean hayCorteEnCurso() {
        return turno.isEnCurso();
    }

    /**
     * The list to go on with: the one on its way; one that the job made and whose first few the network shows cut; or, when
     * the operator has switched that on and today is a working day, a new one, once a day.
     */
    @Auditado("impagos.tomar")
    public Optional<Long> tomarCorte() {
        return turno.tomar();
    }

    /** The next customer of a list; nothing when it is paused, waits for its first few, or is over. */
    @Auditado("impagos.seguir")
    public Optional<Long> siguiente(Long corteId) {
        return turno.siguiente(corteId);
    }

    /**
     * Cuts a customer of a list, or notes why not.
     *
     * @throws es.isr.crm.shared.entity.BusinessException when a rule of the services says no
     */
    @Auditado("impagos.cortar")
    public void cortar(Long clienteCorteId) {
        corte.cortar(clienteCorteId);
    }

    /**
     * A customer of a list could not be cut: a person has to see to it.
     *
     * @param fallo name of what refused it
     */
    public void anotarFallo(Long clienteCorteId, String fallo) {
        ClienteCorte cliente = cortes.getClienteForUpdate(clienteCorteId);
        if (cliente.getEstado() == EstadoClienteCorte.PENDIENTE) {
            cliente.fallar(fallo, reloj.now());
        }
    }
}
