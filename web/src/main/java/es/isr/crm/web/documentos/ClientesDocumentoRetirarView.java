package es.isr.crm.web.documentos;

import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.documentos.entity.DocumentoRow;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Withdraws a document that does not belong here, with a reason. */
@Named
@ViewScoped
public class ClientesDocumentoRetirarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentoService documentos;

    @Inject
    private transient Submission submission;

    private Long id;
    private DocumentoRow documento;
    private String motivo;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            documento = documentos.get(id);
        }
    }

    /** Withdraws it. */
    public void retirar() {
        submission.save("documentos.retirado", () -> {
            documentos.retirar(id, motivo);
            return getVuelta();
        });
    }

    /** Where one comes from and goes back to. */
    public String getVuelta() {
        return "/clientes/ficha?id=" + documento.clienteId() + "&tab=documentos";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public DocumentoRow getDocumento() {
        return documento;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
