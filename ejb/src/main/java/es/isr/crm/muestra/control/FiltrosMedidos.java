package es.isr.crm.muestra.control;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFilter.Alta;
import es.isr.crm.clientes.entity.ClienteFilter.Aviso;
import es.isr.crm.clientes.entity.ClienteFilter.Contrato;
import es.isr.crm.clientes.entity.ClienteFilter.Ficha;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.planes.entity.TipoPlan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every way to narrow the list of customers, by a name: frequent and rare ones, and some together. */
final class FiltrosMedidos {

    private FiltrosMedidos() {}

    /**
     * @param seller somebody who sold and collects
     * @param planId a plan that some have
     */
    static Map<String, ClienteFilter> of(LocalDate hoy, long seller, long planId) {
        Map<String, ClienteFilter> filters = new LinkedHashMap<>();
        filters.put("todos", ClienteFilter.ALL);
        for (String typed : List.of(
                "garcia",
                "jose garcia",
                "mar",
                "maría josé garcía lópez",
                "6123",
                "234567",
                "1234567X",
                "ISR-00042",
                "HWTC0",
                "a",
                "perez@correo",
                "zzzz")) {
            filters.put("texto " + typed, ClienteFilter.ofTexto(typed));
        }
        filters.put("estado activo", new ClienteFilter(null, List.of(EstadoCliente.ACTIVO), null, null, null, null));
        filters.put(
                "estado suspendido o baja",
                new ClienteFilter(null, List.of(EstadoCliente.SUSPENDIDO, EstadoCliente.BAJA), null, null, null, null));
        filters.put("tipo empresa", ficha(new Ficha(TipoCliente.EMPRESA, null, null, null, null, null)));
        filters.put("localidad Gilet", ficha(new Ficha(null, "Gilet", null, null, null, null)));
        filters.put("provincia Teruel", ficha(new Ficha(null, null, "Teruel", null, null, null)));
        filters.put("vendedor", ficha(new Ficha(null, null, null, seller, null, null)));
        filters.put("cobrador", ficha(new Ficha(null, null, null, null, seller, null)));
        filters.put(
                "medio de pago domiciliación", ficha(new Ficha(null, null, null, null, null, MedioPago.DOMICILIACION)));
        Contrato plan = new Contrato(planId, null);
        filters.put("plan", new ClienteFilter(null, null, null, plan, null, null));
        filters.put(
                "tipo de plan móvil",
                new ClienteFilter(null, null, null, new Contrato(null, TipoPlan.MOVIL), null, null));
        filters.put(
                "tipo de plan fibra",
                new ClienteFilter(null, null, null, new Contrato(null, TipoPlan.FIBRA), null, null));
        Alta year = new Alta(hoy.minusYears(1), hoy);
        filters.put("alta en el último año", new ClienteFilter(null, null, null, null, year, null));
        filters.put("con deuda", new ClienteFilter(null, null, null, null, null, new Aviso(true, false, false)));
        filters.put("ONT sin conexión", new ClienteFilter(null, null, null, null, null, new Aviso(false, true, false)));
        filters.put("sin ONT", new ClienteFilter(null, null, null, null, null, new Aviso(false, false, true)));
        Ficha consumer = new Ficha(TipoCliente.PARTICULAR, "Sagunto", null, null, null, MedioPago.DOMICILIACION);
        filters.put(
                "activo + particular + Sagunto + dom.",
                new ClienteFilter(null, List.of(EstadoCliente.ACTIVO), consumer, null, null, null));
        filters.put(
                "lo mismo + plan + alta + garcia",
                new ClienteFilter("garcia", List.of(EstadoCliente.ACTIVO), consumer, plan, year, null));
        return filters;
    }

    private static ClienteFilter ficha(Ficha ficha) {
        return new ClienteFilter(null, null, ficha, null, null, null);
    }
}
