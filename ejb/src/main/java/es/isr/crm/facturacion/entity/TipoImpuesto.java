package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The tax of a zone from one day to another: IVA at 21 % (Ley 37/1992, art. 90) comes with the system, IGIC and IPSI are the
 * operator's own rows.
 */
@Entity
@Table(name = "tipos_impuesto")
public class TipoImpuesto extends EntidadBase implements Auditable {

    /** The taxes there are: of the peninsula, of the Canary Islands, of Ceuta and Melilla. */
    public static final List<String> NOMBRES = List.of("IVA", "IGIC", "IPSI");

    @Column(name = "zona_fiscal")
    @Convert(converter = ZonaFiscal.Jpa.class)
    private ZonaFiscal zonaFiscal;

    private String impuesto;

    private BigDecimal porcentaje;

    private LocalDate desde;

    private LocalDate hasta;

    /** For the persistence provider. */
    protected TipoImpuesto() {}

    /**
     * @param zonaFiscal where
     * @param impuesto name of the tax
     * @param porcentaje rate, percent
     * @param desde its first day
     */
    public TipoImpuesto(ZonaFiscal zonaFiscal, String impuesto, BigDecimal porcentaje, LocalDate desde) {
        this.zonaFiscal = zonaFiscal;
        this.impuesto = impuesto;
        this.porcentaje = porcentaje;
        this.desde = desde;
    }

    /** It ends with a day, because another follows; with null it holds until further notice again. */
    public void terminar(LocalDate ultimo) {
        hasta = ultimo;
    }

    /** Whether it is the tax of a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(desde) && (hasta == null || !day.isAfter(hasta));
    }

    public ZonaFiscal getZonaFiscal() {
        return zonaFiscal;
    }

    public String getImpuesto() {
        return impuesto;
    }

    /** Percent. */
    public BigDecimal getPorcentaje() {
        return porcentaje;
    }

    public LocalDate getDesde() {
        return desde;
    }

    /** The last day, included; null until further notice. */
    public LocalDate getHasta() {
        return hasta;
    }
}
