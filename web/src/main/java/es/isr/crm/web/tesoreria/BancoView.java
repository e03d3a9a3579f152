package es.isr.crm.web.tesoreria;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.tesoreria.boundary.BancoService;
import es.isr.crm.tesoreria.entity.ExtractoRow;
import es.isr.crm.tesoreria.entity.ExtractosCargados;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The statements of the bank, and the upload of another. */
@Named
@ViewScoped
public class BancoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BancoService banco;

    @Inject
    private transient Submission submission;

    private transient Part fichero;
    private LazyListModel<ExtractoRow, String> extractos;

    @PostConstruct
    void open() {
        extractos = new LazyListModel<>(() -> null, (none, page) -> banco.searchExtractos(page), ExtractoRow::id);
    }

    /** Takes the file, and goes on to its movements. */
    public void subir() {
        submission.save("banco.subido", () -> {
            if (fichero == null || fichero.getSize() == 0) {
                throw new DatosInvalidosException(List.of(new ErrorCampo("fichero", "ficheroObligatorio")));
            }
            try (InputStream in = fichero.getInputStream()) {
                ExtractosCargados loaded = banco.subir(fichero.getSubmittedFileName(), in);
                return loaded.extractoIds().size() == 1
                        ? "/banco/extracto?id=" + loaded.extractoIds().get(0)
                        : "/banco";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Part getFichero() {
        return fichero;
    }

    public void setFichero(Part fichero) {
        this.fichero = fichero;
    }

    public LazyListModel<ExtractoRow, String> getExtractos() {
        return extractos;
    }
}
