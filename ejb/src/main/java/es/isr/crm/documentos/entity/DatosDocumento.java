package es.isr.crm.documentos.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What somebody says about a document that they add. */
public class DatosDocumento implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "{obligatorio}")
    private ClaseDocumento clase;

    private Long servicioId;

    private String nombre;

    @Size(max = 500, message = "{largo}")
    private String nota;

    /** What it is for. */
    public ClaseDocumento getClase() {
        return clase;
    }

    public void setClase(ClaseDocumento clase) {
        this.clase = clase;
    }

    /** The service it is about; null when it is about the customer. */
    public Long getServicioId() {
        return servicioId;
    }

    public void setServicioId(Long servicioId) {
        this.servicioId = servicioId;
    }

    /** What the file was called where it comes from; null when it had no name. */
    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }
}
