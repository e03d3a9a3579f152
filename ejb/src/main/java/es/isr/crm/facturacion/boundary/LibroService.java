package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.facturacion.control.LibroQuery;
import es.isr.crm.facturacion.control.ResumenImpuestosQuery;
import es.isr.crm.facturacion.entity.LibroFilter;
import es.isr.crm.facturacion.entity.LibroRow;
import es.isr.crm.facturacion.entity.ResumenImpuesto;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the tax agency asks for: the book of issued invoices, and what was invoiced by quarter and rate. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class LibroService {

    @Inject
    private LibroQuery libro;

    @Inject
    private ResumenImpuestosQuery resumenes;

    /**
     * The book, in the order of issue.
     *
     * @param page counts invoices, of which each gives a line for each of its rates
     */
    public Page<LibroRow> search(LibroFilter filter, PageRequest page) {
        return new Page<>(libro.search(filter, page), libro.count(filter));
    }

    /** By quarter, tax and rate. */
    public List<ResumenImpuesto> getResumen(int ano) {
        return resumenes.of(ano);
    }
}
