package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.DerivaNoReparableException;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.Origen;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.ReactivacionSolicitada;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.SuspensionSolicitada;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Orders the network to follow the CRM where the two differ. One order for an ONT, in however many ways it differs. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ReordenOnt {

    /** What the CRM can hold as a serial. */
    private static final String SERIE = "[A-Z0-9]{1,16}";

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private NuevasOrdenes nuevas;

    @Inject
    private Deseos deseos;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Event<SuspensionSolicitada> suspensiones;

    @Inject
    private Event<ReactivacionSolicitada> reactivaciones;

    /**
     * The network is to show what is wanted.
     *
     * @param motivo what made the order, as a key
     */
    void order(Deriva deriva, String motivo) {
        if (deriva.getTipo() == TipoDeriva.SIN_ONT) {
            agree(deriva);
            return;
        }
        Ont ont = onts.findForUpdate(deriva.getNumeroSerie())
                .orElseThrow(() -> new DerivaNoReparableException(deriva.getNumeroSerie()));
        if (ordenes.isUnderWay(ont)) {
            // What waits for a person does not count: the new order takes its place.
            return;
        }
        if (deriva.getTipo() == TipoDeriva.IP && hasForeignIp(ont)) {
            // An address can only be given: the ONT gets rid of it by being added anew where it is.
            ont.desearTraslado(ont.deseo().conexion(), inPlace(ont));
            nuevas.create(ont, onts.findViva(ont).orElse(null), TipoOrden.REPARACION, motivo, nuevas.firma());
        } else {
            deseos.reordenar(ont, TipoOrden.REPARACION, motivo);
        }
    }

    private static boolean hasForeignIp(Ont ont) {
        Deseo deseo = ont.deseo();
        return deseo.conexion().ipFija() == null
                && ont.lectura().map(lectura -> lectura.conexion().ipFija()).isPresent();
    }

    private static Origen inPlace(Ont ont) {
        Conexion wish = ont.deseo().conexion();
        Lectura.Observada real = ont.lectura().orElseThrow().conexion();
        return new Origen(wish.olt(), wish.pon(), wish.vlan(), real.ipFija());
    }

    /** The wish for the ONT is to say what the service says. */
    private void agree(Deriva deriva) {
        ServicioCliente servicio = servicios.getForUpdate(deriva.getServicioId());
        if (servicio.getEstado() == EstadoServicio.ACTIVO) {
            reactivaciones.fire(new ReactivacionSolicitada(servicio.getId(), servicio.getClienteId()));
        } else {
            MotivoEstado motivo =
                    Optional.ofNullable(servicio.getMotivoSuspension()).orElse(MotivoEstado.OTRO);
            suspensiones.fire(new SuspensionSolicitada(servicio.getId(), servicio.getClienteId(), motivo));
        }
    }

    /**
     * Takes an ONT from the network that is not to be there: an orphan, or one whose owner has left and that stayed.
     *
     * @param motivo what made the order, as a key
     */
    void remove(Deriva deriva, String motivo) {
        String serie = deriva.getNumeroSerie();
        if (!serie.matches(SERIE)) {
            throw new DerivaNoReparableException(serie);
        }
        Optional<Ont> ont = onts.findForUpdate(serie);
        if (ont.isPresent() && ordenes.isUnderWay(ont.get())) {
            return;
        }
        Optional<AsignacionOnt> viva = ont.flatMap(onts::findViva);
        if (viva.isPresent()) {
            deseos.reordenar(ont.get(), TipoOrden.BAJA, motivo);
        } else {
            deseos.retirarHuerfana(serie, deriva.getOlt());
        }
    }
}
