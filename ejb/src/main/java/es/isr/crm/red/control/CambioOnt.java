package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.CambioEnCursoException;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.DatosSustitucion;
import es.isr.crm.red.entity.DatosTraslado;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.IpFijaEnUsoException;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OntYaAsignadaException;
import es.isr.crm.red.entity.Origen;
import es.isr.crm.red.entity.ServicioSinOntException;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Another ONT, another place, a fixed address: what changes of a service on the network while it stays what it is, active
 * or cut. One such change at a time.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CambioOnt {

    @Inject
    private OntRepository onts;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Deseos deseos;

    @Inject
    private NuevasOrdenes ordenes;

    @Inject
    private Auditoria auditoria;

    /** The new ONT gets a connection like the old one's, but for the fixed address, which the old one still has. */
    public void swap(Long servicioId, DatosSustitucion datos) {
        AsignacionOnt vieja = require(servicioId);
        Deseo deseo = vieja.getOnt().deseo();
        Ont ont = onts.getOrCreate(datos.getNumeroSerie());
        if (onts.findViva(ont).isPresent() && ont.equals(vieja.getOnt())) {
            throw new OntYaAsignadaException(ont.getNumeroSerie(), null);
        }
        AsignacionOnt nueva = deseos.assign(ont, servicioId, vieja.getClienteId());
        ont.identify(datos.getModelo());
        ont.desearActiva(deseo.conexion().withIpFija(null), deseo.descripcion());
        if (deseo.estado() == EstadoDeseado.SUSPENDIDA) {
            ont.desearSuspendida();
        }
        ordenes.create(nueva, TipoOrden.SUSTITUCION, "sustitucion");
        tell(
                vieja,
                "red.sustitucion",
                "historia.sustitucion",
                deseo.numeroSerie(),
                ont.getNumeroSerie(),
                why(datos.getMotivo()));
    }

    /** It leaves where it is and is added where it is to be; another VLAN in the same place needs no such thing. */
    public void move(Long servicioId, DatosTraslado datos) {
        AsignacionOnt asignacion = require(servicioId);
        Ont ont = asignacion.getOnt();
        Conexion before = ont.deseo().conexion();
        Conexion after = before.at(datos.getOlt(), datos.getPon(), datos.getVlan());
        if (after.equals(before)) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("pon", "mismoSitio")));
        }
        if (after.isAtSamePlace(before)) {
            ont.desearCambio(after);
            ordenes.create(asignacion, TipoOrden.CAMBIO, "vlan");
        } else {
            ont.desearTraslado(after, Origen.of(before));
            ordenes.create(asignacion, TipoOrden.TRASLADO, "traslado");
        }
        tell(
                asignacion,
                "red.traslado",
                "historia.traslado",
                ont.getNumeroSerie(),
                Origen.of(before),
                after.olt(),
                after.pon(),
                why(datos.getMotivo()));
    }

    /** @throws IpFijaEnUsoException when another ONT has it */
    public void giveIp(Long servicioId, String ip) {
        AsignacionOnt asignacion = require(servicioId);
        Ont ont = asignacion.getOnt();
        Conexion before = ont.deseo().conexion();
        if (ip.equals(before.ipFija())) {
            return;
        }
        onts.findByIpFija(ip).ifPresent(otra -> {
            throw new IpFijaEnUsoException(ip, otra.getNumeroSerie());
        });
        ont.desearCambio(before.withIpFija(ip));
        ordenes.create(asignacion, TipoOrden.CAMBIO, "ip_fija");
        tell(asignacion, "red.ipFija", "historia.ip_fija", ont.getNumeroSerie(), ip);
    }

    /** PSO can only give an address: to be rid of it, the ONT is removed and added again in its place. */
    public void takeIp(Long servicioId) {
        AsignacionOnt asignacion = require(servicioId);
        Ont ont = asignacion.getOnt();
        Conexion before = ont.deseo().conexion();
        if (before.ipFija() == null) {
            return;
        }
        ont.desearTraslado(before.withIpFija(null), Origen.of(before));
        ordenes.create(asignacion, TipoOrden.CAMBIO, "sin_ip_fija").readFirst();
        tell(asignacion, "red.ipFija", "historia.sin_ip_fija", ont.getNumeroSerie(), before.ipFija());
    }

    /** The one ONT of a service that has been on the network, to be changed by this transaction alone. */
    private AsignacionOnt require(Long servicioId) {
        EstadoServicio estado = servicios.getForUpdate(servicioId).getEstado();
        List<AsignacionOnt> presentes = onts.findVivas(servicioId).stream()
                .filter(viva -> onts.getForUpdate(viva.getOnt().getId()).getDeseado() != EstadoDeseado.AUSENTE)
                .toList();
        if (presentes.isEmpty() || estado != EstadoServicio.ACTIVO && estado != EstadoServicio.SUSPENDIDO) {
            throw new ServicioSinOntException();
        }
        Ont last = presentes.get(presentes.size() - 1).getOnt();
        if (presentes.size() > 1 || last.getOrigen() != null) {
            throw new CambioEnCursoException(last.getNumeroSerie());
        }
        return presentes.get(0);
    }

    private void tell(AsignacionOnt asignacion, String tipo, String key, Object... data) {
        auditoria.anotar(asignacion.getClienteId(), tipo, AvisosPso.text(key, data));
    }

    private static String why(String motivo) {
        return motivo == null ? "" : ": " + motivo;
    }
}
