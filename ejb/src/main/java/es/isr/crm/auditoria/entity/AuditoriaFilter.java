package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the audit is narrowed by; all conditions hold at once.
 *
 * @param libro one ledger; null for both
 * @param area what it is about; null for everything
 * @param autor who did it; null for anybody
 * @param clienteId in the history of this customer; null for all
 * @param periodo when
 * @param texto part of the words, of a value before or after, of who did it or from where; null for all
 * @param despuesDe only what stands after this row in the list; null for all
 */
public record AuditoriaFilter(
        LibroAuditoria libro,
        AreaAuditoria area,
        Autor autor,
        Long clienteId,
        Periodo periodo,
        String texto,
        Clave despuesDe)
        implements Serializable {

    public AuditoriaFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
    }

    /** Everything. */
    public static final AuditoriaFilter ALL =
            new AuditoriaFilter(null, null, null, null, new Periodo(null, null), null, null);

    /** The same, but only what comes after a row of the list. */
    public AuditoriaFilter after(AuditoriaRow row) {
        return new AuditoriaFilter(libro, area, autor, clienteId, periodo, texto, Clave.of(row.fila()));
    }

    /**
     * Days in Madrid.
     *
     * @param desde the first; null for the beginning
     * @param hasta the last, included; null for no end
     */
    public record Periodo(LocalDate desde, LocalDate hasta) implements Serializable {}

    /**
     * Who did something.
     *
     * @param usuarioId a user; null for nobody
     * @param nadie whoever is no user: the system, and who did not get in
     */
    public record Autor(Long usuarioId, boolean nadie) implements Serializable {

        public static final Autor NADIE = new Autor(null, true);

        public static Autor of(Long usuarioId) {
            return new Autor(usuarioId, false);
        }
    }

    /**
     * A place in the list, newest first; at one moment the rows of customers stand before the others, each by id.
     *
     * @param createdAt moment of a row, UTC
     * @param libro its ledger
     * @param id its id
     */
    public record Clave(LocalDateTime createdAt, LibroAuditoria libro, long id) implements Serializable {

        static Clave of(FilaAuditoria fila) {
            return new Clave(fila.createdAt(), fila.libro(), fila.id());
        }
    }
}
