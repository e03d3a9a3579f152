package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.BorradorCalculado;
import es.isr.crm.facturacion.entity.CalculoFactura;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.InsumosCliente;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Works out what many customers of a run would be billed, and writes it down in place of what was there. Nothing is issued and
 * nothing of the customers changes: it may be done as often as one likes, also twice at once for different customers.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CalculadorBloque {

    private static final Logger LOG = Logger.getLogger(CalculadorBloque.class.getName());
    private static final String SIN_HUELLA = "0".repeat(64);

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private InsumosQuery insumos;

    @Inject
    private Calculos calculos;

    @Inject
    private BorradoresEnBloque borradores;

    /**
     * Does it for some customers of a run that is under way. Those that the run has done already in its present phase are left
     * as they are: one that died goes on.
     *
     * @param clienteIds customers, not too many for one transaction
     */
    public void calcular(Long ejecucionId, Collection<Long> clienteIds) {
        EjecucionFacturacion run = ejecuciones.getById(ejecucionId);
        calcular(run, clienteIds, run.getFaseAt(), true);
    }

    /** Does it anew for some customers, whatever was decided about them; what was issued stays. */
    void recalcular(EjecucionFacturacion run, Collection<Long> clienteIds) {
        calcular(run, clienteIds, Instant.MAX, false);
    }

    private void calcular(EjecucionFacturacion run, Collection<Long> clienteIds, Instant since, boolean keep) {
        Map<Long, BorradoresEnBloque.Estado> known = borradores.find(run.getId(), clienteIds);
        List<Long> todo = clienteIds.stream()
                .filter(id -> !known.containsKey(id) || isOpen(known.get(id), since))
                .toList();
        borradores.delete(known.values().stream()
                .filter(draft -> isOpen(draft, since))
                .map(BorradoresEnBloque.Estado::id)
                .toList());
        CalculoFactura calculo = calculos.of(run.getPeriodo());
        List<BorradoresEnBloque.Nuevo> drafts = new ArrayList<>();
        for (InsumosCliente each : insumos.read(todo, run.getPeriodo())) {
            BorradoresEnBloque.Estado before = known.get(each.datos().id());
            boolean out = keep && before != null && before.estado() == EstadoBorrador.EXCLUIDO;
            drafts.add(draft(calculo, each, out ? before : null));
        }
        borradores.add(run.getId(), drafts);
    }

    private static boolean isOpen(BorradoresEnBloque.Estado draft, Instant since) {
        return !draft.estado().isFinal() && draft.desde().isBefore(since);
    }

    /** Data that nobody thought of put that customer aside, and keep no other from being billed. */
    private static BorradoresEnBloque.Nuevo draft(
            CalculoFactura calculo, InsumosCliente each, BorradoresEnBloque.Estado excluido) {
        try {
            BorradorCalculado draft = calculo.of(each);
            draft.sumas();
            return new BorradoresEnBloque.Nuevo(
                    draft, huella(calculo, each), each.anterior().total(), excluido);
        } catch (ArithmeticException | IllegalArgumentException | NullPointerException e) {
            LOG.log(Level.WARNING, e, () -> "Customer " + each.datos().id() + " cannot be calculated");
            return new BorradoresEnBloque.Nuevo(
                    calculo.roto(each), SIN_HUELLA, each.anterior().total(), excluido);
        }
    }

    private static String huella(CalculoFactura calculo, InsumosCliente each) {
        return calculo.huella().of(each, calculo.impuesto(each).orElse(null));
    }
}
