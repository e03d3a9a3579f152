package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What somebody chose for themselves, by a key of the application. */
@Entity
@Table(name = "preferencias")
public class Preferencia extends EntidadBase {

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Column(updatable = false)
    private String clave;

    private String valor;

    /** For the persistence provider. */
    protected Preferencia() {}

    public Preferencia(Long userId, String clave) {
        this.userId = userId;
        this.clave = clave;
    }

    public String getValor() {
        return valor;
    }

    public void setValor(String valor) {
        this.valor = valor;
    }
}
