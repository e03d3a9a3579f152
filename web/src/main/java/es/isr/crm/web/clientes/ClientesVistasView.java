package es.isr.crm.web.clientes;

import es.isr.crm.usuarios.boundary.VistaService;
import es.isr.crm.usuarios.entity.Vista;
import es.isr.crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The views of the list of customers that its reader has saved. */
@Named
@ViewScoped
public class ClientesVistasView implements Serializable {

    static final String LISTA = "/clientes";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VistaService vistas;

    @Inject
    private ClientesView clientes;

    @Inject
    private transient Messages messages;

    private List<Vista> guardadas;
    private Long id;
    private String nombre;
    private boolean predeterminada;

    @PostConstruct
    void open() {
        guardadas = vistas.find(LISTA);
        String shown = clientes.getParametros();
        guardadas.stream()
                .filter(vista -> vista.filtro().equals(shown))
                .findFirst()
                .ifPresent(this::choose);
    }

    /** Shows the list as it was saved. */
    public void elegir(Vista vista) {
        choose(vista);
        clientes.aplicar(vista.filtro());
    }

    private void choose(Vista vista) {
        id = vista.id();
        nombre = vista.nombre();
        predeterminada = vista.predeterminada();
    }

    /** Keeps what is shown as a view of its own. */
    public void guardarNueva() {
        guardar(null, "clientes.vista.guardada");
    }

    /** Keeps what is shown, the name and the choice as those of the view that was chosen. */
    public void actualizar() {
        guardar(id, "clientes.vista.actualizada");
    }

    private void guardar(Long one, String done) {
        String shown = clientes.getParametros();
        id = vistas.guardar(LISTA, new Vista(one, nombre.strip(), shown, predeterminada));
        guardadas = vistas.find(LISTA);
        messages.info(done, nombre.strip());
    }

    /** Forgets the view that was chosen; the list stays as it is. */
    public void borrar() {
        vistas.borrar(LISTA, id);
        messages.info("clientes.vista.borrada", nombre);
        id = null;
        nombre = null;
        predeterminada = false;
        guardadas = vistas.find(LISTA);
    }

    /** Whether what is shown is just this view. */
    public boolean isPuesta(Vista vista) {
        return vista.filtro().equals(clientes.getParametros());
    }

    /** Whether one of the saved views was chosen, though it may have been changed since. */
    public boolean isElegida() {
        return elegida().isPresent();
    }

    private Optional<Vista> elegida() {
        return guardadas.stream()
                .filter(vista -> Objects.equals(vista.id(), id))
                .findFirst();
    }

    public List<Vista> getGuardadas() {
        return guardadas;
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public boolean isPredeterminada() {
        return predeterminada;
    }

    public void setPredeterminada(boolean predeterminada) {
        this.predeterminada = predeterminada;
    }
}
