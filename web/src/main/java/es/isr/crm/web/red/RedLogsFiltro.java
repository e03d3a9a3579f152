package es.isr.crm.web.red;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoFilter.Asunto;
import es.isr.crm.red.entity.LogPsoFilter.Llamada;
import es.isr.crm.red.entity.LogPsoFilter.Tramo;
import es.isr.crm.shared.control.Reloj;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** What the log of calls is narrowed by, as it is being typed; moments are Madrid's. */
public class RedLogsFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String cliente;
    private Long clienteId;
    private String clienteNombre;
    private String numeroSerie;
    private Long ordenId;
    private String operacion;
    private Integer codigo;
    private ClasePso clase;
    private Boolean exitoso;
    private LocalDateTime desde;
    private LocalDateTime hasta;
    private String texto;

    /** The filter as the boundary takes it. */
    public LogPsoFilter toFilter() {
        return new LogPsoFilter(
                new Asunto(cliente, clienteId, numeroSerie, ordenId),
                new Llamada(operacion, codigo, clase, exitoso),
                new Tramo(instant(desde), instant(hasta), null),
                texto);
    }

    public boolean isPuesto() {
        return !toFilter().isAll();
    }

    /** Whether one of the less used conditions is given. */
    public boolean isAvanzado() {
        return clase != null || codigo != null || texto != null || desde != null || hasta != null;
    }

    /** Only the calls about this customer. */
    public void setCliente(Long id, String nombre) {
        clienteId = id;
        clienteNombre = nombre;
    }

    /** The order's number, ungrouped. */
    public String getOrden() {
        return String.valueOf(ordenId);
    }

    public String getClienteNombre() {
        return clienteNombre;
    }

    private static Instant instant(LocalDateTime madrid) {
        return madrid == null ? null : madrid.atZone(Reloj.MADRID).toInstant();
    }

    public String getCliente() {
        return cliente;
    }

    public void setCliente(String cliente) {
        this.cliente = cliente;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public String getNumeroSerie() {
        return numeroSerie;
    }

    public void setNumeroSerie(String numeroSerie) {
        this.numeroSerie = numeroSerie;
    }

    public Long getOrdenId() {
        return ordenId;
    }

    public void setOrdenId(Long ordenId) {
        this.ordenId = ordenId;
    }

    public String getOperacion() {
        return operacion;
    }

    public void setOperacion(String operacion) {
        this.operacion = operacion;
    }

    public Integer getCodigo() {
        return codigo;
    }

    public void setCodigo(Integer codigo) {
        this.codigo = codigo;
    }

    public ClasePso getClase() {
        return clase;
    }

    public void setClase(ClasePso clase) {
        this.clase = clase;
    }

    public Boolean getExitoso() {
        return exitoso;
    }

    public void setExitoso(Boolean exitoso) {
        this.exitoso = exitoso;
    }

    public LocalDateTime getDesde() {
        return desde;
    }

    public void setDesde(LocalDateTime desde) {
        this.desde = desde;
    }

    public LocalDateTime getHasta() {
        return hasta;
    }

    public void setHasta(LocalDateTime hasta) {
        this.hasta = hasta;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }
}
