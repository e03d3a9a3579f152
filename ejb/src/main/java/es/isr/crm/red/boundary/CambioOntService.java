package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.red.control.CambioOnt;
import es.isr.crm.red.control.CambioOntValidator;
import es.isr.crm.red.entity.DatosSustitucion;
import es.isr.crm.red.entity.DatosTraslado;
import es.isr.crm.red.entity.DireccionIp;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What changes of an installed service at the network: its ONT, its place, its fixed address. Each is a wish with its
 * order; the network follows when it can.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
public class CambioOntService {

    @Inject
    private CambioOnt cambio;

    /**
     * Another ONT takes the place of the present one, which is removed and to be fetched once the new one was seen.
     *
     * @param servicioId a service that has been on the network
     * @param datos the new ONT; normalised in place
     * @throws DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.red.entity.OntYaAsignadaException when the new ONT is somebody's
     * @throws es.isr.crm.red.entity.CambioEnCursoException when another change is under way
     * @throws es.isr.crm.red.entity.ServicioSinOntException when the service is not installed
     */
    @Auditado("red.cambio")
    public void sustituir(Long servicioId, DatosSustitucion datos) {
        require(CambioOntValidator.check(datos));
        cambio.swap(servicioId, datos);
    }

    /**
     * The ONT moves to another OLT or PON port; the line is cut until it has arrived. Refused there, it goes back.
     *
     * @param servicioId a service that has been on the network
     * @param datos where to; normalised in place
     * @throws DatosInvalidosException when something typed is wrong, or the ONT is there already
     * @throws es.isr.crm.red.entity.CambioEnCursoException when another change is under way
     * @throws es.isr.crm.red.entity.ServicioSinOntException when the service is not installed
     */
    @Auditado("red.cambio")
    public void trasladar(Long servicioId, DatosTraslado datos) {
        require(CambioOntValidator.check(datos));
        cambio.move(servicioId, datos);
    }

    /**
     * The service gets a fixed address, or another one.
     *
     * @param ip an address, IPv4 or IPv6
     * @throws DatosInvalidosException when it is none
     * @throws es.isr.crm.red.entity.IpFijaEnUsoException when another ONT has it
     * @throws es.isr.crm.red.entity.CambioEnCursoException when another change is under way
     * @throws es.isr.crm.red.entity.ServicioSinOntException when the service is not installed
     */
    @Auditado("red.cambio")
    public void asignarIpFija(Long servicioId, String ip) {
        require(CambioOntValidator.checkIp(ip));
        cambio.giveIp(servicioId, DireccionIp.parse(ip).orElseThrow().texto());
    }

    /**
     * The service loses its fixed address; the line is cut for a moment.
     *
     * @throws es.isr.crm.red.entity.CambioEnCursoException when another change is under way
     * @throws es.isr.crm.red.entity.ServicioSinOntException when the service is not installed
     */
    @Auditado("red.cambio")
    public void quitarIpFija(Long servicioId) {
        cambio.takeIp(servicioId);
    }

    private static void require(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
