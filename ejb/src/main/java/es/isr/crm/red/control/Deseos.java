package es.isr.crm.red.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.Comparacion;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OntYaAsignadaException;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.red.entity.Origen;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** The wish for one ONT, put right where it and the network have come to differ. The business's own wishes are elsewhere. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Deseos {

    @Inject
    private OntRepository onts;

    @Inject
    private NuevasOrdenes ordenes;

    @Inject
    private RecogidaOnt recogida;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /**
     * Gives an ONT to a service.
     *
     * @param ont an ONT that the caller has locked
     * @throws OntYaAsignadaException when the ONT is another service's
     */
    public AsignacionOnt assign(Ont ont, Long servicioId, Long clienteId) {
        AsignacionOnt viva = onts.findViva(ont).orElse(null);
        if (viva == null) {
            AsignacionOnt nueva = new AsignacionOnt(ont, clienteId, servicioId, reloj.now());
            onts.add(nueva);
            recogida.used(nueva);
            return nueva;
        }
        if (!viva.getServicioId().equals(servicioId)) {
            throw new OntYaAsignadaException(
                    ont.getNumeroSerie(), clientes.getById(viva.getClienteId()).getCodigo());
        }
        return viva;
    }

    /**
     * The network is to follow the CRM: an order for the present wish of an ONT. PSO is read first, and nothing is sent
     * when it shows the wish by then. An ONT that somebody moved is moved back.
     *
     * @param tipo what it is for, as the list of orders tells it
     * @param motivo what made it, as a key
     */
    public OrdenPso reordenar(Ont ont, TipoOrden tipo, String motivo) {
        Ont locked = onts.getForUpdate(ont.getId());
        Deseo deseo = locked.deseo();
        locked.lectura()
                .filter(lectura -> isElsewhere(deseo, lectura))
                .ifPresent(lectura -> locked.desearTraslado(deseo.conexion(), whereItIs(deseo.conexion(), lectura)));
        return ordenes.create(locked, onts.findViva(locked).orElse(null), tipo, motivo, ordenes.firma());
    }

    private boolean isElsewhere(Deseo deseo, Lectura lectura) {
        return deseo.compare(lectura, configuracion.text(Parametro.PERFIL_SUSPENDIDO)) == Comparacion.EN_OTRO_SITIO;
    }

    /** Which VLAN it has there, PSO does not tell. */
    private static Origen whereItIs(Conexion wish, Lectura lectura) {
        return new Origen(
                Objects.requireNonNullElse(lectura.conexion().olt(), wish.olt()),
                Objects.requireNonNullElse(lectura.conexion().pon(), wish.pon()),
                wish.vlan(),
                lectura.conexion().ipFija());
    }

    /**
     * The CRM is to follow the network: what PSO shows becomes the wish. What waited to change it is withdrawn. Whether
     * the service is to be active, cut or gone is the business's to say, and stays.
     *
     * @param conexion what PSO shows, with the profiles that the service is to have while it is not cut
     */
    public void adoptar(Ont ont, Conexion conexion) {
        Ont locked = onts.getForUpdate(ont.getId());
        locked.desearLoObservado(conexion);
        ordenes.withdraw(locked);
    }

    /**
     * A serial that is registered at PSO and nobody has is to be removed there. Only a person orders that.
     *
     * @param numeroSerie its serial
     * @param olt the OLT that has it
     * @throws OntYaAsignadaException when somebody has it by now
     */
    public OrdenPso retirarHuerfana(String numeroSerie, String olt) {
        Ont ont = onts.getOrCreate(numeroSerie);
        Optional<AsignacionOnt> viva = onts.findViva(ont);
        if (viva.isPresent() || ont.getDeseado() != EstadoDeseado.AUSENTE) {
            throw new OntYaAsignadaException(
                    numeroSerie,
                    viva.map(asignacion ->
                                    clientes.getById(asignacion.getClienteId()).getCodigo())
                            .orElse(null));
        }
        ont.desearAusente();
        OrdenPso orden = ordenes.create(ont, null, TipoOrden.BAJA, "huerfana", ordenes.firma());
        orden.aimAt(olt);
        return orden;
    }
}
