package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ParteDeComboException;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.servicios.entity.YaPedidoException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Carries what is asked of a combo to its parts: the network and people know only these. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Combos {

    @Inject
    private ServicioRepository servicios;

    /** @throws ParteDeComboException for a part, of which nothing is asked alone */
    public static ServicioCliente requireEntero(ServicioCliente servicio) {
        if (servicio.isParte()) {
            throw new ParteDeComboException(servicio.getPadre().getNombre());
        }
        return servicio;
    }

    /** What is done to a service is done to this: to itself, or to the parts of a combo that have not ended. */
    public List<ServicioCliente> alcance(ServicioCliente servicio) {
        return servicio.isCombo() ? servicios.findPartes(servicio.getId()) : List.of(servicio);
    }

    /** Whether an action makes sense for a service now: for a combo, when it does for any of its parts. */
    public boolean puede(ServicioCliente servicio, AccionServicio accion) {
        return alcance(servicio).stream().anyMatch(each -> each.puede(accion));
    }

    /**
     * Those that an action is carried to, to be changed by this transaction alone: the services themselves, and of combos
     * the parts it makes sense for.
     *
     * @throws YaPedidoException when that is under way for all of a combo
     * @throws TransicionNoPermitidaException when it makes sense for none of a combo
     */
    public List<ServicioCliente> alcance(List<ServicioCliente> asked, AccionServicio accion) {
        List<ServicioCliente> all = new ArrayList<>();
        for (ServicioCliente servicio : asked) {
            all.addAll(servicio.isCombo() ? partes(servicio, accion) : List.of(servicio));
        }
        return all;
    }

    private List<ServicioCliente> partes(ServicioCliente combo, AccionServicio accion) {
        List<ServicioCliente> those = servicios.findPartesForUpdate(combo.getId()).stream()
                .filter(parte -> parte.puede(accion))
                .toList();
        if (those.isEmpty()) {
            EstadoServicio wanted = accion.getDestino();
            if (combo.getEstadoPedido() == wanted) {
                throw new YaPedidoException(wanted);
            }
            throw new TransicionNoPermitidaException(combo.getEstado(), wanted);
        }
        return those;
    }

    /** The combos show what has been asked of their parts. */
    public void reflejar(List<ServicioCliente> asked) {
        asked.stream()
                .map(servicio -> servicio.isCombo() ? servicio : servicio.getPadre())
                .filter(combo -> combo != null && combo.getEstado() != EstadoServicio.BAJA)
                .distinct()
                .forEach(combo -> combo.reflejar(servicios.findPartesForUpdate(combo.getId())));
    }
}
