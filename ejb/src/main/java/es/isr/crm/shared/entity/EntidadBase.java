package es.isr.crm.shared.entity;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What people edit: an id from the shared generator, a version for optimistic locking, and when it came and last
 * changed. The dates are set from the application's clock as the row is written.
 */
@MappedSuperclass
public abstract class EntidadBase {

    @Id
    @TableGenerator(
            name = "crm",
            table = "generador_ids",
            pkColumnName = "nombre",
            pkColumnValue = "crm",
            valueColumnName = "siguiente",
            allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm")
    private Long id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    public Long getId() {
        return id;
    }

    /** Counts the saves; the second of two editors is known by an older one. */
    public int getVersion() {
        return version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** Called as the row is written. */
    public void stamp(Instant now) {
        if (createdAt == null) {
            createdAt = now;
        }
        updatedAt = now;
    }
}
