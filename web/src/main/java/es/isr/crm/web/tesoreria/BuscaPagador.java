package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Finds whose money it is by name, document, telephone or code. */
@Named
@ViewScoped
public class BuscaPagador implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 8;

    @Inject
    private transient CarteraService cartera;

    private String texto;
    private List<ClienteRow> encontrados = List.of();

    /** Looks for them, as it is typed. */
    public void buscar() {
        encontrados = texto == null
                ? List.of()
                : cartera.search(ClienteFilter.ofTexto(texto), PageRequest.first(FOUND))
                        .rows();
    }

    public List<ClienteRow> getEncontrados() {
        return encontrados;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }
}
