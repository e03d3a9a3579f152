package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.red.boundary.InventarioService;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.servicios.entity.OpcionesCartera;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.usuarios.boundary.VistaService;
import es.isr.crm.usuarios.entity.Vista;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.Formats;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of customers. A search from the top bar that finds one customer goes straight to the file, one for an ONT that
 * no customer has to the life of that ONT.
 */
@Named
@ViewScoped
public class ClientesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CarteraService cartera;

    @Inject
    private transient InventarioService inventario;

    @Inject
    private transient PermisosView permisos;

    @Inject
    private FilterStore filters;

    @Inject
    private transient Submission submission;

    @Inject
    private transient VistaService vistas;

    @Inject
    private ViewTexts texts;

    private String q;
    private ClientesFiltro filtro;
    private LazyListModel<ClienteRow, ClienteFilter> clientes;
    private OpcionesCartera opciones;

    @PostConstruct
    void open() {
        filtro = suyo(filters.of(ClientesView.class, ClientesFiltro.class, this::predeterminado));
        clientes = new LazyListModel<>(() -> filtro.toFilter(), this::search, ClienteRow::id);
    }

    /** What the list opens with for the first time. */
    private ClientesFiltro predeterminado() {
        return vistas.find(ClientesVistasView.LISTA).stream()
                .filter(Vista::predeterminada)
                .findFirst()
                .map(vista -> ClientesDireccion.leer(vista.filtro()))
                .orElseGet(ClientesFiltro::new);
    }

    /** Called before the page is shown, with the words of the top bar or the conditions of the address: then just these hold. */
    public void buscar() {
        if (q != null) {
            buscar(q);
            return;
        }
        ClientesFiltro asked;
        try {
            asked = ClientesDireccion.leer(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NotFoundException("filtro", e.getMessage());
        }
        if (asked.isPuesto()) {
            use(asked);
        }
    }

    private void buscar(String words) {
        ClientesFiltro wanted = new ClientesFiltro();
        wanted.setTexto(words);
        Page<ClienteRow> found = search(wanted.toFilter(), PageRequest.first(1));
        Optional<String> free = found.total() == 0 ? findFreeOnt() : Optional.empty();
        if (found.total() == 1) {
            // The list was passed over: it keeps the filter it had.
            submission.redirect("/clientes/ficha?id=" + found.rows().get(0).id());
        } else if (free.isPresent()) {
            submission.redirect("/red/onts/ficha?serie=" + free.get());
        } else {
            use(wanted);
        }
    }

    private void use(ClientesFiltro wanted) {
        filtro = suyo(wanted);
        filters.put(ClientesView.class, filtro);
    }

    /** Who owes is not asked for somebody who does not deal with money, whatever an address or a view says. */
    private ClientesFiltro suyo(ClientesFiltro wanted) {
        wanted.setDeuda(wanted.isDeuda() && isConDeuda());
        return wanted;
    }

    /** Whether the user may ask who owes. */
    public boolean isConDeuda() {
        return permisos.pagina("/impagos");
    }

    /** Narrows the list as the parameters of an address say. */
    void aplicar(String parametros) {
        use(ClientesDireccion.leer(parametros));
    }

    /** What the list is narrowed by, as the parameters of its address. */
    String getParametros() {
        return ClientesDireccion.escribir(filtro);
    }

    /** The address of the list as it is now, to be bookmarked. */
    public String getDireccion() {
        String parameters = getParametros();
        return parameters.isEmpty() ? "/clientes" : "/clientes?" + parameters;
    }

    /** The conditions that hold now. */
    public List<ClientesPuestos.Puesto> getPuestos() {
        return new ClientesPuestos(texts, getOpciones()).of(filtro);
    }

    /** Takes one of the conditions away. */
    public void quitar(String nombre) {
        Map<String, String> others = ClientesDireccion.parametros(filtro);
        others.remove(nombre);
        use(ClientesDireccion.leer(others));
    }

    /** The serial of an ONT that no customer has, for who may look at it. */
    private Optional<String> findFreeOnt() {
        return permisos.puede("red.InventarioService.findSerie") ? inventario.findSerie(q) : Optional.empty();
    }

    private Page<ClienteRow> search(ClienteFilter wanted, PageRequest page) {
        return cartera.search(wanted, page);
    }

    /** All customers again. */
    public void limpiar() {
        use(new ClientesFiltro());
    }

    /** The list as a file. */
    public Exportacion<ClienteRow> getExportacion() {
        return Exportacion.of("clientes", clientes, cartera::findIds, cartera::findAll)
                .columna("clientes.codigo", ClienteRow::codigo)
                .columna("clientes.nombre", ClienteRow::nombreCompleto)
                .columna("clientes.documento", ClienteRow::dni)
                .columna("clientes.plan", ClienteRow::planes)
                .columna("clientes.cuota", ClienteRow::cuota)
                .columna("clientes.estado", ClienteRow::estado)
                .columna("clientes.localidad", ClienteRow::localidad)
                .columna("clientes.telefono", row -> Formats.phone(row.telefono()))
                .columna("clientes.alta", ClienteRow::fechaAlta);
    }

    public EstadoCliente[] getEstados() {
        return EstadoCliente.values();
    }

    public ClientesFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<ClienteRow, ClienteFilter> getClientes() {
        return clientes;
    }

    public OpcionesCartera getOpciones() {
        if (opciones == null) {
            opciones = cartera.findOpciones();
        }
        return opciones;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
