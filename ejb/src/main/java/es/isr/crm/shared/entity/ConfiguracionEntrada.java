package es.isr.crm.shared.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A setting that somebody changed from its initial value. */
@Entity
@Table(name = "configuracion")
public class ConfiguracionEntrada implements Auditable {

    @Id
    private String clave;

    private String valor;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected ConfiguracionEntrada() {}

    public ConfiguracionEntrada(Parametro parametro, String valor, Instant now) {
        this.clave = parametro.clave();
        set(valor, now);
    }

    /** Gives it another value. */
    public final void set(String valor, Instant now) {
        this.valor = valor;
        this.updatedAt = now;
    }

    public String getClave() {
        return clave;
    }

    public String getValor() {
        return valor;
    }

    @Override
    public String auditedName() {
        return clave;
    }

    /** Settings are known by their key. */
    @Override
    public Long getId() {
        return null;
    }
}
