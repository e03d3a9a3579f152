package es.isr.crm.web.clientes;

import es.isr.crm.auditoria.boundary.ActividadService;
import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.auditoria.entity.ClaseActividad;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The history of a customer, line by line, in words. */
@Named
@ViewScoped
public class FichaActividadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActividadService actividad;

    @Inject
    private transient ViewTexts texts;

    @Inject
    private transient PermisosView permisos;

    @Inject
    private transient ClienteLegible legible;

    private Long clienteId;
    private List<String> usuarios;
    private final ActividadFiltro filtro = new ActividadFiltro();
    private LazyListModel<ActividadRow, ActividadFilter> lineas;

    @PostConstruct
    void init() {
        lineas = new LazyListModel<>(
                () -> filtro.toFilter(clienteId), (filter, page) -> actividad.search(filter, page), ActividadRow::id);
    }

    /** Called before the history is shown. */
    public void abrir(Long cliente) {
        clienteId = cliente;
        usuarios = actividad.findUsuarios(cliente);
    }

    /** What the filter leaves of the history, as a file. */
    public Exportacion<ActividadRow> getExportacion() {
        return Exportacion.of("actividad", lineas)
                .columna("clientes_ficha.cuando", ActividadRow::createdAt)
                .columna("clientes_ficha.que", ActividadRow::descripcion)
                .columna("ficha_actividad.cambios", this::enPalabras)
                .columna("clientes_ficha.quien", row -> ViewFormats.who(row.usuario()));
    }

    /** What a line changed, as one text. */
    private String enPalabras(ActividadRow linea) {
        return cambios(linea).stream()
                .map(cambio -> "%s: %s → %s"
                        .formatted(
                                nombre(cambio.campo()),
                                legible(cambio.campo(), cambio.antes()),
                                legible(cambio.campo(), cambio.despues())))
                .collect(Collectors.joining("; "));
    }

    /** The name of a value, as the form has it. */
    public String nombre(String campo) {
        String known = texts.find("clientes_datos." + campo);
        return known == null ? campo : known;
    }

    public LazyListModel<ActividadRow, ActividadFilter> getLineas() {
        return lineas;
    }

    public ActividadFiltro getFiltro() {
        return filtro;
    }

    /** The kinds of line that the user may see. */
    public Set<ClaseActividad> getClases() {
        return actividad.findClases();
    }

    /** Who has a line in the history. */
    public List<String> getUsuarios() {
        return usuarios;
    }

    /** The sign of a kind of line. */
    public String icono(ActividadRow linea) {
        return switch (linea.clase()) {
            case NOTA -> "pi-comment";
            case LLAMADA -> "pi-phone";
            case DATOS -> "pi-user-edit";
            case SERVICIOS -> "pi-box";
            case RED -> "pi-wifi";
            case TAREAS -> "pi-check-square";
            case DOCUMENTOS -> "pi-file";
            case CUENTAS -> "pi-euro";
            case OTRA -> "pi-circle";
        };
    }

    /** The values that a line changed; of an account nothing for who has no business with it. */
    public List<CambioCampo> cambios(ActividadRow linea) {
        boolean conCuenta = permisos.puede("clientes.ClienteService.getEditable");
        return CambioCampo.of(linea).stream()
                .filter(cambio -> conCuenta || !"iban".equals(cambio.campo()))
                .toList();
    }

    /** A value as people read it. */
    public String legible(String campo, String valor) {
        return legible.texto(campo, valor);
    }
}
