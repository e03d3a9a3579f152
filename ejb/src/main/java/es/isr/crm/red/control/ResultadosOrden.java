package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes down what became of an order, with what it means for the service, in one transaction.
 *
 * <p>A result counts only while the order is still where the caller left it: whoever slept through the lease finds that
 * another dispatcher has taken over, and is not listened to.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ResultadosOrden {

    private static final Logger LOG = Logger.getLogger(ResultadosOrden.class.getName());

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private JuicioOrden juicio;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Reloj reloj;

    /**
     * A write was answered, or not.
     *
     * @param desenlace how it ended
     * @param lectura what PSO showed right after, or null when it was not read
     */
    public void written(Encargo encargo, Desenlace desenlace, Lectura lectura) {
        Optional<OrdenPso> found = find(encargo)
                .filter(orden -> orden.getEstado() == EstadoOrden.ENVIANDO
                        && Objects.equals(orden.getEnvio().getToken(), encargo.token()));
        if (found.isEmpty()) {
            LOG.log(Level.INFO, "Result of order {0} came too late: {1}", new Object[] {encargo.ordenId(), desenlace});
        }
        found.ifPresent(telling(orden -> {
            orden.answer(desenlace);
            if (lectura == null) {
                juicio.withoutReading(orden);
            } else {
                juicio.read(orden, encargo.deseo(), lectura);
            }
        }));
    }

    /**
     * PSO was asked about an order in doubt, or about one that may not be needed.
     *
     * @param lectura what it showed, or null when it could not be read
     */
    public void queried(Encargo encargo, Lectura lectura) {
        find(encargo)
                .filter(orden ->
                        orden.isQueried() && Objects.equals(orden.getEnvio().getEnviadaAt(), encargo.enviadaAt()))
                .ifPresent(telling(orden -> {
                    if (lectura == null) {
                        orden.curso().postponeQuery(reloj.now());
                    } else {
                        juicio.read(orden, encargo.deseo(), lectura);
                    }
                }));
    }

    /** The order, to be changed by this transaction alone. Its service is locked first, as a change of the service does. */
    private Optional<OrdenPso> find(Encargo encargo) {
        ordenes.findById(encargo.ordenId()).map(OrdenPso::getServicioId).ifPresent(servicios::getForUpdate);
        return ordenes.findForUpdate(encargo.ordenId());
    }

    /** What waits for a person is said where people look: in the customer's history and in the server's log. */
    private Consumer<OrdenPso> telling(Consumer<OrdenPso> step) {
        return orden -> {
            boolean before = orden.isDevuelta();
            step.accept(orden);
            if (orden.isDevuelta() && !before) {
                tell(orden, "red.trasladoDevuelto", AvisosPso.devuelta(orden));
            }
            orden.causa().ifPresent(causa -> tell(orden, "red.bloqueada", AvisosPso.line(causa, detalle(orden))));
        };
    }

    private static String detalle(OrdenPso orden) {
        return orden.getEnvio().getDetalle();
    }

    private void tell(OrdenPso orden, String tipo, String words) {
        LOG.log(Level.WARNING, "Order {0} of ONT {1}: {2}", new Object[] {
            String.valueOf(orden.getId()), orden.getNumeroSerie(), words
        });
        if (orden.getClienteId() != null) {
            auditoria.anotar(orden.getClienteId(), tipo, words);
        }
    }
}
