package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A block of sealed rows. Moments are UTC, by the database's clock; hashes are hexadecimal.
 *
 * @param numero its place in the chain, from 1, without gaps
 * @param libro the ledger of its rows
 * @param desdeId the least id among them
 * @param hastaId the greatest
 * @param filas how many they are
 * @param completoAt what was written before is sealed in this block or an earlier one of the ledger; null: nothing is
 *     known to be
 * @param selladoAt when
 * @param anterior hash of the block before; zeros for the first
 * @param huellaFilas digest of the digests of its rows, in the order of their ids
 * @param huella hash of all that
 */
public record BloqueAuditoria(
        long numero,
        LibroAuditoria libro,
        long desdeId,
        long hastaId,
        int filas,
        LocalDateTime completoAt,
        LocalDateTime selladoAt,
        String anterior,
        String huellaFilas,
        String huella)
        implements Serializable {

    /** What stands before the first block. */
    public static final String ORIGEN = "0".repeat(64);

    /** The same block under its hash. */
    public BloqueAuditoria con(String hash) {
        return new BloqueAuditoria(
                numero, libro, desdeId, hastaId, filas, completoAt, selladoAt, anterior, huellaFilas, hash);
    }
}
