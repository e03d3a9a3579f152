package es.isr.crm.clientes.entity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;

/** What somebody writes by hand into the history of a customer. */
public class DatosNota implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What it is about: something to know, or a telephone call and who called whom. */
    public enum Clase {
        NOTA,
        /** The customer called. */
        LLAMADA_ENTRANTE,
        /** We called. */
        LLAMADA_SALIENTE;

        /** Key of the operation in the history. */
        public String tipo() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    @NotNull(message = "{obligatorio}")
    private Clase clase = Clase.NOTA;

    @NotBlank(message = "{obligatorio}")
    @Size(max = 1000, message = "{largo}")
    private String texto;

    private Long corrigeId;

    public Clase getClase() {
        return clase;
    }

    public void setClase(Clase clase) {
        this.clase = clase;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    /** The line that this one corrects; null for none. */
    public Long getCorrigeId() {
        return corrigeId;
    }

    public void setCorrigeId(Long corrigeId) {
        this.corrigeId = corrigeId;
    }
}
