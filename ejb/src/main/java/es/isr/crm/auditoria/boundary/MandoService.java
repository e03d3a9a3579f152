package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;

/** What administrators do to the system itself: which job they set going, stopped, took up again. */
@Stateless
public class MandoService {

    /** What was done to a job. */
    public enum Orden {
        INICIAR,
        PARAR,
        REANUDAR
    }

    @Inject
    private Event<SucesoAuditable> sucesos;

    /**
     * Notes that somebody gave an order.
     *
     * @param trabajo id of the job
     * @param detalle its parameters, or which run; empty for none
     */
    @RolesAllowed(ADMIN_ROLE)
    public void anotar(Orden orden, String trabajo, String detalle) {
        String accion = "trabajos." + orden.name().toLowerCase(Locale.ROOT);
        String rest = detalle.isEmpty() ? "" : " (" + detalle + ")";
        sucesos.fire(new SucesoAuditable(accion, "%s: %s%s".formatted(Palabras.of(accion), trabajo, rest)));
    }
}
