package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.AccionProgramadaService;
import es.isr.crm.servicios.entity.AccionProgramadaRow;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is scheduled for the services of the file, and what became of it. */
@Named
@RequestScoped
public class ProgramadasView {

    @Inject
    private AccionProgramadaService acciones;

    @Inject
    private Messages messages;

    @Inject
    private ViewTexts texts;

    private final Map<Long, List<AccionProgramadaRow>> porServicio = new HashMap<>();

    /** What is still to be done to a service, what comes first before. */
    public List<AccionProgramadaRow> of(Long servicioId) {
        return porServicio.computeIfAbsent(servicioId, acciones::findByServicio);
    }

    /** Why an action could not be done on its day. */
    public String porque(AccionProgramadaRow accion) {
        String known = texts.find("programada.fallo." + accion.fallo());
        return known == null ? texts.format("programada.fallo") : known;
    }

    /** Gives it up. */
    public void cancelar(Long id) {
        change(() -> acciones.cancelar(id), "programada.cancelada");
    }

    /** Tries it again. */
    public void reintentar(Long id) {
        change(() -> acciones.reintentar(id), "programada.hecha");
    }

    private void change(Runnable command, String done) {
        try {
            command.run();
            messages.info(done);
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        porServicio.clear();
    }
}
