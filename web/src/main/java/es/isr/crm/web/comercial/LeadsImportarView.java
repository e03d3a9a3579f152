package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.ImportacionLeadService;
import es.isr.crm.comercial.entity.LineaLead;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.Formats;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
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
import java.util.stream.Collectors;

/** A file of leads: sent, looked at line by line, taken over. Nothing is written before somebody says so. */
@Named
@ViewScoped
public class LeadsImportarView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Bytes; as many lines as are taken fit into it. */
    private static final int MAX_SIZE = 2_000_000;

    /**
     * Which lines are shown.
     *
     * @param estado what becomes of them; null for all
     */
    public record Filtro(LineaLead.Estado estado) implements Serializable {}

    @Inject
    private transient ImportacionLeadService importaciones;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Submission submission;

    @Inject
    private transient ViewTexts texts;

    private transient Part fichero;
    private byte[] contenido;
    private List<LineaLead> lineas = List.of();
    private LineaLead.Estado estado;
    private LazyListModel<LineaLead, Filtro> lista;

    @PostConstruct
    void open() {
        lista = new LazyListModel<>(() -> new Filtro(estado), this::search, LineaLead::numero);
    }

    /** Looks at a file. */
    public void revisar() {
        try {
            contenido = read();
            lineas = importaciones.revisar(contenido);
            estado = null;
        } catch (DatosInvalidosException wrong) {
            lineas = List.of();
            contenido = null;
            messages.refusal(wrong);
        }
    }

    private byte[] read() {
        if (fichero == null || fichero.getSize() == 0) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("fichero", "ficheroObligatorio")));
        }
        if (fichero.getSize() > MAX_SIZE) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("fichero", "leadsGrande", MAX_SIZE / 1_000_000)));
        }
        try (InputStream in = fichero.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes down who is new. */
    public void importar() {
        submission.save("leads_importar.importado", () -> {
            importaciones.importar(contenido);
            return "/leads";
        });
    }

    private Page<LineaLead> search(Filtro wanted, PageRequest page) {
        List<LineaLead> found = lineas.stream()
                .filter(line -> wanted.estado() == null || line.getEstado() == wanted.estado())
                .toList();
        return new Page<>(found.stream().skip(page.first()).limit(page.size()).toList(), found.size());
    }

    /** What is wrong with a line, in words. */
    public String errores(LineaLead line) {
        return line.errores().stream()
                .map(error -> texts.get("leads_datos." + error.field()) + ": "
                        + texts.format("error." + error.key(), error.data().toArray()))
                .collect(Collectors.joining(" · "));
    }

    /** The lines that are shown, as a file: what was wrong is put right in it and sent again. */
    public Exportacion<LineaLead> getExportacion() {
        return Exportacion.of("leads-fichero", lista)
                .columna("leads_datos.nombre", line -> line.datos().getNombre())
                .columna("leads_datos.apellidos", line -> line.datos().getApellidos())
                .columna("leads_datos.telefono", line -> line.datos().getTelefono())
                .columna("leads_datos.email", line -> line.datos().getEmail())
                .columna("leads_datos.direccion", line -> line.datos().getDireccion())
                .columna("leads_datos.codigoPostal", line -> line.datos().getCodigoPostal())
                .columna("leads_datos.localidad", line -> line.datos().getLocalidad())
                .columna("leads_datos.provincia", line -> line.datos().getProvincia())
                .columna("leads_datos.notas", line -> line.datos().getNotas())
                .columna("leads_importar.linea", LineaLead::numero)
                .columna("leads_importar.errores", this::errores);
    }

    /** How many lines become that. */
    public long cuantas(LineaLead.Estado wanted) {
        return lineas.stream().filter(line -> line.getEstado() == wanted).count();
    }

    /** A telephone as people read it, also one that is none. */
    public String telefono(LineaLead line) {
        return Formats.phone(line.datos().getTelefono());
    }

    public boolean isRevisado() {
        return contenido != null;
    }

    public LineaLead.Estado[] getEstados() {
        return LineaLead.Estado.values();
    }

    public Part getFichero() {
        return fichero;
    }

    public void setFichero(Part fichero) {
        this.fichero = fichero;
    }

    public LineaLead.Estado getEstado() {
        return estado;
    }

    public void setEstado(LineaLead.Estado estado) {
        this.estado = estado;
    }

    public LazyListModel<LineaLead, Filtro> getLista() {
        return lista;
    }
}
