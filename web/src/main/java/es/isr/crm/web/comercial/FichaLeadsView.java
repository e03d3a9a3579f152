package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.ConversionService;
import es.isr.crm.comercial.entity.HistoriaLead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was said to a customer before they were one. */
@Named
@RequestScoped
public class FichaLeadsView {

    @Inject
    private ConversionService conversiones;

    private List<HistoriaLead> historias;

    /** Asked once for each time that the file is shown. */
    public List<HistoriaLead> find(Long clienteId) {
        if (historias == null) {
            historias = conversiones.findByCliente(clienteId);
        }
        return historias;
    }
}
