package es.isr.crm.panel.control;

import es.isr.crm.impagos.control.DeudorQuery;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.panel.entity.Aviso.Ambito;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.panel.entity.Umbrales;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What asks for attention now, by the figures that all viewers share and the thresholds of the configuration. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AvisosActuales {

    @Inject
    private PanelCompartido compartido;

    @Inject
    private PanelQuery query;

    @Inject
    private DeudaCompartida deuda;

    @Inject
    private DeudorQuery deudores;

    @Inject
    private CifrasCompartidas cifras;

    @Inject
    private TicketsQuery tickets;

    @Inject
    private Configuracion configuracion;

    /** The figures of the network and of what watches over the rest, at most some seconds old. */
    public PanelDatos datos() {
        return compartido.get(query::count);
    }

    /**
     * The worst first.
     *
     * @param ambitos what whoever asks has to do with
     */
    public List<Aviso> find(Set<Ambito> ambitos) {
        return new Avisador(umbrales())
                        .find(
                                datos(),
                                ambitos.contains(Ambito.DINERO)
                                        ? deuda.get(() -> deudores.totales(DeudorFilter.TODOS))
                                        : null,
                                ambitos.contains(Ambito.SOPORTE)
                                        ? cifras.tickets(tickets::count).abiertos()
                                        : null)
                        .stream()
                        .filter(aviso -> ambitos.contains(aviso.tipo().ambito()))
                        .toList();
    }

    private Umbrales umbrales() {
        return new Umbrales(
                configuracion.integer(Parametro.AVISO_ORDENES_EN_COLA),
                configuracion.integer(Parametro.AVISO_ONTS_SIN_CONEXION),
                configuracion.integer(Parametro.AVISO_PSO_CALLADO),
                configuracion.integer(Parametro.AVISO_TICKETS_ABIERTOS),
                configuracion.decimal(Parametro.AVISO_IMPAGOS),
                configuracion.integer(Parametro.AVISO_CORREO_EN_COLA),
                configuracion.integer(Parametro.AVISO_DISCO_LIBRE));
    }
}
