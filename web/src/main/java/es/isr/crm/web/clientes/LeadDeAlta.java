package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.comercial.boundary.ConversionService;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.LeadEnOtroEstadoException;
import es.isr.crm.comercial.entity.LeadYaConvertidoException;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The alta of who was a lead: filled in with what is known, and refused at once when there is nothing to sign up. */
@Dependent
public class LeadDeAlta {

    @Inject
    private ConversionService conversiones;

    @Inject
    private Messages messages;

    @Inject
    private Submission submission;

    /**
     * Fills the form in. Who is a customer already is shown instead, and who is lost has to be taken up again first.
     *
     * @param alta names the lead
     */
    void fill(AltaCliente alta, VentaFormulario venta) {
        try {
            copy(conversiones.getParaAlta(alta.getLeadId()), alta);
            venta.elegir();
        } catch (LeadYaConvertidoException done) {
            messages.refusal(done);
            submission.redirect("/clientes/ficha?id=" + done.getClienteId());
        } catch (LeadEnOtroEstadoException lost) {
            messages.refusal(lost);
            submission.redirect("/leads/ficha?id=" + alta.getLeadId());
        }
    }

    private static void copy(DatosLead lead, AltaCliente alta) {
        DatosCliente datos = alta.getDatos();
        datos.setNombre(lead.getNombre());
        datos.setApellidos(lead.getApellidos());
        datos.setTelefono(lead.getTelefono());
        datos.setEmail(lead.getEmail());
        datos.setDireccion(lead.getDireccion());
        datos.setCodigoPostal(lead.getCodigoPostal());
        datos.setLocalidad(lead.getLocalidad());
        datos.setProvincia(lead.getProvincia());
        datos.setVendedorId(lead.getAsignadoId());
        datos.setObservaciones(lead.getNotas());
        alta.setPlanId(lead.getPlanId());
    }
}
