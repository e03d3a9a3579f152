package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.ClaseAviso;
import es.isr.crm.impagos.entity.ExpedienteImpago.Hecho;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What debtors were told about their invoices, and since when that can be shown: the day on which a mail was accepted or a
 * letter posted, or the one that a person says who presented it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AvisosHechos {

    private static final String AVISOS = """
            SELECT a.id, a.cliente_id, a.clase, a.fecha, a.suspension_el, a.mano_fecha,
                   (SELECT MIN(e.presentada) FROM entregas e
                     WHERE e.clase IN ('recordatorio', 'aviso_suspension') AND e.referencia_id = a.id
                       AND e.presentada IS NOT NULL),
                   af.factura_id
              FROM avisos_factura af JOIN avisos a ON a.id = af.aviso_id
             WHERE af.factura_id IN (%s)
             ORDER BY a.fecha, a.id""";

    @Inject
    private SqlEnBloque sql;

    /** A notice, one of the invoices that it names, and whose it is. */
    private record Linea(Long clienteId, Hecho hecho, Long facturaId) {}

    /** By customer, the oldest first; each with those of these invoices that it names. */
    Map<Long, List<Hecho>> of(Collection<Long> facturaIds) {
        Map<Long, Linea> first = new LinkedHashMap<>();
        for (Linea linea : sql.ask(AVISOS, List.of(), facturaIds, AvisosHechos::linea)) {
            first.computeIfAbsent(linea.hecho().id(), id -> linea)
                    .hecho()
                    .facturaIds()
                    .add(linea.facturaId());
        }
        Map<Long, List<Hecho>> byCliente = new HashMap<>();
        first.values()
                .forEach(linea -> byCliente
                        .computeIfAbsent(linea.clienteId(), id -> new ArrayList<>())
                        .add(linea.hecho()));
        return byCliente;
    }

    private static Linea linea(ResultSet row) throws SQLException {
        LocalDate delivered = row.getObject(7, LocalDate.class);
        LocalDate byHand = row.getObject(6, LocalDate.class);
        return new Linea(
                row.getLong(2),
                new Hecho(
                        row.getLong(1),
                        ClaseAviso.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        first(delivered, byHand),
                        new HashSet<>()),
                row.getLong(8));
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
