package es.isr.crm.web.informes;

import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.time.LocalDate;

/** What a report is about, as it is being chosen, and what its chart shows. */
public class InformeFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate desde;
    private LocalDate hasta;
    private TipoPlan tipo;
    private String localidad;
    private Agrupacion por;
    private String medida;

    InformeFiltro(LocalDate hoy, Agrupacion por, String medida) {
        this.por = por;
        this.medida = medida;
        limpiar(hoy);
    }

    /** All of the last twelve months, again. */
    final void limpiar(LocalDate hoy) {
        InformeFilter usual = InformeFilter.delUltimoAno(hoy, por);
        desde = usual.desde();
        hasta = usual.hasta();
        tipo = null;
        localidad = null;
    }

    /** The filter as the boundary takes it; without a day, that of the usual twelve months. */
    InformeFilter toFilter(LocalDate hoy) {
        InformeFilter usual = InformeFilter.delUltimoAno(hoy, por);
        return new InformeFilter(
                desde == null ? usual.desde() : desde, hasta == null ? usual.hasta() : hasta, tipo, localidad, por);
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

    public TipoPlan getTipo() {
        return tipo;
    }

    public void setTipo(TipoPlan tipo) {
        this.tipo = tipo;
    }

    public String getLocalidad() {
        return localidad;
    }

    public void setLocalidad(String localidad) {
        this.localidad = localidad;
    }

    public Agrupacion getPor() {
        return por;
    }

    public void setPor(Agrupacion por) {
        this.por = por;
    }

    /** Key of the measure that the chart shows. */
    public String getMedida() {
        return medida;
    }

    public void setMedida(String medida) {
        this.medida = medida;
    }
}
