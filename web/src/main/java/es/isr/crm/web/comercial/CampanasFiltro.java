package es.isr.crm.web.comercial;

import es.isr.crm.comercial.entity.CampanaFilter;
import es.isr.crm.comercial.entity.EstadoCampana;
import es.isr.crm.comercial.entity.TipoCampana;
import java.io.Serializable;
import java.util.List;

/** What the list of campaigns is narrowed by, as it is being typed, and what its chart compares. */
public class CampanasFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<TipoCampana> tipos = List.of();
    private List<EstadoCampana> estados = List.of();
    private MedidaCampana medida = MedidaCampana.CLIENTES;

    /** The filter as the boundary takes it. */
    public CampanaFilter toFilter() {
        return new CampanaFilter(texto, tipos, estados);
    }

    public boolean isPuesto() {
        return !toFilter().equals(CampanaFilter.ALL);
    }

    /** All campaigns again. */
    public void limpiar() {
        texto = null;
        tipos = List.of();
        estados = List.of();
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<TipoCampana> getTipos() {
        return tipos;
    }

    public void setTipos(List<TipoCampana> tipos) {
        this.tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }

    public List<EstadoCampana> getEstados() {
        return estados;
    }

    public void setEstados(List<EstadoCampana> estados) {
        this.estados = estados == null ? List.of() : List.copyOf(estados);
    }

    public MedidaCampana getMedida() {
        return medida;
    }

    public void setMedida(MedidaCampana medida) {
        this.medida = medida;
    }
}
