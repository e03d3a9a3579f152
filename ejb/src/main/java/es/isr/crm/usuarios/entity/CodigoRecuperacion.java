package es.isr.crm.usuarios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A code on paper for who has lost the telephone with the second factor: it works once. */
@Entity
@IdClass(CodigoRecuperacion.Clave.class)
@Table(name = "codigos_recuperacion")
public class CodigoRecuperacion {

    /**
     * What tells one from another.
     */
    public static class Clave implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long userId;
        private String codigoHash;

        @Override
        public boolean equals(Object other) {
            return other instanceof Clave that && userId.equals(that.userId) && codigoHash.equals(that.codigoHash);
        }

        @Override
        public int hashCode() {
            return codigoHash.hashCode();
        }
    }

    @Id
    @Column(name = "user_id")
    private Long userId;

    @Id
    @Column(name = "codigo_hash")
    private String codigoHash;

    @Column(name = "usado_at")
    private Instant usadoAt;

    /** For the persistence provider. */
    protected CodigoRecuperacion() {}

    /** @param codigoHash digest of the code */
    public CodigoRecuperacion(Long userId, String codigoHash) {
        this.userId = userId;
        this.codigoHash = codigoHash;
    }

    /** When it was used, or null. */
    public Instant getUsadoAt() {
        return usadoAt;
    }
}
