package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.servicios.control.Combos;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.control.VentaValidator;
import es.isr.crm.servicios.entity.DatosUbicacion;
import es.isr.crm.servicios.entity.DireccionServicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.servicios.entity.Ubicacion;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where a service is installed. The address is what people go to; where its ONT hangs on the network is changed by a move of
 * the ONT, and where invoices go, by editing the customer.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class DireccionService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Combos combos;

    @Inject
    private ClienteControl clientes;

    /**
     * Where a service is installed.
     *
     * @throws es.isr.crm.servicios.entity.ParteDeComboException for a part of a combo, which is where the combo is
     */
    public DireccionServicio get(Long servicioId) {
        ServicioCliente servicio = Combos.requireEntero(servicios.getById(servicioId));
        return new DireccionServicio(
                servicioId,
                servicio.getNombre(),
                servicio.getClienteId(),
                clientes.getById(servicio.getClienteId()).getNombreCompleto(),
                combos.alcance(servicio).stream()
                        .filter(ServicioCliente::isFibra)
                        .map(ServicioCliente::getId)
                        .findFirst()
                        .orElse(null),
                DatosUbicacion.of(servicio.getUbicacion()));
    }

    /**
     * Changes it, also for the parts of a combo.
     *
     * @param lugar what was typed
     * @throws DatosInvalidosException when something typed is wrong
     * @throws TransicionNoPermitidaException when the service has ended
     */
    @Auditado("servicios.direccion")
    public void cambiar(Long servicioId, DatosUbicacion lugar) {
        List<ErrorCampo> errores = VentaValidator.check(lugar);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        ServicioCliente servicio = Combos.requireEntero(servicios.getForUpdate(servicioId));
        if (servicio.getEstado() == EstadoServicio.BAJA) {
            throw new TransicionNoPermitidaException(EstadoServicio.BAJA, EstadoServicio.BAJA);
        }
        Ubicacion place = lugar.toUbicacion();
        servicio.mudar(place.at(lugar.getLatitud(), lugar.getLongitud()));
        if (servicio.isCombo()) {
            servicios
                    .findPartesForUpdate(servicioId)
                    .forEach(parte -> parte.mudar(place.at(lugar.getLatitud(), lugar.getLongitud())));
        }
    }
}
