package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.red.boundary.InventarioService;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.Formats;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    private String q;
    private EstadoCliente estado;
    private ClientesFiltro filtro;
    private LazyListModel<ClienteRow, ClienteFilter> clientes;

    @PostConstruct
    void open() {
        filtro = filters.of(ClientesView.class, ClientesFiltro.class, ClientesFiltro::new);
        clientes = new LazyListModel<>(() -> filtro.toFilter(), this::search, ClienteRow::id);
    }

    /** Called before the page is shown, with the words of the top bar or the state that a figure of the panel counts. */
    public void buscar() {
        if (estado != null) {
            filtro.limpiar();
            filtro.setEstados(List.of(estado));
        }
        if (q == null) {
            return;
        }
        ClientesFiltro wanted = new ClientesFiltro();
        wanted.setTexto(q);
        Page<ClienteRow> found = search(wanted.toFilter(), PageRequest.first(1));
        Optional<String> free = found.total() == 0 ? findFreeOnt() : Optional.empty();
        if (found.total() == 1) {
            // The list was passed over: it keeps the filter it had.
            submission.redirect("/clientes/ficha?id=" + found.rows().get(0).id());
        } else if (free.isPresent()) {
            submission.redirect("/red/onts/ficha?serie=" + free.get());
        } else {
            filtro.limpiar();
            filtro.setTexto(q);
        }
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
        filtro.limpiar();
    }

    /** The list as a file. */
    public Exportacion<ClienteRow> getExportacion() {
        return Exportacion.of("clientes", clientes)
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

    public EstadoCliente getEstado() {
        return estado;
    }

    public void setEstado(EstadoCliente estado) {
        this.estado = estado;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
