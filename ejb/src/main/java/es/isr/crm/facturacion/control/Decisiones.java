package es.isr.crm.facturacion.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.facturacion.entity.BorradorNoDecidibleException;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EjecucionSinCalcularException;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.EstadoEjecucion;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What somebody decides about single customers of a run while nobody is at it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Decisiones {

    private static final String EXCLUDE = """
            UPDATE borradores_factura SET estado = 'excluido', motivo = 'excluido', nota = ?, decidido_por = ?, updated_at = ?
             WHERE id = ?""";

    private static final String STALE =
            "SELECT cliente_id FROM borradores_factura WHERE ejecucion_id = ? AND estado = 'obsoleto' ORDER BY cliente_id";

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private BorradoresEnBloque borradores;

    @Inject
    private CalculadorBloque calculador;

    @Inject
    private RecuentoQuery recuento;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Leaves a customer out, whose days wait for another run. */
    public void excluir(Long ejecucionId, Long clienteId, String motivo) {
        EjecucionFacturacion run = hold(ejecucionId);
        BorradoresEnBloque.Estado draft = getAbierto(run, clienteId);
        sql.execute(EXCLUDE, motivo, actor.getNombre(), now(), draft.id());
        run.count(recuento.of(run));
        auditoria.anotar(
                clienteId, "facturacion.excluir", "Excluido de la facturación de " + run.getPeriodo() + ": " + motivo);
    }

    /** Takes a customer in again that was left out or put aside, as things are now. */
    public void incluir(Long ejecucionId, Long clienteId) {
        EjecucionFacturacion run = hold(ejecucionId);
        boolean out = getAbierto(run, clienteId).estado() == EstadoBorrador.EXCLUIDO;
        calculador.recalcular(run, List.of(clienteId));
        run.count(recuento.of(run));
        if (out) {
            auditoria.anotar(clienteId, "facturacion.incluir", "De nuevo en la facturación de " + run.getPeriodo());
        }
    }

    /**
     * Works out anew those who changed since.
     *
     * @return how many
     */
    public int recalcularObsoletos(Long ejecucionId) {
        EjecucionFacturacion run = hold(ejecucionId);
        List<Long> stale = sql.ask(STALE, List.of(ejecucionId), row -> row.getLong(1));
        calculador.recalcular(run, stale);
        run.count(recuento.of(run));
        return stale.size();
    }

    /** Gives up a run that has issued nothing. What it came to can still be looked at. */
    public void descartar(Long ejecucionId) {
        EjecucionFacturacion run = ejecuciones.getForUpdate(ejecucionId);
        run.descartar(reloj.now());
        sucesos.fire(new SucesoAuditable(
                "facturacion.descartar",
                "Simulación de la facturación de " + run.getPeriodo() + " descartada",
                null,
                EjecucionFacturacion.class.getSimpleName(),
                ejecucionId));
    }

    /** Nobody is at the run, and nobody begins before this is done. */
    private EjecucionFacturacion hold(Long ejecucionId) {
        EjecucionFacturacion run = ejecuciones.getForUpdate(ejecucionId);
        if (run.getEstado() != EstadoEjecucion.CALCULADA && run.getEstado() != EstadoEjecucion.EMITIDA) {
            throw new EjecucionSinCalcularException(run.getPeriodo());
        }
        return run;
    }

    private BorradoresEnBloque.Estado getAbierto(EjecucionFacturacion run, Long clienteId) {
        return Optional.ofNullable(borradores
                        .findForUpdate(run.getId(), List.of(clienteId))
                        .get(clienteId))
                .filter(draft -> !draft.estado().isFinal())
                .orElseThrow(() -> new BorradorNoDecidibleException(clienteId));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }
}
