package es.isr.crm.servicios.control;

import static es.isr.crm.servicios.entity.Consecuencia.Clase.AVISO;
import static es.isr.crm.servicios.entity.Consecuencia.Clase.ESTADO;
import static es.isr.crm.servicios.entity.Consecuencia.Clase.TAREA;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.Consecuencia;
import es.isr.crm.servicios.entity.DiasHabiles;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.Prevision;
import es.isr.crm.servicios.entity.PrevisionRed;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Spells out what an action would do, in the order in which it does, for who has to decide it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Previsiones {

    /** Working days after which the customer's wish to leave counts (RD 899/2009 art. 7). */
    private static final int DIAS_BAJA = 2;

    /** No row of holidays is longer. */
    private static final int MAX_FESTIVOS = 30;

    @Inject
    private ClienteControl clientes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Combos combos;

    @Inject
    private Lineas lineas;

    @Inject
    private Event<PrevisionRed> red;

    @Inject
    private Festivos festivos;

    @Inject
    private Reloj reloj;

    /**
     * @param clienteId the customer
     * @param suyos the services that it is about, of that customer
     * @param accion what would be asked for
     */
    public Prevision of(Long clienteId, List<ServicioCliente> suyos, AccionServicio accion) {
        Cliente cliente = clientes.getById(clienteId);
        List<ServicioCliente> posibles = suyos.stream()
                .filter(servicio -> combos.puede(servicio, accion))
                .toList();
        PrevisionRed enRed = new PrevisionRed(
                accion,
                posibles.stream()
                        .flatMap(servicio -> combos.alcance(servicio).stream())
                        .filter(servicio -> servicio.isFibra() && servicio.puede(accion))
                        .map(ServicioCliente::getId)
                        .toList());
        red.fire(enRed);
        List<Consecuencia> generales = new ArrayList<>();
        if (!posibles.isEmpty()) {
            afterwards(cliente, posibles, accion, generales);
        }
        generales.addAll(enRed.getGenerales());
        return new Prevision(
                accion,
                clienteId,
                cliente.getNombreCompleto(),
                cliente.isNoCortar() ? Objects.requireNonNullElse(cliente.getNoCortarMotivo(), "—") : null,
                suyos.stream()
                        .flatMap(servicio -> lines(servicio, accion, enRed))
                        .toList(),
                List.copyOf(generales),
                posibles.stream()
                        .map(ServicioCliente::getPrimerDia)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                accion == AccionServicio.BAJA ? efecto() : null);
    }

    private LocalDate efecto() {
        LocalDate today = reloj.today();
        return DiasHabiles.despues(today, DIAS_BAJA, festivos.entre(today, today.plusDays(MAX_FESTIVOS)));
    }

    /** A line for the service; for a combo one more for each of its parts. */
    private Stream<Prevision.Servicio> lines(ServicioCliente servicio, AccionServicio accion, PrevisionRed enRed) {
        Stream<Prevision.Servicio> own = Stream.of(of(servicio, accion, enRed));
        return servicio.isCombo()
                ? Stream.concat(own, combos.alcance(servicio).stream().map(parte -> of(parte, accion, enRed)))
                : own;
    }

    private Prevision.Servicio of(ServicioCliente servicio, AccionServicio accion, PrevisionRed enRed) {
        List<Consecuencia> what = new ArrayList<>();
        boolean posible = combos.puede(servicio, accion);
        if (!posible) {
            what.add(new Consecuencia(
                    AVISO,
                    servicio.getEstadoPedido() == null ? "prevision.no.estado" : "prevision.no.pedido",
                    servicio.getEstado()));
        } else {
            what.addAll(enRed.of(servicio.getId()));
            if (accion == AccionServicio.BAJA) {
                end(servicio, what);
            } else {
                change(servicio, accion == AccionServicio.SUSPENDER ? "suspender" : "reactivar", what);
            }
        }
        return new Prevision.Servicio(
                servicio.getId(),
                servicio.getNombre(),
                servicio.getTipo(),
                servicio.getUbicacion().toString(),
                servicio.getEstado(),
                servicio.getEstadoPedido(),
                servicio.getMotivoSuspension(),
                posible,
                List.copyOf(what));
    }

    private void change(ServicioCliente servicio, String verb, List<Consecuencia> what) {
        if (servicio.isCombo()) {
            what.add(new Consecuencia(ESTADO, "prevision." + verb + ".combo"));
        } else if (servicio.getEstadoPedido() != null) {
            what.add(new Consecuencia(ESTADO, "prevision." + verb + ".retira"));
        } else if (servicio.isFibra()) {
            what.add(new Consecuencia(ESTADO, "prevision." + verb + ".fibra"));
        } else if (lineas.isSinTarea()) {
            what.add(new Consecuencia(ESTADO, "prevision." + verb + ".directo"));
        } else {
            what.add(new Consecuencia(TAREA, "prevision." + verb + ".linea"));
        }
    }

    private void end(ServicioCliente servicio, List<Consecuencia> what) {
        boolean worked = servicio.getInicio() != null;
        if (!servicio.isFibra() && !servicio.isCombo() && worked && !lineas.isSinTarea()) {
            what.add(new Consecuencia(TAREA, "prevision.baja.linea"));
        }
        what.add(new Consecuencia(ESTADO, worked ? "prevision.baja.estado" : "prevision.baja.sinEmpezar"));
        LocalDate committed = servicio.getPermanenciaHasta();
        if (committed != null && !committed.isBefore(reloj.today())) {
            what.add(new Consecuencia(AVISO, "prevision.baja.permanencia", committed));
        }
    }

    /** What becomes of the customer, when all of it has happened. */
    private void afterwards(
            Cliente cliente, List<ServicioCliente> changed, AccionServicio accion, List<Consecuencia> generales) {
        Map<Long, EstadoServicio> estados = new HashMap<>();
        servicios.findByCliente(cliente.getId()).stream()
                .filter(each -> !each.isParte())
                .forEach(each -> estados.put(each.getId(), each.getEstado()));
        changed.forEach(each -> estados.put(each.getId(), accion.getDestino()));
        EstadoCliente after = EstadoServicio.derive(estados.values());
        if (after != cliente.getEstado()) {
            generales.add(new Consecuencia(ESTADO, "prevision.cliente", after));
        }
    }
}
