package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.TipoPago;
import es.isr.crm.tesoreria.entity.PagoFilter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the journal of payments is narrowed by, as it is being typed. At first, this month. */
public class PagosFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate mes;
    private String texto;
    private List<MedioPago> metodos = List.of();
    private List<TipoPago> tipos = List.of();
    private LocalDate desde;
    private LocalDate hasta;
    private Long usuarioId;

    /** @param hoy a day of the month that is shown at first */
    PagosFiltro(LocalDate hoy) {
        mes = hoy.withDayOfMonth(1);
        desde = mes;
    }

    /** The filter as the boundary takes it. */
    public PagoFilter toFilter() {
        return new PagoFilter(texto, metodos, tipos, desde, hasta, usuarioId, null);
    }

    public boolean isPuesto() {
        return !toFilter().equals(new PagosFiltro(mes).toFilter());
    }

    /** This month, again. */
    public void limpiar() {
        texto = null;
        metodos = List.of();
        tipos = List.of();
        desde = mes;
        hasta = null;
        usuarioId = null;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<MedioPago> getMetodos() {
        return metodos;
    }

    public void setMetodos(List<MedioPago> metodos) {
        this.metodos = metodos == null ? List.of() : List.copyOf(metodos);
    }

    public List<TipoPago> getTipos() {
        return tipos;
    }

    public void setTipos(List<TipoPago> tipos) {
        this.tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }

    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public void setUsuarioId(Long usuarioId) {
        this.usuarioId = usuarioId;
    }
}
