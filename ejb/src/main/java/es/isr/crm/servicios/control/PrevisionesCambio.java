package es.isr.crm.servicios.control;

import static es.isr.crm.servicios.entity.Consecuencia.Clase.AVISO;
import static es.isr.crm.servicios.entity.Consecuencia.Clase.ESTADO;
import static es.isr.crm.servicios.entity.Consecuencia.Clase.TAREA;

import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.AjusteFacturado;
import es.isr.crm.servicios.entity.Consecuencia;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.CuotaPrevista;
import es.isr.crm.servicios.entity.CuotaServicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.LineaCuota;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrevisionCambio;
import es.isr.crm.servicios.entity.PrevisionPerfil;
import es.isr.crm.servicios.entity.PropuestaCambio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.Tarifario;
import es.isr.crm.servicios.entity.TramoTarifa;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Spells out what another plan or another price would do, with the calculators that will do it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PrevisionesCambio {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private PlanRepository planes;

    @Inject
    private PlanesDePartes partes;

    @Inject
    private ProximoPeriodo proximo;

    @Inject
    private Lineas lineas;

    @Inject
    private Event<PrevisionPerfil> red;

    @Inject
    private Reloj reloj;

    /** What a change of a service would do now. */
    public PrevisionCambio of(ServicioCliente servicio, PropuestaCambio cambio) {
        List<ServicioCliente> suyos = servicios.findByCliente(servicio.getClienteId()).stream()
                .filter(each -> !each.getTarifas().isEmpty())
                .toList();
        YearMonth periodo = proximo.of(suyos);
        LocalDate fin = periodo.atEndOfMonth();
        CuentaServicio antes = CuentaServicio.of(servicio);
        CuentaServicio despues = antes.conTarifas(cambio.precios());
        AjusteFacturado ajuste = AjusteFacturado.de(antes, despues);
        List<LineaCuota> linesBefore = CuotaServicio.hasta(antes, fin);
        List<LineaCuota> linesAfter = CuotaServicio.hasta(despues, fin);
        List<TramoTarifa> precios = Tarifario.desde(cambio.precios(), cambio.fecha());
        return new PrevisionCambio(
                cambio.fecha(),
                names(antes, despues),
                precios,
                periodo,
                linesBefore,
                linesAfter,
                ajuste,
                suyos.stream()
                        .filter(each -> !each.getId().equals(servicio.getId()))
                        .filter(each -> each.getEstado() != EstadoServicio.BAJA)
                        .map(each -> CuotaPrevista.of(each, fin))
                        .toList(),
                consequences(servicio, cambio, antes),
                huella(servicio, cambio, antes, despues, ajuste, periodo));
    }

    private static String huella(
            ServicioCliente servicio,
            PropuestaCambio cambio,
            CuentaServicio antes,
            CuentaServicio despues,
            AjusteFacturado ajuste,
            YearMonth periodo) {
        return PrevisionCambio.huella(
                servicio.getId(),
                servicio.getEstado(),
                antes,
                despues,
                ajuste,
                periodo,
                cambio.delDia().getId(),
                cambio.despues().getPerfilVelocidad(),
                cambio.despues().getPerfilUsuario());
    }

    private Map<Long, String> names(CuentaServicio antes, CuentaServicio despues) {
        Map<Long, String> names = new TreeMap<>();
        Stream.concat(antes.tarifas().stream(), despues.tarifas().stream())
                .map(TramoTarifa::planId)
                .distinct()
                .forEach(id -> names.put(id, planes.getById(id).getNombre()));
        return names;
    }

    private List<Consecuencia> consequences(ServicioCliente servicio, PropuestaCambio cambio, CuentaServicio antes) {
        List<Consecuencia> what = new ArrayList<>();
        if (cambio.isDePlan()) {
            when(servicio, cambio, what);
            partes.of(servicio, cambio.despues())
                    .ifPresent(running -> running.forEach((each, plan) -> {
                        if (each.isFibra() && plan.isActivable()) {
                            what.addAll(onNetwork(each, plan));
                        } else if (isForTheCarrier(each, plan)) {
                            what.add(new Consecuencia(TAREA, "prevision.cambio.tarea"));
                        }
                    }));
        }
        losses(cambio, antes, what);
        LocalDate committed = servicio.getPermanenciaHasta();
        if (committed != null && !committed.isBefore(cambio.fecha())) {
            what.add(new Consecuencia(ESTADO, "prevision.cambio.permanencia", committed));
        }
        return what;
    }

    /** Of a line at work somebody has to tell the carrier. */
    private boolean isForTheCarrier(ServicioCliente linea, Plan plan) {
        return !linea.isFibra()
                && linea.getInicio() != null
                && !linea.getPlan().getId().equals(plan.getId())
                && !lineas.isSinTarea();
    }

    private List<Consecuencia> onNetwork(ServicioCliente servicio, Plan plan) {
        PrevisionPerfil enRed =
                new PrevisionPerfil(servicio.getId(), plan.getPerfilVelocidad(), plan.getPerfilUsuario());
        red.fire(enRed);
        return enRed.getConsecuencias();
    }

    private void when(ServicioCliente servicio, PropuestaCambio cambio, List<Consecuencia> what) {
        Plan plan = cambio.despues();
        if (servicio.getEstado() == EstadoServicio.PENDIENTE_INSTALACION) {
            what.add(new Consecuencia(ESTADO, "prevision.cambio.pendiente", plan.getNombre()));
        } else if (cambio.fecha().isAfter(reloj.today())) {
            what.add(new Consecuencia(ESTADO, "prevision.cambio.futuro", plan.getNombre(), cambio.fecha()));
        } else {
            what.add(new Consecuencia(ESTADO, "prevision.cambio.hoy", plan.getNombre(), cambio.fecha()));
        }
    }

    /** What would have been otherwise: a promotion or agreed price that ends early, a change that was to come. */
    private void losses(PropuestaCambio cambio, CuentaServicio antes, List<Consecuencia> what) {
        antes.tarifaOn(cambio.fecha())
                .filter(tramo -> tramo.origen() != OrigenTarifa.CATALOGO)
                .ifPresent(tramo -> what.add(
                        tramo.hasta() == null
                                ? new Consecuencia(
                                        AVISO,
                                        "prevision.cambio.pierde." + tramo.origen(),
                                        tramo.precio().importe())
                                : new Consecuencia(
                                        AVISO,
                                        "prevision.cambio.pierde." + tramo.origen() + ".hasta",
                                        tramo.precio().importe(),
                                        tramo.hasta())));
        for (TramoTarifa tramo : antes.tarifas()) {
            boolean toCome = tramo.desde().isAfter(cambio.fecha())
                    && !tramo.planId().equals(cambio.antes().getId());
            if (toCome && cambio.precios().stream().noneMatch(tramo::equals)) {
                what.add(new Consecuencia(
                        AVISO,
                        "prevision.cambio.sustituye",
                        planes.getById(tramo.planId()).getNombre(),
                        tramo.desde()));
            }
        }
    }
}
