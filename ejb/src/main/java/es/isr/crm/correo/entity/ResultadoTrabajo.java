package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.EjecucionTrabajo.Estado;
import es.isr.crm.shared.entity.TrabajoTerminado;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How one run of a job ended, kept as long as the message that tells of it may wait. */
@Entity
@Table(name = "resultados_trabajo")
public class ResultadoTrabajo {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm")
    private Long id;

    @Column(updatable = false)
    private String trabajo;

    @Column(updatable = false)
    private long ejecucion;

    @Column(updatable = false)
    private String usuario;

    @Column(updatable = false)
    private Instant inicio;

    @Column(updatable = false)
    private Instant fin;

    @Convert(converter = Estado.Jpa.class)
    @Column(updatable = false)
    private Estado estado;

    @Column(updatable = false)
    private String resultado;

    /** For the persistence provider. */
    protected ResultadoTrabajo() {}

    public ResultadoTrabajo(TrabajoTerminado terminado, String words) {
        trabajo = terminado.trabajo();
        ejecucion = terminado.ejecucion();
        usuario = terminado.usuario();
        inicio = terminado.inicio();
        fin = terminado.fin();
        estado = terminado.estado();
        resultado = words;
    }

    public Long getId() {
        return id;
    }

    /** Id of the job. */
    public String getTrabajo() {
        return trabajo;
    }

    /** Id of the execution. */
    public long getEjecucion() {
        return ejecucion;
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getInicio() {
        return inicio;
    }

    public Instant getFin() {
        return fin;
    }

    public Estado getEstado() {
        return estado;
    }

    /** In words, or null. */
    public String getResultado() {
        return resultado;
    }
}
