package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.OlvidoLeadService;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Forgetting the lead whose page is shown. */
@Named
@RequestScoped
public class LeadOlvidoView {

    @Inject
    private OlvidoLeadService olvidos;

    @Inject
    private LeadsFichaView ficha;

    @Inject
    private Messages messages;

    @Inject
    private Submission submission;

    public void olvidar() {
        olvidos.olvidar(ficha.getId());
        messages.info("leads_olvidar.hecho");
        submission.redirect("/leads");
    }
}
