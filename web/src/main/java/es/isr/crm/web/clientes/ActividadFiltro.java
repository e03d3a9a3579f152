package es.isr.crm.web.clientes;

import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ClaseActividad;
import java.io.Serializable;
import java.time.LocalDate;

/** What the history of a customer is narrowed by, as the page edits it. */
public class ActividadFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private ClaseActividad clase;
    private String usuario;
    private LocalDate desde;
    private LocalDate hasta;
    private String texto;

    ActividadFilter toFilter(Long clienteId) {
        return new ActividadFilter(clienteId, clase, usuario, desde, hasta, texto);
    }

    /** Whether something is narrowed. */
    public boolean isPuesto() {
        return !toFilter(null).equals(ActividadFilter.of(null));
    }

    public ClaseActividad getClase() {
        return clase;
    }

    public void setClase(ClaseActividad clase) {
        this.clase = clase;
    }

    public String getUsuario() {
        return usuario;
    }

    public void setUsuario(String usuario) {
        this.usuario = usuario;
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

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }
}
