package es.isr.crm.web.importacion;

import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.entity.ImportacionFicha;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.PageRequest;
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

/** The upload of a file with customers, and the files that came before. */
@Named
@ViewScoped
public class ClientesImportarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportacionService importaciones;

    @Inject
    private transient Submission submission;

    private transient Part fichero;
    private LazyListModel<ImportacionFicha, PageRequest> lista;

    @PostConstruct
    void open() {
        lista = new LazyListModel<>(() -> null, (none, page) -> importaciones.search(page), ImportacionFicha::id);
    }

    /** Takes the file, and goes on to what its columns are. */
    public void subir() {
        submission.save("clientes_importar.subido", () -> {
            if (fichero == null || fichero.getSize() == 0) {
                throw new DatosInvalidosException(List.of(new ErrorCampo("fichero", "ficheroObligatorio")));
            }
            try (InputStream in = fichero.getInputStream()) {
                return "/clientes/importar/ficha?id=" + importaciones.subir(fichero.getSubmittedFileName(), in);
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

    public LazyListModel<ImportacionFicha, PageRequest> getLista() {
        return lista;
    }
}
