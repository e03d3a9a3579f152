package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.ArticuloService;
import es.isr.crm.soporte.entity.ArticuloRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** The articles that may help with a ticket, by its subject. They are looked for once for each page. */
@Named
@RequestScoped
public class ParecidosView {

    @Inject
    private ArticuloService articulos;

    private String asunto;
    private List<ArticuloRow> parecidos;

    /** The best first; none when nothing fits. */
    public List<ArticuloRow> de(String subject) {
        if (parecidos == null || !Objects.equals(asunto, subject)) {
            asunto = subject;
            parecidos = articulos.findParecidos(subject);
        }
        return parecidos;
    }
}
