package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.control.Sellador;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.auditoria.entity.LoteSinSello;
import es.isr.crm.auditoria.entity.LoteSinSello.Lugar;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The rows without a seal, one ledger after the other, a block at a time. What is sealed is seen in the database. */
@Named
@Dependent
public class SinSelloReader extends AbstractItemReader {

    @Inject
    private Sellador sellador;

    private Deque<LibroAuditoria> libros;
    private LocalDateTime inicio;
    private Lugar lugar;

    @Override
    public void open(Serializable checkpoint) {
        libros = new ArrayDeque<>(List.of(LibroAuditoria.values()));
        lugar = null;
        inicio = null;
    }

    @Override
    public LoteSinSello readItem() {
        if (inicio == null) {
            inicio = sellador.now();
        }
        while (!libros.isEmpty()) {
            LibroAuditoria libro = libros.peek();
            Lugar from = lugar == null ? sellador.comienzo(libro) : lugar;
            Optional<LoteSinSello> next = sellador.findSinSello(libro, from, inicio);
            boolean last = next.isEmpty() || next.get().completoAt() != null;
            lugar = last ? null : next.get().ultima();
            if (last) {
                libros.remove();
            }
            if (next.isPresent()) {
                return next.get();
            }
        }
        return null;
    }
}
