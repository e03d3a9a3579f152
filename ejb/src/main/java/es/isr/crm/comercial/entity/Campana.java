package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A campaign: money spent for some time so that people ask for a service.
 *
 * <p>It is planned with its dates and its budget, and has a code that is printed on what it hands out: the public form
 * {@code /alta-web?c=CODE} is open from its first to its last day. The code is for good, because paper cannot be called
 * back. A campaign may be retired before its end and taken up again; it is never deleted. What it brought is not written
 * here but counted from its leads.
 */
@Entity
@Table(name = "campanas")
public class Campana extends EntidadBase implements Auditable {

    @Column(updatable = false)
    private String codigo;

    private String nombre;

    @Convert(converter = TipoCampana.Jpa.class)
    private TipoCampana tipo;

    private String descripcion;

    @Column(name = "fecha_inicio")
    private LocalDate inicio;

    @Column(name = "fecha_fin")
    private LocalDate fin;

    private BigDecimal presupuesto;

    @Column(name = "titulo_web")
    private String tituloWeb;

    @Column(name = "texto_web")
    private String textoWeb;

    private boolean activa = true;

    /** For the persistence provider. */
    protected Campana() {}

    /**
     * A new campaign.
     *
     * @param datos data that passed the validator
     */
    public Campana(DatosCampana datos) {
        codigo = datos.getCodigo();
        update(datos);
    }

    /**
     * Takes over what somebody changed; the code stays.
     *
     * @param datos data that passed the validator
     */
    public void update(DatosCampana datos) {
        nombre = datos.getNombre().strip();
        tipo = datos.getTipo();
        descripcion = datos.getDescripcion();
        inicio = datos.getInicio();
        fin = datos.getFin();
        presupuesto = datos.getPresupuesto().setScale(2, RoundingMode.UNNECESSARY);
        tituloWeb = datos.getTituloWeb();
        textoWeb = datos.getTextoWeb();
    }

    /** It is over before its time: its form is closed. */
    public void retirar() {
        activa = false;
    }

    /** It goes on, as far as its dates let it. */
    public void reanudar() {
        activa = true;
    }

    /** Where it stands on a day. */
    public EstadoCampana getEstado(LocalDate dia) {
        if (!activa) {
            return EstadoCampana.RETIRADA;
        }
        if (dia.isBefore(inicio)) {
            return EstadoCampana.PROGRAMADA;
        }
        return fin != null && dia.isAfter(fin) ? EstadoCampana.FINALIZADA : EstadoCampana.EN_MARCHA;
    }

    /** What may be changed, as it stands. */
    public DatosCampana toDatos() {
        DatosCampana datos = new DatosCampana();
        datos.setCodigo(codigo);
        datos.setNombre(nombre);
        datos.setTipo(tipo);
        datos.setDescripcion(descripcion);
        datos.setInicio(inicio);
        datos.setFin(fin);
        datos.setPresupuesto(presupuesto);
        datos.setTituloWeb(tituloWeb);
        datos.setTextoWeb(textoWeb);
        return datos;
    }

    /** Capital letters, digits and hyphens; unique, and for good. */
    public String getCodigo() {
        return codigo;
    }

    public String getNombre() {
        return nombre;
    }

    public TipoCampana getTipo() {
        return tipo;
    }

    /** What it is about, for the staff, or null. */
    public String getDescripcion() {
        return descripcion;
    }

    public LocalDate getInicio() {
        return inicio;
    }

    /** Its last day, included; null until further notice. */
    public LocalDate getFin() {
        return fin;
    }

    /** EUR that it costs, not negative. */
    public BigDecimal getPresupuesto() {
        return presupuesto;
    }

    /** What its public page is headed by, or null. */
    public String getTituloWeb() {
        return tituloWeb;
    }

    /** What its public page says, or null. */
    public String getTextoWeb() {
        return textoWeb;
    }
}
