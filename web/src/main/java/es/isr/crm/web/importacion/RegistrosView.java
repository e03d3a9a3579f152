package es.isr.crm.web.importacion;

import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.boundary.RegistroService;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.ErrorRegistro;
import es.isr.crm.importacion.entity.EstadoRegistro;
import es.isr.crm.importacion.entity.Fallo;
import es.isr.crm.importacion.entity.RegistroFilter;
import es.isr.crm.importacion.entity.RegistroRow;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The records of an import: what becomes of each, and the file of those with faults. */
@Named
@ViewScoped
public class RegistrosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistroService registros;

    @Inject
    private transient ImportacionService importaciones;

    @Inject
    private transient ViewTexts textos;

    @Inject
    private transient Reloj reloj;

    private Long id;
    private EstadoRegistro estado;
    private Fallo fallo;
    private Map<Fallo, Integer> fallos = Map.of();
    private LazyListModel<RegistroRow, RegistroFilter> lista;

    /** Called before the page is shown; the faults first, when there are any. */
    public void cargar() {
        fallos = registros.countFallos(id);
        estado = fallos.isEmpty() ? null : EstadoRegistro.RECHAZADO;
        lista = new LazyListModel<>(
                () -> RegistroFilter.of(id, estado, fallo),
                (filter, page) -> registros.search(filter, page),
                RegistroRow::numero);
    }

    /** The records as a file, to be looked at. */
    public Exportacion<RegistroRow> getExportacion() {
        return Exportacion.of("importacion", lista, RegistroFilter::after)
                .columna("registros.numero", RegistroRow::numero)
                .columna("registros.estado", row -> textos.get("registros.estado." + row.estado()))
                .columna("clientes.codigo", RegistroRow::codigo)
                .columna("clientes.nombre", RegistroRow::nombre)
                .columna(
                        "registros.errores",
                        row -> row.errores().stream().map(this::palabras).collect(Collectors.joining(" · ")));
    }

    /** Sends the records with faults as a file that can be put right and uploaded again. */
    public void descargarErrores() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        String file = "errores-" + id + "-" + reloj.today() + ".csv";
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        registros.escribirErrores(id, external.getResponseOutputStream(), this::palabras);
        context.responseComplete();
    }

    /** One fault, with the column and what it says; an account is masked here too. */
    public String palabras(ErrorRegistro error) {
        String what = textos.get("fallo." + error.fallo().clave());
        if (error.campo() == null) {
            return what;
        }
        String where = textos.get("campo." + error.campo().clave()) + ": " + what;
        String value = error.campo() == Campo.IBAN ? CuentaBancaria.mask(error.valor()) : error.valor();
        return value == null ? where : where + " («" + value + "»)";
    }

    /** Kinds of fault that there are. */
    public List<Fallo> getFallosPresentes() {
        return List.copyOf(fallos.keySet());
    }

    /** How many records have a kind of fault. */
    public int cuantos(Fallo which) {
        return fallos.getOrDefault(which, 0);
    }

    public EstadoRegistro[] getEstados() {
        return EstadoRegistro.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EstadoRegistro getEstado() {
        return estado;
    }

    public void setEstado(EstadoRegistro estado) {
        this.estado = estado;
    }

    public Fallo getFallo() {
        return fallo;
    }

    public void setFallo(Fallo fallo) {
        this.fallo = fallo;
    }

    public LazyListModel<RegistroRow, RegistroFilter> getLista() {
        return lista;
    }
}
