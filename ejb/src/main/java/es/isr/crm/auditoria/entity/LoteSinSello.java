package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Rows of a ledger that become a block.
 *
 * @param libro the ledger
 * @param ids their ids
 * @param ultima when the last of them says that it was written, and its id: the next ones come after it
 * @param completoAt what was written before is sealed with them; null when there may be more
 */
public record LoteSinSello(LibroAuditoria libro, List<Long> ids, Lugar ultima, LocalDateTime completoAt)
        implements Serializable {

    /**
     * A place in a ledger, in the order in which rows are sealed.
     *
     * @param createdAt moment of a row, UTC
     * @param id its id
     */
    public record Lugar(LocalDateTime createdAt, long id) implements Serializable {}
}
