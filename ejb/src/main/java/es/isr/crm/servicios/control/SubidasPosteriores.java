package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CambioPlan;
import es.isr.crm.servicios.entity.CambioPrecio;
import es.isr.crm.servicios.entity.EstadoCambio;
import es.isr.crm.servicios.entity.Tarifario;
import es.isr.crm.servicios.entity.TramoTarifa;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * New prices for everybody that a service was spared because it was to have another plan by then: if it keeps its plan after
 * all, it has them like everybody.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SubidasPosteriores {

    @Inject
    private CambioPrecioRepository cambios;

    /**
     * @param cambio a change of plan that is not to be
     * @param habrian the prices of the plan before, as they were when it was decided
     * @return the same with the changes of that plan's price since
     */
    List<TramoTarifa> desde(CambioPlan cambio, List<TramoTarifa> habrian) {
        List<TramoTarifa> precios = habrian;
        List<CambioPrecio> later = cambios.findByPlan(cambio.getAnterior().getId()).stream()
                .filter(each -> each.getEstado() == EstadoCambio.APLICADO)
                .filter(each -> each.getCreatedAt().isAfter(cambio.getCreatedAt()))
                .sorted(java.util.Comparator.comparing(CambioPrecio::getDesde))
                .toList();
        for (CambioPrecio each : later) {
            precios = precios.stream()
                    .flatMap(tramo -> Tarifario.conCatalogo(tramo, each.getDesde(), each.getNuevo()).stream())
                    .toList();
        }
        return precios;
    }
}
