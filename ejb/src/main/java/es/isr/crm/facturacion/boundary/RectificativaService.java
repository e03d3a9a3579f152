package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.facturacion.control.Emision;
import es.isr.crm.facturacion.control.RectificacionManual;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.FacturaAnuladaException;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.LineaRectificada;
import es.isr.crm.facturacion.entity.PeticionRectificativa;
import es.isr.crm.facturacion.entity.RectificacionExcesivaException;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Corrects what was issued, by another invoice in a series of its own (Real Decreto 1619/2012, art. 15): as a whole, and then
 * its days and charges are to be billed again, or by some amounts.
 */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class RectificativaService {

    @Inject
    private RectificacionManual rectificaciones;

    @Inject
    private Emision emision;

    /**
     * The lines of an invoice of which something may be taken back.
     *
     * @throws NotFoundException when there is no such invoice, or it corrects one itself
     * @throws FacturaAnuladaException when it was taken back as a whole already
     */
    public List<LineaRectificada> findLineas(Long facturaId) {
        return rectificaciones.lineas(facturaId);
    }

    /**
     * What the correction would come to; nothing is kept of it.
     *
     * @throws DatosInvalidosException when an amount cannot be
     */
    public Desglose calcular(PeticionRectificativa peticion) {
        return rectificaciones.of(peticion).desglose();
    }

    /**
     * Issues it, with today's date and the next number of its series.
     *
     * @throws DatosInvalidosException when the reason is missing or an amount cannot be
     * @throws FacturaAnuladaException when it was taken back as a whole already
     * @throws RectificacionExcesivaException when more would be taken back than there is
     */
    @Auditado("facturacion.rectificar")
    public FacturaEmitida emitir(PeticionRectificativa peticion) {
        return emision.emitir(List.of(rectificaciones.hold(peticion))).get(0);
    }
}
