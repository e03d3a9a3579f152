package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewFormats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A card of the board is put into another column: by dragging it, by its menu, or with the arrow keys. */
@Named
@RequestScoped
public class LeadsTableroView {

    @Inject
    private LeadService leads;

    @Inject
    private Messages messages;

    @Inject
    private Submission submission;

    @Inject
    private LeadPerdidaView perdida;

    /** Won is won by an alta, and lost has a reason: the one leads to its page, the other asks. */
    public void mover() {
        Optional<Long> id = number("lead", 18).map(Long::valueOf);
        Optional<Integer> version = number("version", 9).map(Integer::valueOf);
        Optional<EstadoLead> estado = estado();
        if (id.isEmpty() || version.isEmpty() || estado.isEmpty()) {
            return;
        }
        switch (estado.get()) {
            case GANADO -> submission.redirect("/clientes/nuevo?lead=" + id.get());
            case PERDIDO -> perdida.preguntar(id.get());
            default -> {
                String nombre = leads.getEditable(id.get()).nombre();
                leads.mover(id.get(), estado.get(), version.get());
                messages.info("leads.movido", nombre, ViewFormats.estado(estado.get()));
            }
        }
    }

    private static Optional<EstadoLead> estado() {
        String wanted = parameters().get("estado");
        return Arrays.stream(EstadoLead.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    /** @param digits that its type holds at most */
    private static Optional<String> number(String name, int digits) {
        return Optional.ofNullable(parameters().get(name)).filter(sent -> sent.matches("\\d{1," + digits + "}"));
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
