package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the list of customers is narrowed by, as it is being chosen. {@link ClientesDireccion} writes it as an address. */
public class ClientesFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<EstadoCliente> estados = List.of();
    private TipoCliente tipo;
    private Long planId;
    private TipoPlan tipoPlan;
    private String localidad;
    private String provincia;
    private Long vendedorId;
    private Long cobradorId;
    private MedioPago medioPago;
    private LocalDate desde;
    private LocalDate hasta;
    private boolean deuda;
    private boolean ontOffline;
    private boolean sinOnt;

    /** The filter as the boundary takes it. */
    public ClienteFilter toFilter() {
        return new ClienteFilter(
                texto,
                estados,
                new ClienteFilter.Ficha(tipo, localidad, provincia, vendedorId, cobradorId, medioPago),
                new ClienteFilter.Contrato(planId, tipoPlan),
                new ClienteFilter.Alta(desde, hasta),
                new ClienteFilter.Aviso(deuda, ontOffline, sinOnt));
    }

    public boolean isPuesto() {
        return !toFilter().isAll();
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

    public TipoCliente getTipo() {
        return tipo;
    }

    public void setTipo(TipoCliente tipo) {
        this.tipo = tipo;
    }

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    public TipoPlan getTipoPlan() {
        return tipoPlan;
    }

    public void setTipoPlan(TipoPlan tipoPlan) {
        this.tipoPlan = tipoPlan;
    }

    public String getLocalidad() {
        return localidad;
    }

    public void setLocalidad(String localidad) {
        this.localidad = localidad;
    }

    public String getProvincia() {
        return provincia;
    }

    public void setProvincia(String provincia) {
        this.provincia = provincia;
    }

    public Long getVendedorId() {
        return vendedorId;
    }

    public void setVendedorId(Long vendedorId) {
        this.vendedorId = vendedorId;
    }

    public Long getCobradorId() {
        return cobradorId;
    }

    public void setCobradorId(Long cobradorId) {
        this.cobradorId = cobradorId;
    }

    public MedioPago getMedioPago() {
        return medioPago;
    }

    public void setMedioPago(MedioPago medioPago) {
        this.medioPago = medioPago;
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

    public boolean isDeuda() {
        return deuda;
    }

    public void setDeuda(boolean deuda) {
        this.deuda = deuda;
    }

    public boolean isOntOffline() {
        return ontOffline;
    }

    public void setOntOffline(boolean ontOffline) {
        this.ontOffline = ontOffline;
    }

    public boolean isSinOnt() {
        return sinOnt;
    }

    public void setSinOnt(boolean sinOnt) {
        this.sinOnt = sinOnt;
    }
}
