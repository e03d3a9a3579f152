package es.isr.crm.shared.entity;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A row that is written once and never changed. */
@MappedSuperclass
public abstract class LedgerBase {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm")
    private Long id;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the persistence provider. */
    protected LedgerBase() {}

    protected LedgerBase(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public Long getId() {
        return id;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
