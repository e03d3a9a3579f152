package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.Auditable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which nobody works, of those that staff keep: terms of working days leave it out, and nobody is cut on it.
 *
 * <p>Every year the State, the region and the town publish theirs; the list of a year is begun from that of the year
 * before. A day that was put down by mistake is taken away again.
 */
@Entity
@Table(name = "festivos")
public class Festivo implements Auditable, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @TableGenerator(
            name = "festivos",
            table = "generador_ids",
            pkColumnName = "nombre",
            pkColumnValue = "crm",
            valueColumnName = "siguiente",
            allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "festivos")
    private Long id;

    @Column(updatable = false)
    private LocalDate fecha;

    @Column(updatable = false)
    @Convert(converter = AmbitoFestivo.Jpa.class)
    private AmbitoFestivo ambito;

    @Column(updatable = false)
    private String lugar;

    @Column(updatable = false)
    private String nombre;

    /** For the persistence provider. */
    protected Festivo() {}

    /**
     * @param lugar the region or town that keeps it; null for all of Spain
     * @param nombre how it is called
     */
    public Festivo(LocalDate fecha, AmbitoFestivo ambito, String lugar, String nombre) {
        this.fecha = fecha;
        this.ambito = ambito;
        this.lugar = lugar == null ? "" : lugar;
        this.nombre = nombre;
    }

    @Override
    public Long getId() {
        return id;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public AmbitoFestivo getAmbito() {
        return ambito;
    }

    /** The region or town; empty for all of Spain. */
    public String getLugar() {
        return lugar;
    }

    public String getNombre() {
        return nombre;
    }
}
