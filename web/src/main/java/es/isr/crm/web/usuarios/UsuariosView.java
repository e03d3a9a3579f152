package es.isr.crm.web.usuarios;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.boundary.PlantillaService;
import es.isr.crm.usuarios.entity.EstadoUsuario;
import es.isr.crm.usuarios.entity.UsuarioFilter;
import es.isr.crm.usuarios.entity.UsuarioRow;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of users. */
@Named
@ViewScoped
public class UsuariosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlantillaService plantilla;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    private EstadoUsuario estado;
    private UsuariosFiltro filtro;
    private LazyListModel<UsuarioRow, UsuarioFilter> usuarios;

    @PostConstruct
    void open() {
        filtro = filters.of(UsuariosView.class, UsuariosFiltro.class, UsuariosFiltro::new);
        usuarios = new LazyListModel<>(() -> filtro.toFilter(), plantilla::search, UsuarioRow::id);
    }

    /** Called before the page is shown: a link chooses a state alone, whatever was chosen before. */
    public void elegir() {
        if (estado != null) {
            filtro.limpiar();
            filtro.setEstado(estado);
        }
    }

    /** All of them, again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** The list as a file. */
    public Exportacion<UsuarioRow> getExportacion() {
        return Exportacion.of("usuarios", usuarios)
                .columna("usuarios.nombre", UsuarioRow::nombre)
                .columna("usuarios.email", UsuarioRow::email)
                .columna("usuarios.rol", row -> texts.get("rol." + row.rol()))
                .columna("usuarios.estado", UsuarioRow::estado)
                .columna("usuarios.segundoFactor", UsuarioRow::segundoFactor)
                .columna("usuarios.sesiones", UsuarioRow::sesiones)
                .columna("usuarios.ultimoAcceso", UsuarioRow::ultimoAcceso)
                .columna("usuarios.bloqueado", UsuarioRow::bloqueadoHasta);
    }

    public Rol[] getRoles() {
        return Rol.values();
    }

    public EstadoUsuario[] getEstados() {
        return EstadoUsuario.values();
    }

    /** The state that a link chooses, or null. */
    public EstadoUsuario getEstado() {
        return estado;
    }

    public void setEstado(EstadoUsuario estado) {
        this.estado = estado;
    }

    public UsuariosFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<UsuarioRow, UsuarioFilter> getUsuarios() {
        return usuarios;
    }
}
