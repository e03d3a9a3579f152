package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.entity.CampanaFilter;
import es.isr.crm.comercial.entity.CampanaRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The campaigns that a filter leaves, read once for a request: list, sums and chart are of the same moment. */
@RequestScoped
class CampanasLeidas {

    @Inject
    private CampanaService campanas;

    private CampanaFilter filter;
    private List<CampanaRow> rows;

    List<CampanaRow> of(CampanaFilter wanted) {
        if (rows == null || !wanted.equals(filter)) {
            rows = campanas.findAll(wanted);
            filter = wanted;
        }
        return rows;
    }
}
