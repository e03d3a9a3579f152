package es.isr.crm.web.planes;

import es.isr.crm.servicios.boundary.CatalogoService;
import es.isr.crm.servicios.entity.CatalogoFilter;
import es.isr.crm.servicios.entity.CatalogoRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The plans that a filter leaves, read once for a request: their list and its sums are of the same moment. */
@RequestScoped
class PlanesLeidos {

    @Inject
    private CatalogoService catalogo;

    private CatalogoFilter filter;
    private List<CatalogoRow> rows;

    List<CatalogoRow> of(CatalogoFilter wanted) {
        if (rows == null || !wanted.equals(filter)) {
            rows = catalogo.findAll(wanted);
            filter = wanted;
        }
        return rows;
    }
}
