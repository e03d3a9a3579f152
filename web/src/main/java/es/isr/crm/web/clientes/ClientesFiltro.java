package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.EstadoCliente;
import java.io.Serializable;
import java.util.List;

/** What the list of customers is narrowed by, as it is being typed. */
public class ClientesFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<EstadoCliente> estados = List.of();
    private String localidad;

    /** The filter as the boundary takes it. */
    public ClienteFilter toFilter() {
        return new ClienteFilter(
                texto, estados, new ClienteFilter.Ficha(null, localidad, null, null, null, null), null, null, null);
    }

    public boolean isPuesto() {
        return !toFilter().isAll();
    }

    /** All customers again. */
    public void limpiar() {
        texto = null;
        estados = List.of();
        localidad = null;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<EstadoCliente> getEstados() {
        return estados;
    }

    public void setEstados(List<EstadoCliente> estados) {
        this.estados = estados == null ? List.of() : List.copyOf(estados);
    }

    public String getLocalidad() {
        return localidad;
    }

    public void setLocalidad(String localidad) {
        this.localidad = localidad;
    }
}
