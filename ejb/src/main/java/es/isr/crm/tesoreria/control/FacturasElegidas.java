package es.isr.crm.tesoreria.control;

import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tesoreria.entity.FacturaAbierta;
import es.isr.crm.tesoreria.entity.FacturaNoCobrableException;
import es.isr.crm.tesoreria.entity.FacturaYaCobradaException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of the invoices that somebody wants to pay why one of them cannot be. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class FacturasElegidas {

    private static final String STATE = """
            SELECT f.numero_completo, f.tipo, f.estado FROM facturas f WHERE f.id = ? AND f.cliente_id = ?""";

    private static final String LAST = """
            SELECT p.usuario, a.created_at FROM aplicaciones_pago a JOIN pagos p ON p.id = a.pago_id
             WHERE a.factura_id = ? ORDER BY a.id DESC LIMIT 1""";

    /** Nobody pays before they are a customer, nor before they are billed: what was imported may be older than the alta. */
    private static final String SINCE = """
            SELECT LEAST(c.fecha_alta, COALESCE((SELECT MIN(f.fecha_emision) FROM facturas f WHERE f.cliente_id = c.id),
                                                c.fecha_alta))
              FROM clientes c WHERE c.id = ?""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /**
     * @param abiertas what the customer owes
     * @param wanted ids of the invoices that are to be paid
     * @throws NotFoundException when one is not the customer's
     * @throws FacturaNoCobrableException when one is cancelled or corrects another
     * @throws FacturaYaCobradaException when one asks for nothing any more
     */
    void require(Long clienteId, List<FacturaAbierta> abiertas, Collection<Long> wanted) {
        Set<Long> open = abiertas.stream().map(FacturaAbierta::id).collect(Collectors.toSet());
        wanted.stream().filter(id -> !open.contains(id)).findFirst().ifPresent(id -> refuse(clienteId, id));
    }

    /** The first day on which a customer can have paid. */
    LocalDate desde(Long clienteId) {
        return sql.ask(SINCE, List.of(clienteId), row -> row.getObject(1, LocalDate.class))
                .get(0);
    }

    private void refuse(Long clienteId, Long facturaId) {
        List<Factura> found = sql.ask(STATE, List.of(facturaId, clienteId), Factura::of);
        if (found.isEmpty()) {
            throw new NotFoundException("factura", facturaId);
        }
        Factura factura = found.get(0);
        if (!factura.cobrable()) {
            throw new FacturaNoCobrableException(factura.numero());
        }
        Anotado anotado = sql.ask(LAST, List.of(facturaId), Anotado::of).stream()
                .findFirst()
                .orElseGet(() -> new Anotado("", reloj.now()));
        throw new FacturaYaCobradaException(factura.numero(), anotado.usuario(), anotado.cuando());
    }

    private record Factura(String numero, boolean cobrable) {

        static Factura of(ResultSet row) throws SQLException {
            String anulada = EstadoFactura.ANULADA.name().toLowerCase(Locale.ROOT);
            return new Factura(
                    row.getString(1), "factura".equals(row.getString(2)) && !anulada.equals(row.getString(3)));
        }
    }

    private record Anotado(String usuario, Instant cuando) {

        static Anotado of(ResultSet row) throws SQLException {
            return new Anotado(
                    row.getString(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC));
        }
    }
}
