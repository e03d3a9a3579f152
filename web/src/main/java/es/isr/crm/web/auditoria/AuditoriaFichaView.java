package es.isr.crm.web.auditoria;

import es.isr.crm.auditoria.boundary.AuditoriaService;
import es.isr.crm.auditoria.entity.AuditoriaFicha;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One row of the audit: every value before and after, and how it stands to its seal at this moment. */
@Named
@ViewScoped
public class AuditoriaFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditoriaService auditoria;

    private String libro;
    private Long id;
    private AuditoriaFicha ficha;
    private List<CambioValor> cambios;

    /** Called before the page is shown. */
    public void cargar() {
        LibroAuditoria which = Arrays.stream(LibroAuditoria.values())
                .filter(one -> one.id().equals(libro))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("auditoria", id));
        if (id == null) {
            throw new NotFoundException("auditoria", libro);
        }
        ficha = auditoria.get(which, id);
        cambios = CambioValor.of(ficha.row().fila().contenido());
    }

    /** Number of the row, ungrouped. */
    public String getNumero() {
        return String.valueOf(id);
    }

    /** Id of what it is about, ungrouped. */
    public String getEntidadId() {
        Long about = ficha.row().fila().entidadId();
        return about == null ? "" : about.toString();
    }

    /** Number of the block, ungrouped. */
    public String getBloque() {
        return String.valueOf(ficha.bloque());
    }

    public AuditoriaFicha getFicha() {
        return ficha;
    }

    public List<CambioValor> getCambios() {
        return cambios;
    }

    /** The ledger, as the address names it. */
    public String getLibro() {
        return libro;
    }

    public void setLibro(String libro) {
        this.libro = libro;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
