package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.correo.entity.ResultadoTrabajo;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.EjecucionTrabajo;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.shared.entity.TrabajoTerminado;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/**
 * Tells the owner how each run ended that moves money, or cuts somebody off for it; and when the audit is not as it was
 * sealed.
 */
@Dependent
public class ResultadosTrabajo {

    /** Ids of the jobs; those that run many times a day, or say nothing of money, are watched on the panel. */
    private static final Set<String> TRABAJOS = Set.of(
            "facturacion-mensual", "entregar-facturas", "recordatorios", "avisos-suspension", "suspender-impagos");

    /** Nobody wants to hear each night that it was in order. */
    private static final String AUDITORIA = "verificar-auditoria";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Buzon buzon;

    @Inject
    private Configuracion configuracion;

    void onTerminado(@Observes TrabajoTerminado terminado) {
        String owner = configuracion.text(Parametro.CORREO_PROPIETARIO);
        if (owner.isBlank() || !isTold(terminado)) {
            return;
        }
        ResultadoTrabajo resultado = new ResultadoTrabajo(terminado, terminado.resultado());
        em.persist(resultado);
        em.flush();
        String name = configuracion.text(Parametro.EMISOR_NOMBRE);
        buzon.encolar(NuevaEntrega.of(
                ClaseEntrega.RESULTADO,
                resultado.getId(),
                Destino.correo(null, owner, name.isBlank() ? owner : name, "es")));
    }

    private static boolean isTold(TrabajoTerminado terminado) {
        return TRABAJOS.contains(terminado.trabajo())
                || terminado.trabajo().equals(AUDITORIA) && terminado.estado() != EjecucionTrabajo.Estado.TERMINADO;
    }
}
