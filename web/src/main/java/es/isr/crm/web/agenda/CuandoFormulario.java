package es.isr.crm.web.agenda;

import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.agenda.entity.PeticionCita;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** When somebody is to go, and who, as it is being typed. */
public class CuandoFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final LocalTime LAST_WHOLE_HOUR = LocalTime.of(23, 0);

    private LocalDate dia;
    private LocalTime desde;
    private LocalTime hasta;
    private Long tecnicoId;
    private String nota;
    private boolean aceptaSolape;

    CuandoFormulario(LocalDate dia, Long tecnicoId) {
        this.dia = dia;
        this.tecnicoId = tecnicoId;
    }

    /** As an appointment is planned now. */
    static CuandoFormulario of(CitaRow cita) {
        CuandoFormulario form = new CuandoFormulario(
                cita.franja().dia(),
                cita.tecnico() == null ? null : cita.tecnico().id());
        form.desde = cita.franja().desde();
        form.hasta = cita.franja().hasta();
        form.nota = cita.nota();
        return form;
    }

    /** An hour, until somebody says how long it takes. */
    void completar() {
        if (desde != null && hasta == null && desde.isBefore(LAST_WHOLE_HOUR)) {
            hasta = desde.plusHours(1);
        }
    }

    Franja toFranja() {
        return new Franja(dia, desde, hasta);
    }

    PeticionCita toPeticion() {
        return new PeticionCita(toFranja(), tecnicoId, nota, aceptaSolape);
    }

    public LocalDate getDia() {
        return dia;
    }

    public void setDia(LocalDate dia) {
        this.dia = dia;
    }

    public LocalTime getDesde() {
        return desde;
    }

    public void setDesde(LocalTime desde) {
        this.desde = desde;
    }

    public LocalTime getHasta() {
        return hasta;
    }

    public void setHasta(LocalTime hasta) {
        this.hasta = hasta;
    }

    public Long getTecnicoId() {
        return tecnicoId;
    }

    public void setTecnicoId(Long tecnicoId) {
        this.tecnicoId = tecnicoId;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }

    public boolean isAceptaSolape() {
        return aceptaSolape;
    }

    public void setAceptaSolape(boolean aceptaSolape) {
        this.aceptaSolape = aceptaSolape;
    }
}
