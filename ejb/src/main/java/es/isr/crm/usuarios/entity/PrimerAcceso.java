package es.isr.crm.usuarios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The open door of an empty installation: whoever knows the code comes in as the first administrator.
 *
 * <p>One row at most, made anew at each start while there are no users, and gone with the first. Who locks it, decides:
 * of two browsers at the same moment one finds it, the other does not.
 */
@Entity
@Table(name = "primer_acceso")
public class PrimerAcceso {

    /** The id of the only row. */
    public static final int ID = 1;

    @Id
    private Integer id;

    @Column(name = "codigo_hash")
    private String codigoHash;

    /** For the persistence provider. */
    protected PrimerAcceso() {}

    /** The digest of the code. */
    public String getCodigoHash() {
        return codigoHash;
    }
}
