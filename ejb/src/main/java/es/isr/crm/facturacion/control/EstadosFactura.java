package es.isr.crm.facturacion.control;

import es.isr.crm.auditoria.control.AuditoriaEnBloque;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Cambio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says where invoices stand, from what was issued and paid: the one place that moves their state.
 *
 * <p>An invoice of which nothing is pending is {@code pagada}; one that asks for something is {@code vencida} from the day
 * after its due date, until then {@code pendiente}. One that was taken back as a whole stays {@code anulada}, and what
 * corrects others stays as it was issued.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EstadosFactura {

    private static final String LOCK =
            "SELECT f.id FROM facturas f WHERE f.id IN (%s) AND f.tipo = 'factura' ORDER BY f.id FOR UPDATE";

    private static final String QUERY = "SELECT f.id, f.cliente_id, f.numero_completo, f.estado, f.fecha_vencimiento, "
            + PendienteQuery.PENDIENTE
            + " FROM facturas f WHERE f.tipo = 'factura' AND f.estado <> 'anulada' AND f.id IN (%s)";

    private static final String MOVE =
            "UPDATE facturas SET estado = ?, updated_at = ?, version = version + 1 WHERE id IN (%s)";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private AuditoriaEnBloque auditoria;

    @Inject
    private Reloj reloj;

    /** What an invoice was and is to be. */
    private record Paso(Long id, Long clienteId, String numero, EstadoFactura antes, EstadoFactura despues) {

        boolean isCambio() {
            return antes != despues;
        }
    }

    /**
     * Says it of some invoices, which are held by the transaction from here on; a line in the history of each customer tells
     * what changed.
     *
     * @param facturaIds invoices; those that stand where they should are not touched
     */
    public void refresh(Collection<Long> facturaIds) {
        TreeSet<Long> ids = new TreeSet<>(facturaIds);
        sql.ask(LOCK, List.of(), ids, row -> row.getLong(1));
        LocalDate today = reloj.today();
        Map<EstadoFactura, List<Paso>> moves = sql
                .ask(
                        QUERY,
                        List.of(),
                        ids,
                        row -> new Paso(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                EstadoFactura.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                                row.getBigDecimal(6).signum() <= 0
                                        ? EstadoFactura.PAGADA
                                        : row.getObject(5, LocalDate.class).isBefore(today)
                                                ? EstadoFactura.VENCIDA
                                                : EstadoFactura.PENDIENTE))
                .stream()
                .filter(Paso::isCambio)
                .collect(Collectors.groupingBy(
                        Paso::despues, () -> new EnumMap<>(EstadoFactura.class), Collectors.toList()));
        moves.forEach(this::move);
    }

    private void move(EstadoFactura estado, List<Paso> pasos) {
        String name = estado.name().toLowerCase(Locale.ROOT);
        sql.executeIn(
                MOVE,
                List.of(name, LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC)),
                pasos.stream().map(Paso::id).toList());
        auditoria.anotar(
                "facturacion." + name,
                words(estado, pasos),
                pasos.stream().map(EstadosFactura::cambio).toList());
    }

    /** Alone, it is called by its number. */
    private static String words(EstadoFactura estado, List<Paso> pasos) {
        String what = pasos.size() == 1 ? "Factura " + pasos.get(0).numero() + " " : "Factura ";
        return what
                + switch (estado) {
                    case PENDIENTE -> "pendiente de cobro";
                    case VENCIDA -> "vencida";
                    case PAGADA -> "pagada";
                    case ANULADA -> "anulada";
                };
    }

    private static Cambio cambio(Paso paso) {
        return new Cambio(
                "Factura",
                paso.id(),
                paso.clienteId(),
                Cambio.Kind.MODIFICADO,
                Map.of("estado", paso.antes().name()),
                Map.of("estado", paso.despues().name()));
    }
}
