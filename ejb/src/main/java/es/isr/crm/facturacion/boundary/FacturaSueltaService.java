package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.facturacion.control.Emision;
import es.isr.crm.facturacion.control.FacturaSuelta;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.ImporteNoFacturableException;
import es.isr.crm.facturacion.entity.PeticionFactura;
import es.isr.crm.facturacion.entity.PropuestaFactura;
import es.isr.crm.facturacion.entity.ReceptorIncompletoException;
import es.isr.crm.facturacion.entity.SinImpuestoException;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** An invoice for one customer at any time: an installation, something sold once, whatever does not wait for the month. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class FacturaSueltaService {

    @Inject
    private FacturaSuelta facturas;

    @Inject
    private Emision emision;

    /**
     * What it would begin from.
     *
     * @throws ReceptorIncompletoException when tax number or address of the customer is not known
     * @throws SinImpuestoException when their zone has no tax
     */
    public PropuestaFactura getPropuesta(Long clienteId) {
        return facturas.propuesta(clienteId);
    }

    /**
     * What it would come to; nothing is kept of it.
     *
     * @throws DatosInvalidosException when a typed line cannot be
     */
    public Desglose calcular(PeticionFactura peticion) {
        return facturas.of(peticion).desglose();
    }

    /**
     * Issues it, with today's date and the next number.
     *
     * @throws DatosInvalidosException when a typed line cannot be
     * @throws ImporteNoFacturableException when it comes to nothing
     * @throws es.isr.crm.facturacion.entity.AbonoMayorException when more is credited than charged
     */
    @Auditado("facturacion.suelta")
    public FacturaEmitida emitir(PeticionFactura peticion) {
        return emision.emitir(List.of(facturas.of(peticion))).get(0);
    }
}
