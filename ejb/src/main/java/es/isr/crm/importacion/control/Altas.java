package es.isr.crm.importacion.control;

import es.isr.crm.clientes.entity.ClienteNuevo;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.OntNueva;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.ServicioNuevo;
import es.isr.crm.servicios.entity.Ubicacion;
import es.isr.crm.shared.control.Reloj;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a block of good records becomes: customers, services with their parts, ONTs. Pure: what the file does not say is
 * decided here.
 *
 * <p>Who is cut is so at the latest since the first day that is billed here; who has left did so, unless the file says
 * when, by today. Neither is billed for anything here.
 */
final class Altas {

    private static final String CUT = "Suspendido en el sistema anterior";
    private static final String ENDED = "De baja en el sistema anterior";

    private final LocalDate hoy;
    private final LocalDate facturadoHasta;
    private long nextId;

    private final Map<Integer, Long> clientesPorRegistro = new LinkedHashMap<>();
    private final List<ClienteNuevo> clientes = new ArrayList<>();
    private final List<ServicioNuevo> servicios = new ArrayList<>();
    private final List<OntNueva> onts = new ArrayList<>();

    /**
     * @param hoy today
     * @param facturadoHasta the last day that the system before this one billed
     * @param firstId the first of as many ids as {@link #idsFor} says
     */
    Altas(LocalDate hoy, LocalDate facturadoHasta, long firstId) {
        this.hoy = hoy;
        this.facturadoHasta = facturadoHasta;
        this.nextId = firstId;
    }

    /** How many ids these need: a customer, a service, and the parts of it. */
    static int idsFor(List<FichaRegistro> fichas) {
        return fichas.stream()
                .mapToInt(ficha -> 2 + ficha.plan().partes().size())
                .sum();
    }

    void add(FichaRegistro ficha) {
        long clienteId = nextId++;
        LocalDate hasta = ficha.isBaja() ? last(ficha) : null;
        clientesPorRegistro.put(ficha.numero(), clienteId);
        clientes.add(new ClienteNuevo(
                clienteId, ficha.datos(), EstadoServicio.derive(List.of(ficha.estado())), ficha.fechaAlta(), hasta));
        ServicioNuevo servicio = servicio(ficha, clienteId, hasta);
        servicios.add(servicio);
        Long fibra = ficha.plan().tipo() == TipoPlan.FIBRA ? servicio.id() : null;
        for (PlanDestino parte : ficha.plan().partes()) {
            ServicioNuevo child = servicio.parte(nextId++, parte.id(), parte.tipo());
            servicios.add(child);
            if (fibra == null && parte.tipo() == TipoPlan.FIBRA) {
                fibra = child.id();
            }
        }
        if (ficha.gpon() != null) {
            onts.add(ont(ficha, clienteId, fibra));
        }
    }

    private LocalDate last(FichaRegistro ficha) {
        return ficha.fechaBaja() == null ? hoy : ficha.fechaBaja();
    }

    private ServicioNuevo servicio(FichaRegistro ficha, Long clienteId, LocalDate hasta) {
        PlanDestino plan = ficha.plan();
        boolean cut = ficha.estado() == EstadoServicio.SUSPENDIDO;
        return new ServicioNuevo(
                nextId++,
                clienteId,
                null,
                plan.id(),
                plan.tipo(),
                ficha.estado(),
                lugar(ficha),
                ficha.fechaAlta(),
                hasta,
                cut ? cutSince(ficha.fechaAlta()) : null,
                cut ? CUT : ficha.isBaja() ? ENDED : null,
                billedUntil(ficha.estado(), hasta),
                new PrecioMensual(ficha.precio(), plan.modo()),
                origen(ficha));
    }

    private static OrigenTarifa origen(FichaRegistro ficha) {
        if (ficha.precio().compareTo(ficha.plan().precio()) == 0) {
            return OrigenTarifa.CATALOGO;
        }
        return ficha.precio().signum() == 0 ? OrigenTarifa.GRATIS : OrigenTarifa.ACORDADO;
    }

    private LocalDate cutSince(LocalDate inicio) {
        LocalDate firstBilled = facturadoHasta.plusDays(1);
        LocalDate latest = firstBilled.isBefore(hoy) ? firstBilled : hoy;
        return latest.isBefore(inicio) ? inicio : latest;
    }

    /** Who waits for the installation has nothing billed; who has left has everything. */
    private LocalDate billedUntil(EstadoServicio estado, LocalDate hasta) {
        return switch (estado) {
            case PENDIENTE_INSTALACION -> null;
            case BAJA -> hasta.isAfter(facturadoHasta) ? hasta : facturadoHasta;
            default -> facturadoHasta;
        };
    }

    private static Ubicacion lugar(FichaRegistro ficha) {
        Ubicacion home = new Ubicacion(
                ficha.datos().getDireccion(),
                ficha.datos().getCodigoPostal(),
                ficha.datos().getLocalidad(),
                ficha.datos().getProvincia());
        return ficha.lugar() == null
                ? home
                : home.at(ficha.lugar().latitud(), ficha.lugar().longitud());
    }

    private static OntNueva ont(FichaRegistro ficha, Long clienteId, Long servicioId) {
        PlanDestino fibra = ficha.plan().fibra();
        EstadoDeseado deseado = switch (ficha.estado()) {
            case SUSPENDIDO -> EstadoDeseado.SUSPENDIDA;
            case BAJA -> EstadoDeseado.AUSENTE;
            default -> EstadoDeseado.ACTIVA;
        };
        return new OntNueva(
                ficha.gpon(),
                fibra.perfilVelocidad(),
                fibra.perfilUsuario(),
                deseado,
                nombre(ficha),
                clienteId,
                servicioId,
                ficha.fechaAlta().atStartOfDay(Reloj.MADRID).toInstant());
    }

    private static String nombre(FichaRegistro ficha) {
        String apellidos = ficha.datos().getApellidos();
        return apellidos == null ? ficha.datos().getNombre() : ficha.datos().getNombre() + " " + apellidos;
    }

    /** Customers by the numbers of their records. */
    Map<Integer, Long> clientesPorRegistro() {
        return clientesPorRegistro;
    }

    List<ClienteNuevo> clientes() {
        return clientes;
    }

    /** A combo before its parts. */
    List<ServicioNuevo> servicios() {
        return servicios;
    }

    List<OntNueva> onts() {
        return onts;
    }

    /** Lines without ONT that wait for somebody to connect them. */
    List<Long> lineasPorInstalar() {
        return servicios.stream()
                .filter(servicio -> servicio.estado() == EstadoServicio.PENDIENTE_INSTALACION)
                .filter(servicio -> servicio.tipo() != TipoPlan.FIBRA && servicio.tipo() != TipoPlan.COMBO)
                .map(ServicioNuevo::id)
                .toList();
    }
}
