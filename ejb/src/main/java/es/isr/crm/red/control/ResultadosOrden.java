package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OntLeida;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.servicios.control.CicloServicio;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;

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
    private CicloServicio ciclo;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Event<OntLeida> leidas;

    @Inject
    private Reloj reloj;

    /**
     * A write was answered, or not.
     *
     * @param desenlace how it ended
     * @param lectura what PSO showed right after, or null when it was not read
     */
    @Auditado("red.activacion")
    public void written(Encargo encargo, Desenlace desenlace, Lectura lectura) {
        Optional<OrdenPso> found = ordenes.findForUpdate(encargo.ordenId())
                .filter(orden -> orden.getEstado() == EstadoOrden.ENVIANDO && orden.getToken() == encargo.token());
        if (found.isEmpty()) {
            LOG.log(Level.INFO, "Result of order {0} came too late: {1}", new Object[] {encargo.ordenId(), desenlace});
            return;
        }
        OrdenPso orden = found.get();
        orden.answer(desenlace);
        if (lectura == null) {
            withoutReading(orden, encargo.deseo());
        } else {
            judge(orden, encargo.deseo(), lectura);
        }
        tell(orden);
    }

    /**
     * PSO was asked about an order in doubt.
     *
     * @param lectura what it showed, or null when it could not be read
     */
    @Auditado("red.activacion")
    public void queried(Encargo encargo, Lectura lectura) {
        ordenes.findForUpdate(encargo.ordenId())
                .filter(orden -> orden.getEstado() == EstadoOrden.INCIERTA
                        && orden.getEnviadaAt().equals(encargo.enviadaAt()))
                .ifPresent(orden -> {
                    if (lectura == null) {
                        orden.postponeQuery(reloj.now());
                    } else {
                        judge(orden, encargo.deseo(), lectura);
                    }
                    tell(orden);
                });
    }

    private void withoutReading(OrdenPso orden, Deseo deseo) {
        Instant now = reloj.now();
        switch (orden.getClase()) {
            case NO_ENVIADA, TRANSITORIA -> {
                if (orden.isVigente()) {
                    orden.retry(now, RandomGenerator.getDefault());
                } else {
                    orden.supersede(now);
                }
            }
            case CREDENCIALES -> orden.awaitCredentials(now);
            case INCIERTA -> orden.doubt(now, PsoConfig.deadline());
            case APLICADA, DUPLICADA -> orden.postponeQuery(now);
            case NO_ENCONTRADA -> {
                if (deseo.estado() == EstadoDeseado.AUSENTE) {
                    orden.postponeQuery(now);
                } else {
                    orden.block();
                }
            }
            case PERMANENTE -> orden.block();
        }
    }

    private void judge(OrdenPso orden, Deseo deseo, Lectura lectura) {
        Instant now = reloj.now();
        orden.getOnt().observe(lectura, now);
        leidas.fire(new OntLeida(orden.getNumeroSerie()));
        if (deseo.version() != orden.getOnt().getDeseadoVersion() || !orden.isVigente()) {
            orden.readForNewerWish(now, PsoConfig.deadline());
            return;
        }
        switch (deseo.compare(lectura, configuracion.text(Parametro.PERFIL_SUSPENDIDO))) {
            case CUMPLE -> {
                orden.verify(now);
                if (deseo.estado() == EstadoDeseado.ACTIVA && orden.getServicioId() != null) {
                    ciclo.activado(orden.getServicioId());
                }
            }
            case EN_OTRO_SITIO -> {
                orden.answer(new Desenlace(ClasePso.DUPLICADA, orden.getUltimoCodigo(), whereItIs(lectura)));
                orden.block();
            }
            case OTRO_PERFIL -> {
                if (orden.getClase() == ClasePso.DUPLICADA) {
                    orden.resend(now);
                } else {
                    orden.readWithoutEffect(now, PsoConfig.deadline());
                }
            }
            // The address cannot be given with the registration: it takes a second write.
            case OTRA_IP -> orden.resend(now);
            case FALTA, SOBRA -> orden.readWithoutEffect(now, PsoConfig.deadline());
        }
    }

    private static String whereItIs(Lectura lectura) {
        return AvisosPso.text(
                "ont_duplicada.sitio",
                lectura.conexion().olt(),
                lectura.conexion().pon());
    }

    /** What waits for a person is said where people look: in the customer's history and in the server's log. */
    private void tell(OrdenPso orden) {
        orden.causa().ifPresent(causa -> {
            String words = AvisosPso.line(causa, orden.getDetalle());
            LOG.log(Level.WARNING, "Order {0} of ONT {1} is blocked: {2}", new Object[] {
                String.valueOf(orden.getId()), orden.getNumeroSerie(), words
            });
            if (orden.getClienteId() != null) {
                auditoria.anotar(orden.getClienteId(), "red.bloqueada", words);
            }
        });
    }
}
