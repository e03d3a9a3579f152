package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CarteraLeadService;
import es.isr.crm.comercial.entity.Columna;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.LeadFilter;
import es.isr.crm.comercial.entity.LeadRow;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.usuarios.boundary.VistaService;
import es.isr.crm.web.shared.Formats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The leads, on a board or in a table as each user likes it best. */
@Named
@ViewScoped
public class LeadsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LISTA = "/leads";

    /** The two forms of the page. */
    public enum Forma {
        TABLERO,
        TABLA
    }

    @Inject
    private transient CarteraLeadService cartera;

    @Inject
    private transient VistaService vistas;

    @Inject
    private FilterStore filters;

    @Inject
    private transient Actor actor;

    @Inject
    private transient ViewTexts texts;

    private LeadsFiltro filtro;
    private Forma forma;
    private LazyListModel<LeadRow, LeadFilter> leads;
    private EstadoLead estado;
    private Long campana;
    private boolean abiertos;
    private LocalDate desde;

    @PostConstruct
    void open() {
        filtro = filters.of(LeadsView.class, LeadsFiltro.class, LeadsFiltro::new);
        forma = vistas.findForma(LISTA).map(Forma::valueOf).orElse(Forma.TABLERO);
        leads = new LazyListModel<>(() -> filtro.toFilter(), cartera::search, LeadRow::id);
    }

    /** A link that asks for what a column of the board, the page of a campaign or a figure of the panel counts. */
    public void abrir() {
        boolean counted = estado != null || abiertos || desde != null;
        if (counted || campana != null) {
            filtro.limpiar();
            filtro.setCampanaId(campana);
            filtro.setDesde(desde);
        }
        if (counted) {
            filtro.setEstados(estados());
            forma = Forma.TABLA;
        }
    }

    private List<EstadoLead> estados() {
        if (estado != null) {
            return List.of(estado);
        }
        return abiertos ? EstadoLead.ABIERTOS : List.of();
    }

    /** The page is shown so from now on. */
    public void ver(Forma wanted) {
        forma = wanted;
        vistas.guardarForma(LISTA, wanted.name());
    }

    /** Everybody again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** The board as it is now. */
    public List<Columna> getColumnas() {
        return cartera.tablero(filtro.toFilter());
    }

    /** The list as a file. */
    public Exportacion<LeadRow> getExportacion() {
        return Exportacion.of("leads", leads)
                .columna("leads.nombre", LeadRow::nombre)
                .columna("leads.telefono", row -> Formats.phone(row.telefono()))
                .columna("leads.email", LeadRow::email)
                .columna("leads.localidad", LeadRow::localidad)
                .columna("leads.estado", LeadRow::estado)
                .columna("leads.interes", row -> texts.get("interes." + row.interes()))
                .columna("leads.origen", row -> texts.get("origen." + row.origen()))
                .columna("leads.campana", row -> nombre(row.campana()))
                .columna("leads.plan", row -> nombre(row.plan()))
                .columna("leads.asignado", row -> nombre(row.asignado()))
                .columna(
                        "leads.accion",
                        row -> row.accion() == null ? null : row.accion().texto())
                .columna(
                        "leads.accionFecha",
                        row -> row.accion() == null ? null : row.accion().fecha())
                .columna("leads.creado", LeadRow::createdAt)
                .columna(
                        "leads.motivo",
                        row -> row.motivoPerdida() == null ? null : texts.get("motivoPerdida." + row.motivoPerdida()));
    }

    private static String nombre(LeadRow.Referencia what) {
        return what == null ? null : what.nombre();
    }

    public boolean isTablero() {
        return forma == Forma.TABLERO;
    }

    /** Stands for the leads of who asks. */
    public Long getYo() {
        return actor.getId();
    }

    /** Stands for the leads that nobody has been given. */
    public Long getNadie() {
        return LeadFilter.NADIE;
    }

    public LeadsFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<LeadRow, LeadFilter> getLeads() {
        return leads;
    }

    public EstadoLead getEstado() {
        return estado;
    }

    public void setEstado(EstadoLead estado) {
        this.estado = estado;
    }

    /** Whether the link asks for the open ones. */
    public boolean isAbiertos() {
        return abiertos;
    }

    public void setAbiertos(boolean abiertos) {
        this.abiertos = abiertos;
    }

    /** First day on which those came whom the link asks for. */
    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public Long getCampana() {
        return campana;
    }

    public void setCampana(Long campana) {
        this.campana = campana;
    }
}
