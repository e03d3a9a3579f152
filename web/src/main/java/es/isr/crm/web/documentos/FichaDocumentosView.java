package es.isr.crm.web.documentos;

import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.documentos.boundary.PapelService;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.DocumentoRow;
import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.documentos.entity.PapelImprimible;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.ViewFormats;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The papers of a customer on their file, and those that can be printed now. */
@Named
@ViewScoped
public class FichaDocumentosView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;

    @Inject
    private transient DocumentoService documentos;

    @Inject
    private transient PapelService papeles;

    @Inject
    private transient PermisosView permisos;

    @Inject
    private transient Messages messages;

    private Long clienteId;
    private List<DocumentoRow> filas;
    private List<PapelImprimible> imprimibles;
    private List<ClaseDocumento> anadibles;

    /** Called before the papers are shown. */
    public void abrir(Long cliente) {
        clienteId = cliente;
        filas = documentos.findByCliente(cliente);
        imprimibles = papeles.findImprimibles(cliente);
        anadibles = documentos.findAnadibles(cliente);
    }

    /** Prints a paper; it is then the first of the list. */
    public void imprimir(PapelImprimible papel) {
        try {
            papeles.imprimir(clienteId, papel.clase(), papel.servicioId());
            messages.info("documentos.impreso");
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        abrir(clienteId);
    }

    /** The page where what is missing is filled in; null when the user may not open it. */
    public String donde(Falta falta) {
        return switch (falta.donde()) {
            case CONFIGURACION -> reachable("/configuracion", "");
            case CLIENTE -> reachable("/clientes/editar", "?id=" + falta.id());
            case PLAN -> reachable("/planes/editar", "?id=" + falta.id());
        };
    }

    private String reachable(String page, String parameters) {
        return permisos.pagina(page) ? page + parameters : null;
    }

    /** The length as people say it: {@code 1,2 MB}. */
    public String tamano(DocumentoRow documento) {
        long bytes = documento.bytes();
        return bytes < MEGABYTE
                ? Math.max(1, Math.round(bytes / (float) KILOBYTE)) + " kB"
                : ViewFormats.number(
                                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP))
                        + " MB";
    }

    public List<DocumentoRow> getFilas() {
        return filas;
    }

    public List<PapelImprimible> getImprimibles() {
        return imprimibles;
    }

    /** Whether the user may add any document. */
    public boolean isAnadible() {
        return !anadibles.isEmpty();
    }

    /** Whether the user may add photos. */
    public boolean isFotografiable() {
        return anadibles.contains(ClaseDocumento.FOTO_INSTALACION);
    }
}
