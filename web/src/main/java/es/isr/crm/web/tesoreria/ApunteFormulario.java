package es.isr.crm.web.tesoreria;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Money that comes in or goes out, as it is typed: how much, when, how. Sent twice it is noted once. */
public class ApunteFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String clave = UUID.randomUUID().toString();
    private BigDecimal importe;
    private MedioPago metodo;
    private LocalDate fecha;
    private String referencia;
    private String nota;

    /** @param metodo how it is mostly done */
    ApunteFormulario(MedioPago metodo) {
        this.metodo = metodo;
    }

    /** What the form is known by, however often it is sent. */
    String clave() {
        return clave;
    }

    /** EUR. */
    public BigDecimal getImporte() {
        return importe;
    }

    public void setImporte(BigDecimal importe) {
        this.importe = importe;
    }

    public MedioPago getMetodo() {
        return metodo;
    }

    public void setMetodo(MedioPago metodo) {
        this.metodo = metodo;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public String getReferencia() {
        return referencia;
    }

    public void setReferencia(String referencia) {
        this.referencia = referencia;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }
}
