package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.facturacion.control.FacturaFichaQuery;
import es.isr.crm.facturacion.control.FacturaImpresa;
import es.isr.crm.facturacion.control.FacturaQuery;
import es.isr.crm.facturacion.entity.FacturaFicha;
import es.isr.crm.facturacion.entity.FacturaFilter;
import es.isr.crm.facturacion.entity.FacturaListada;
import es.isr.crm.facturacion.entity.TotalesFacturas;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.PapelPdf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The invoices that were issued, and those that correct them: found, looked at, printed. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class FacturaService {

    /** As many are made into one file; more would be a matter of hours. */
    public static final int MAX_FICHERO = 2000;

    @Inject
    private FacturaQuery facturas;

    @Inject
    private FacturaFichaQuery fichas;

    @Inject
    private FacturaImpresa papel;

    @Inject
    private Impresora impresora;

    /** The invoices that fulfil the filter, the latest first unless asked otherwise. */
    public Page<FacturaListada> search(FacturaFilter filter, PageRequest page) {
        return new Page<>(facturas.search(filter, page), facturas.count(filter));
    }

    /** What all that fulfil the filter come to. */
    public TotalesFacturas getTotales(FacturaFilter filter) {
        return facturas.totals(filter);
    }

    /** The first that a number, or its beginning, finds; a handful at most. */
    public List<FacturaListada> findByNumero(String typed) {
        return facturas.findByNumero(typed);
    }

    /**
     * One with all that hangs on it.
     *
     * @throws NotFoundException when there is none
     */
    public FacturaFicha getFicha(Long id) {
        return fichas.getById(id);
    }

    /** Those that fulfil the filter, the earliest first, at most {@value #MAX_FICHERO}. */
    public List<Long> findIds(FacturaFilter filter) {
        return facturas.findIds(filter, MAX_FICHERO);
    }

    /**
     * The paper.
     *
     * @param duplicado whether it is marked as one (Real Decreto 1619/2012, art. 14)
     * @return its PDF, with the name of its file
     * @throws NotFoundException when there is no such invoice
     */
    public PapelPdf getPdf(Long id, boolean duplicado) {
        Impreso impreso = duplicado ? papel.duplicado(id) : papel.of(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        impresora.print(impreso, out);
        return new PapelPdf(papel.nombre(id), out.toByteArray());
    }
}
