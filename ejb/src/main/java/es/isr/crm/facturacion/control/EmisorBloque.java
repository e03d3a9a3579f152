package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.BorradorCalculado;
import es.isr.crm.facturacion.entity.CalculoFactura;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.InsumosCliente;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.MotivoSinFactura;
import es.isr.crm.facturacion.entity.Rectificacion;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Issues what was reviewed of many customers of a run, in one transaction: each exactly as it was written down, and only while
 * all that decided it is still the same. Who has changed since drops out for another review; the others go on.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EmisorBloque {

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private InsumosQuery insumos;

    @Inject
    private Calculos calculos;

    @Inject
    private BorradoresEnBloque borradores;

    @Inject
    private DiasFacturados dias;

    @Inject
    private Emision emision;

    /** A draft that may be issued, and who it is for. */
    private record Listo(BorradoresEnBloque.Estado borrador, InsumosCliente insumos, TipoImpuesto impuesto) {}

    /**
     * Does it.
     *
     * @param clienteIds customers of the run, not too many for one transaction
     */
    public void emitir(Long ejecucionId, Collection<Long> clienteIds) {
        EjecucionFacturacion run = ejecuciones.getById(ejecucionId);
        Map<Long, InsumosCliente> now = new LinkedHashMap<>();
        insumos.readForUpdate(clienteIds, run.getPeriodo())
                .forEach(each -> now.put(each.datos().id(), each));
        Map<Long, BorradoresEnBloque.Estado> drafts = borradores.findForUpdate(ejecucionId, clienteIds);
        CalculoFactura calculo = calculos.of(run.getPeriodo());
        List<Listo> ready = new ArrayList<>();
        List<Listo> nothing = new ArrayList<>();
        List<Long> stale = new ArrayList<>();
        for (Map.Entry<Long, BorradoresEnBloque.Estado> entry : sorted(drafts)) {
            BorradoresEnBloque.Estado draft = entry.getValue();
            boolean invoice = draft.estado() == EstadoBorrador.LISTO;
            if (invoice || draft.estado() == EstadoBorrador.SIN_FACTURA) {
                InsumosCliente each = now.get(entry.getKey());
                TipoImpuesto tax = each == null ? null : calculo.impuesto(each).orElse(null);
                if (each != null && calculo.huella().of(each, tax).equals(draft.huella())) {
                    (invoice ? ready : nothing).add(new Listo(draft, each, tax));
                } else {
                    stale.add(draft.id());
                }
            }
        }
        borradores.move(stale, EstadoBorrador.OBSOLETO, MotivoSinFactura.OBSOLETO);
        closeDays(run, ready, nothing);
        closeNothing(nothing);
        issue(run, ready);
    }

    private static List<Map.Entry<Long, BorradoresEnBloque.Estado>> sorted(
            Map<Long, BorradoresEnBloque.Estado> drafts) {
        return drafts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** The run deals with all days to the end of the month, also those that it decided not to bill. */
    private void closeDays(EjecucionFacturacion run, List<Listo> ready, List<Listo> nothing) {
        Set<Long> services = new HashSet<>();
        for (List<Listo> each : List.of(ready, nothing)) {
            each.forEach(listo -> listo.insumos().servicios().forEach(servicio -> services.add(servicio.id())));
        }
        if (dias.close(services, run.getPeriodo().atEndOfMonth()) != services.size()) {
            throw new IllegalStateException("days were billed meanwhile, though their services were held");
        }
    }

    /** Charges and credits that came to nothing together are settled by that. */
    private void closeNothing(List<Listo> nothing) {
        nothing.forEach(listo -> dias.compensate(
                listo.borrador().id(),
                listo.insumos().cargos().stream()
                        .map(InsumosCliente.CargoVivo::id)
                        .toList()));
        borradores.close(nothing.stream().map(listo -> listo.borrador().id()).toList());
    }

    private void issue(EjecucionFacturacion run, List<Listo> ready) {
        List<Long> ids = ready.stream().map(listo -> listo.borrador().id()).toList();
        Map<Long, List<BorradorCalculado.Linea>> lines = borradores.findLineas(ids);
        List<FacturaPorEmitir> papers = new ArrayList<>(ready.size());
        List<Long> drafts = new ArrayList<>(ready.size());
        Set<Long> invoiced = new HashSet<>();
        for (Listo listo : ready) {
            Long draft = listo.borrador().id();
            BorradorCalculado.papeles(lines.get(draft)).forEach((corrected, paper) -> {
                if (isPaper(corrected, paper)) {
                    papers.add(paper(run, listo, corrected, paper));
                    drafts.add(draft);
                    if (corrected == null) {
                        invoiced.add(draft);
                    }
                }
            });
        }
        List<FacturaEmitida> issued = emision.emitirRetenidas(papers);
        borradores.issued(invoiced);
        Map<Long, Long> others = new HashMap<>();
        for (int i = 0; i < issued.size(); i++) {
            if (!invoiced.contains(drafts.get(i))) {
                others.putIfAbsent(drafts.get(i), issued.get(i).id());
            }
        }
        others.forEach(borradores::issuedAs);
    }

    /** Days at nothing beside a credit make no invoice by themselves. */
    private static boolean isPaper(Long corrected, List<LineaFactura> paper) {
        return corrected != null
                || Desglose.of(paper.stream().map(LineaFactura::importe).toList())
                                .total()
                                .signum()
                        > 0;
    }

    private static FacturaPorEmitir paper(
            EjecucionFacturacion run, Listo listo, Long corrected, List<LineaFactura> lines) {
        return new FacturaPorEmitir(
                corrected == null ? listo.borrador().id() : null,
                listo.insumos().datos().toReceptor(),
                run.getPeriodo(),
                run.getId(),
                corrected == null
                        ? null
                        : new Rectificacion(corrected, lines.get(0).descripcion(), false),
                Objects.requireNonNull(listo.impuesto()).getImpuesto(),
                lines,
                null);
    }
}
