package es.isr.crm.web.auditoria;

import es.isr.crm.auditoria.boundary.AuditoriaService;
import es.isr.crm.auditoria.entity.AreaAuditoria;
import es.isr.crm.auditoria.entity.AuditoriaFilter;
import es.isr.crm.auditoria.entity.AuditoriaRow;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.usuarios.entity.UsuarioOption;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What happened: both ledgers as one list. Other pages lead here with a customer. */
@Named
@ViewScoped
public class AuditoriaView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The boundary counts no further. */
    private static final int COUNTED = 1_000;

    /** Shown at first. */
    private static final int DIAS = 30;

    /** Enough to know that it is one. */
    private static final PageRequest TWO = PageRequest.first(2);

    @Inject
    private transient AuditoriaService auditoria;

    @Inject
    private transient CarteraService cartera;

    @Inject
    private transient AuditoriaLegible legible;

    @Inject
    private transient Reloj reloj;

    @Inject
    private transient Messages messages;

    @Inject
    private FilterStore filters;

    private Long cliente;
    private String clienteTexto;
    private AuditoriaFiltro filtro;
    private List<UsuarioOption> usuarios;
    private LazyListModel<AuditoriaRow, AuditoriaFilter> filas;

    @PostConstruct
    void open() {
        filtro = filters.of(AuditoriaView.class, AuditoriaFiltro.class, this::nuevo);
        usuarios = auditoria.findUsuarios();
        filas = new LazyListModel<>(
                () -> filtro.toFilter(), (filter, page) -> auditoria.search(filter, page), AuditoriaRow::clave);
    }

    private AuditoriaFiltro nuevo() {
        return new AuditoriaFiltro(reloj.today().minusDays(DIAS));
    }

    /** Called before the page is shown, with the customer that another page leads to: their whole history, and nothing else. */
    public void buscar() {
        if (cliente != null) {
            limpiar();
            filtro.setDesde(null);
            filtro.setCliente(cliente, auditoria.getCliente(cliente));
        }
    }

    /** The last days again, of everything. */
    public void limpiar() {
        filtro = nuevo();
        filters.put(AuditoriaView.class, filtro);
    }

    /** Narrows to the one customer who was typed. */
    public void ponerCliente() {
        if (clienteTexto == null) {
            return;
        }
        List<ClienteRow> found =
                cartera.search(ClienteFilter.ofTexto(clienteTexto), TWO).rows();
        if (found.size() == 1) {
            filtro.setCliente(
                    found.get(0).id(), auditoria.getCliente(found.get(0).id()));
            clienteTexto = null;
        } else {
            String why = found.isEmpty() ? "clienteNinguno" : "clienteVarios";
            messages.refusal(new DatosInvalidosException(List.of(new ErrorCampo("cliente", why, clienteTexto))));
        }
    }

    public void quitarCliente() {
        filtro.setCliente(null, null);
    }

    /** Whether there are more rows than were counted. */
    public boolean isDesbordada() {
        return filas.getRowCount() >= COUNTED;
    }

    /** What the filter leaves, as a file; rows go on being written meanwhile. */
    public Exportacion<AuditoriaRow> getExportacion() {
        return Exportacion.of("auditoria", filas, AuditoriaFilter::after)
                .columna("auditoria.cuando", AuditoriaRow::cuando)
                .columna("auditoria.que", row -> row.fila().contenido().descripcion())
                .columna("auditoria.cambios", legible::enPalabras)
                .columna("auditoria.quien", row -> ViewFormats.who(row.fila().usuario()))
                .columna("auditoria.ip", row -> row.fila().ip())
                .columna("auditoria.area", legible::area)
                .columna("auditoria.cliente", AuditoriaRow::cliente)
                .columna("auditoria.clienteId", row -> row.fila().clienteId())
                .columna("auditoria.entidad", row -> row.fila().entidad())
                .columna("auditoria.entidadId", row -> row.fila().entidadId())
                .columna("auditoria.accion", row -> row.fila().accion());
    }

    public AreaAuditoria[] getAreas() {
        return AreaAuditoria.values();
    }

    public List<UsuarioOption> getUsuarios() {
        return usuarios;
    }

    public long getNadie() {
        return AuditoriaFiltro.NADIE;
    }

    public AuditoriaFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<AuditoriaRow, AuditoriaFilter> getFilas() {
        return filas;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    /** Code, document, telephone or name of the customer to look for. */
    public String getClienteTexto() {
        return clienteTexto;
    }

    public void setClienteTexto(String clienteTexto) {
        this.clienteTexto = clienteTexto;
    }
}
