package es.isr.crm.web.documentos;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.DatosDocumento;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.ServicioRow;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.web.shared.Submission;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Adds a document to a customer's papers: a file, or a photo taken there and then. */
@Named
@ViewScoped
public class ClientesDocumentoNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentoService documentos;

    @Inject
    private transient ClienteService clientes;

    @Inject
    private transient ServicioService servicios;

    @Inject
    private transient Submission submission;

    private final DatosDocumento datos = new DatosDocumento();
    private Long cliente;
    private ClaseDocumento clase;
    private ClienteFicha ficha;
    private List<ClaseDocumento> clases;
    private List<ServicioRow> filas;
    private transient Part fichero;

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        ficha = clientes.getFicha(cliente);
        clases = documentos.findAnadibles(cliente);
        if (clases.isEmpty() || clase != null && !clases.contains(clase)) {
            throw new EJBAccessException("documento " + clase);
        }
        filas = servicios.findByCliente(cliente);
        datos.setClase(clase == null && clases.size() == 1 ? clases.get(0) : clase);
    }

    /** Adds it. */
    public void guardar() {
        submission.save("documentos.anadido", () -> {
            // A form in the background leaves an input without a file out, and what is not there is not checked.
            if (fichero == null) {
                throw new DatosInvalidosException(List.of(new ErrorCampo("fichero", "obligatorio")));
            }
            datos.setNombre(fichero.getSubmittedFileName());
            try (InputStream content = fichero.getInputStream()) {
                documentos.subir(cliente, datos, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return getVuelta();
        });
    }

    /** Where one comes from and goes back to. */
    public String getVuelta() {
        return "/clientes/ficha?id=" + cliente + "&tab=documentos";
    }

    /** Whether the camera of a telephone is opened at once. */
    public boolean isFoto() {
        return clase == ClaseDocumento.FOTO_INSTALACION;
    }

    /** What makes a telephone open its camera (HTML Media Capture). */
    public Map<String, Object> getCamara() {
        return isFoto() ? Map.of("capture", "environment") : Map.of();
    }

    public DatosDocumento getDatos() {
        return datos;
    }

    public ClienteFicha getFicha() {
        return ficha;
    }

    public List<ClaseDocumento> getClases() {
        return clases;
    }

    public List<ServicioRow> getServicios() {
        return filas;
    }

    public Part getFichero() {
        return fichero;
    }

    public void setFichero(Part fichero) {
        this.fichero = fichero;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    /** The kind that the address asks for, or null. */
    public ClaseDocumento getClase() {
        return clase;
    }

    public void setClase(ClaseDocumento clase) {
        this.clase = clase;
    }
}
