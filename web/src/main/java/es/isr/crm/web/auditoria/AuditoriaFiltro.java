package es.isr.crm.web.auditoria;

import es.isr.crm.auditoria.entity.AreaAuditoria;
import es.isr.crm.auditoria.entity.AuditoriaFilter;
import es.isr.crm.auditoria.entity.AuditoriaFilter.Autor;
import es.isr.crm.auditoria.entity.AuditoriaFilter.Periodo;
import java.io.Serializable;
import java.time.LocalDate;

/** What the audit is narrowed by, as it is being typed. */
public class AuditoriaFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Chosen for whoever is no user. */
    static final long NADIE = 0;

    private final LocalDate comienzo;
    private AreaAuditoria area;
    private Long autor;
    private Long clienteId;
    private String clienteNombre;
    private LocalDate desde;
    private LocalDate hasta;
    private String texto;

    /** @param desde first day that is shown until another is chosen */
    AuditoriaFiltro(LocalDate desde) {
        comienzo = desde;
        this.desde = desde;
    }

    /** The filter as the boundary takes it. */
    public AuditoriaFilter toFilter() {
        return new AuditoriaFilter(null, area, who(), clienteId, new Periodo(desde, hasta), texto, null);
    }

    private Autor who() {
        if (autor == null) {
            return null;
        }
        return autor == NADIE ? Autor.NADIE : Autor.of(autor);
    }

    /** Whether it is narrowed further than at first. */
    public boolean isPuesto() {
        return !toFilter().equals(new AuditoriaFiltro(comienzo).toFilter());
    }

    /** Only the history of this customer. */
    public void setCliente(Long id, String nombre) {
        clienteId = id;
        clienteNombre = nombre;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public String getClienteNombre() {
        return clienteNombre;
    }

    public AreaAuditoria getArea() {
        return area;
    }

    public void setArea(AreaAuditoria area) {
        this.area = area;
    }

    /** Id of a user, or zero for whoever is none. */
    public Long getAutor() {
        return autor;
    }

    public void setAutor(Long autor) {
        this.autor = autor;
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
