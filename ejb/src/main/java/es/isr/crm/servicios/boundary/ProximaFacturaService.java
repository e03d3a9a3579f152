package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.servicios.control.ProximoPeriodo;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.CargoRow;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.CuotaPrevista;
import es.isr.crm.servicios.entity.LineaCuota;
import es.isr.crm.servicios.entity.ProximaFactura;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a customer will be billed next, and what this month costs, by the calculators that will bill it. */
@Stateless
public class ProximaFacturaService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private PlanRepository planes;

    @Inject
    private ProximoPeriodo proximo;

    @Inject
    private Reloj reloj;

    /** The next invoice of a customer as it would be if nothing more happened; services that cost nothing are left out. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public ProximaFactura preview(Long clienteId) {
        List<ServicioCliente> suyos = servicios.findByCliente(clienteId);
        YearMonth mes = YearMonth.from(reloj.today());
        YearMonth periodo = proximo.of(suyos);
        LocalDate before = mes.atDay(1).minusDays(1);
        List<CuotaPrevista> month = new ArrayList<>();
        List<CuotaPrevista> next = new ArrayList<>();
        for (ServicioCliente servicio : suyos) {
            CuentaServicio cuenta = CuentaServicio.of(servicio);
            add(month, CuotaPrevista.of(servicio, cuenta.facturada(before), mes.atEndOfMonth()));
            add(next, CuotaPrevista.of(servicio, cuenta, periodo.atEndOfMonth()));
        }
        return new ProximaFactura(
                mes,
                month,
                periodo,
                next,
                servicios.findCargosPendientes(clienteId).stream()
                        .map(CargoRow::of)
                        .toList(),
                names(month, next));
    }

    private static void add(List<CuotaPrevista> cuotas, CuotaPrevista cuota) {
        if (!cuota.lineas().isEmpty()) {
            cuotas.add(cuota);
        }
    }

    private Map<Long, String> names(List<CuotaPrevista> month, List<CuotaPrevista> next) {
        Map<Long, String> names = new TreeMap<>();
        for (List<CuotaPrevista> cuotas : List.of(month, next)) {
            cuotas.stream()
                    .flatMap(cuota -> cuota.lineas().stream())
                    .map(LineaCuota::planId)
                    .forEach(id ->
                            names.computeIfAbsent(id, key -> planes.getById(key).getNombre()));
        }
        return names;
    }
}
