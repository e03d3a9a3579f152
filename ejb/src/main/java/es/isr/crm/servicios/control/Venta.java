package es.isr.crm.servicios.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.ParteCombo;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.ActivacionSolicitada;
import es.isr.crm.servicios.entity.DatosLinea;
import es.isr.crm.servicios.entity.DatosVenta;
import es.isr.crm.servicios.entity.PrecioAcordado;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.Ubicacion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sells a plan: the service with its price, for a combo one more without price for each of its parts, the ONT on the
 * fibre when the network is to be told, and work for a person where a line has no ONT.
 *
 * <p>Nothing works yet when this is done. What is sold waits for the network or the person to say so.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Venta {

    @Inject
    private PlanRepository planes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private VentaValidator validator;

    @Inject
    private Lineas lineas;

    @Inject
    private CicloServicio ciclo;

    @Inject
    private Event<ActivacionSolicitada> activaciones;

    @Inject
    private Reloj reloj;

    /**
     * Says everything that is wrong with a sale.
     *
     * @param venta what was typed; normalised in place
     * @return what is wrong; empty when it can be sold
     */
    public List<ErrorCampo> check(DatosVenta venta) {
        return validator.check(venta, find(venta));
    }

    private Plan find(DatosVenta venta) {
        return planes.findById(venta.getPlanId()).filter(Plan::isActivo).orElse(null);
    }

    /**
     * Sells. Who had left is a customer again.
     *
     * @param cliente who buys, held by this transaction
     * @param venta what passed {@link #check}
     * @return the service that has the price
     * @throws es.isr.crm.servicios.entity.NumeroEnUsoException when a number went to another in the same instant
     */
    public ServicioCliente sell(Cliente cliente, DatosVenta venta) {
        Plan plan = find(venta);
        PrecioAcordado precio = venta.getPrecio() == null ? PrecioAcordado.deVenta(plan) : venta.getPrecio();
        ServicioCliente sold =
                new ServicioCliente(cliente.getId(), plan, ubicacion(cliente, venta), reloj.today(), precio);
        sold.soldBy(venta.getClave());
        List<DatosLinea> numbers = new ArrayList<>(venta.getLineas());
        number(sold, numbers);
        servicios.add(sold);
        List<ServicioCliente> installed = plan.isCombo() ? parts(sold, numbers) : List.of(sold);
        ciclo.derivar(cliente.getId());
        for (ServicioCliente each : installed) {
            if (!each.isFibra()) {
                lineas.vendida(each);
            } else if (venta.isActivar()) {
                activate(each, cliente, venta);
            }
        }
        return sold;
    }

    private List<ServicioCliente> parts(ServicioCliente combo, List<DatosLinea> numbers) {
        List<ServicioCliente> parts = new ArrayList<>();
        for (ParteCombo parte : combo.getPlan().getPartes()) {
            for (int i = 0; i < parte.getCantidad(); i++) {
                ServicioCliente part = ServicioCliente.parte(combo, parte.getParte());
                number(part, numbers);
                servicios.add(part);
                parts.add(part);
            }
        }
        return parts;
    }

    /** The first numbers for its plan that no other line has taken, if there are any. */
    private static void number(ServicioCliente servicio, List<DatosLinea> numbers) {
        Long planId = servicio.getPlan().getId();
        numbers.stream()
                .filter(linea -> Objects.equals(linea.getPlanId(), planId))
                .findFirst()
                .ifPresent(linea -> {
                    numbers.remove(linea);
                    servicio.assignNumbers(linea.getNumero(), linea.getIccid());
                });
    }

    private void activate(ServicioCliente fibra, Cliente cliente, DatosVenta venta) {
        activaciones.fire(new ActivacionSolicitada(
                fibra.getId(),
                cliente.getId(),
                venta.getGpon().toGpon(),
                fibra.getPlan().getPerfilVelocidad(),
                fibra.getPlan().getPerfilUsuario(),
                cliente.getNombreCompleto()));
    }

    private static Ubicacion ubicacion(Cliente cliente, DatosVenta venta) {
        Ubicacion place = venta.isOtraDireccion()
                ? venta.getInstalacion().toUbicacion()
                : new Ubicacion(
                        cliente.getDireccion(),
                        cliente.getCodigoPostal(),
                        cliente.getLocalidad(),
                        cliente.getProvincia());
        return place.at(
                venta.getInstalacion().getLatitud(), venta.getInstalacion().getLongitud());
    }
}
