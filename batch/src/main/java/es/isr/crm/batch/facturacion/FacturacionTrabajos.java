package es.isr.crm.batch.facturacion;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.batch.trabajos.ArriendoTrabajo;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoEnMarchaException;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.facturacion.control.PasosFacturacion;
import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.HastaFacturacion;
import es.isr.crm.shared.control.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** The runs of invoices, begun by a person: worked out, issued, gone on with. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FacturacionTrabajos {

    private static final String TRABAJO = Trabajo.FACTURACION_MENSUAL.id();

    @Inject
    private TrabajoService trabajos;

    @Inject
    private ArriendoTrabajo arriendo;

    @Inject
    private PasosFacturacion pasos;

    @Inject
    private Actor actor;

    /**
     * Works out what a month comes to, for the first time or again; nothing is issued.
     *
     * @param periodo {@code yyyy-MM}
     * @param ambito whom it is for
     * @return id of the run
     * @throws TrabajoEnMarchaException when a run is under way, since when and by whom
     */
    public Long calcular(String periodo, AmbitoFacturacion ambito) {
        requireFree();
        Long id = pasos.abrir(periodo, ambito, HastaFacturacion.CALCULAR, actor.getNombre());
        start(id, HastaFacturacion.CALCULAR, false);
        return id;
    }

    /**
     * Issues what was reviewed; also what was put right in a run that has issued already.
     *
     * @param ejecucionId the run
     * @param entregar whether the invoices are sent then
     * @throws TrabajoEnMarchaException when a run is under way, since when and by whom
     */
    public void emitir(Long ejecucionId, boolean entregar) {
        requireFree();
        start(ejecucionId, entregar ? HastaFacturacion.ENTREGAR : HastaFacturacion.EMITIR, true);
    }

    /** Goes on with a run whose server died. */
    public void continuar(Long ejecucionId) {
        requireFree();
        start(ejecucionId, HastaFacturacion.CALCULAR, false);
    }

    /** Whether nobody is at a run that is on its way: it can be gone on with. */
    public boolean isInterrumpida(Long ejecucionId) {
        return pasos.getSituacion(ejecucionId).estado().isEnCurso()
                && arriendo.holder(TRABAJO).isEmpty();
    }

    private void requireFree() {
        arriendo.holder(TRABAJO).ifPresent(holder -> {
            throw new TrabajoEnMarchaException(TRABAJO, holder.desde(), holder.usuario());
        });
    }

    private void start(Long id, HastaFacturacion hasta, boolean revisada) {
        trabajos.start(
                TRABAJO,
                Map.of(
                        "ejecucion",
                        id.toString(),
                        "hasta",
                        hasta.name().toLowerCase(Locale.ROOT),
                        "revisada",
                        String.valueOf(revisada)));
    }
}
