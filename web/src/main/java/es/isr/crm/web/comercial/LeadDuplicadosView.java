package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CarteraLeadService;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.Duplicado;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is known already by the telephone or e-mail that somebody types. */
@Named
@RequestScoped
public class LeadDuplicadosView {

    @Inject
    private CarteraLeadService cartera;

    private List<Duplicado> found;

    /** Asked once for each time that the form is shown. */
    public List<Duplicado> find(LeadFormulario formulario) {
        if (found == null) {
            DatosLead typed = formulario.getDatos();
            found = cartera.duplicados(typed.getTelefono(), typed.getEmail(), formulario.getLeadId());
        }
        return found;
    }
}
