package es.isr.crm.servicios.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A holiday as it is typed. */
public class DatosFestivo implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate fecha;

    @NotNull
    private AmbitoFestivo ambito = AmbitoFestivo.LOCAL;

    @Size(max = 120)
    private String lugar;

    @NotNull
    @Size(max = 120)
    private String nombre;

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public AmbitoFestivo getAmbito() {
        return ambito;
    }

    public void setAmbito(AmbitoFestivo ambito) {
        this.ambito = ambito;
    }

    /** The region or town that keeps it; nothing for all of Spain. */
    public String getLugar() {
        return lugar;
    }

    public void setLugar(String lugar) {
        this.lugar = lugar;
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }
}
