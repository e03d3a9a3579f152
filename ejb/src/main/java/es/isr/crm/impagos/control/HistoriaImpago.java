package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.HitoImpago;
import es.isr.crm.impagos.entity.HitoImpago.Clase;
import es.isr.crm.impagos.entity.HitoImpago.Prueba;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a debtor was told, promised and disputes, with what proves it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class HistoriaImpago {

    /** Of several deliveries of a notice the one that was presented first, else the last one. */
    private static final String AVISOS = """
            SELECT a.id, a.clase, a.created_at, a.suspension_el, a.importe, a.usuario, a.mano_fecha, a.mano_nota, a.mano_por,
                   (SELECT GROUP_CONCAT(f.numero_completo ORDER BY f.id SEPARATOR ', ')
                      FROM avisos_factura af JOIN facturas f ON f.id = af.factura_id WHERE af.aviso_id = a.id),
                   e.estado, e.presentada, e.canal, e.direccion, e.presentada_por
              FROM avisos a
              LEFT JOIN entregas e ON e.id =
                   (SELECT x.id FROM entregas x
                     WHERE x.clase IN ('recordatorio', 'aviso_suspension') AND x.referencia_id = a.id
                     ORDER BY x.presentada IS NULL, x.presentada, x.id DESC LIMIT 1)
             WHERE a.cliente_id = ?""";

    private static final String PROMESAS = """
            SELECT p.id, p.created_at, p.hasta, p.importe, p.estado, p.nota, p.usuario, p.cerrada_at, p.cerrada_por
              FROM promesas_pago p WHERE p.cliente_id = ?""";

    private static final String DISPUTAS = """
            SELECT q.id, q.created_at, f.numero_completo, q.estado, q.motivo, q.usuario, q.cerrada_at, q.resolucion,
                   q.cerrada_por
              FROM disputas q JOIN facturas f ON f.id = q.factura_id WHERE q.cliente_id = ?""";

    @Inject
    private SqlEnBloque sql;

    /** The latest first. */
    public List<HitoImpago> of(Long clienteId) {
        List<HitoImpago> all = new ArrayList<>(sql.ask(AVISOS, List.of(clienteId), HistoriaImpago::aviso));
        all.addAll(sql.ask(PROMESAS, List.of(clienteId), HistoriaImpago::promesa));
        all.addAll(sql.ask(DISPUTAS, List.of(clienteId), HistoriaImpago::disputa));
        all.sort(Comparator.comparing(HitoImpago::cuando)
                .thenComparing(HitoImpago::id)
                .reversed());
        return all;
    }

    private static HitoImpago aviso(ResultSet row) throws SQLException {
        LocalDate byHand = row.getObject(7, LocalDate.class);
        LocalDate delivered = row.getObject(12, LocalDate.class);
        Prueba prueba = null;
        if (delivered != null) {
            prueba = new Prueba(delivered, row.getString(13), row.getString(14), row.getString(15));
        } else if (byHand != null) {
            prueba = new Prueba(byHand, "mano", row.getString(8), row.getString(9));
        }
        return new HitoImpago(
                Clase.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getLong(1),
                instant(row, 3),
                row.getObject(4, LocalDate.class),
                row.getBigDecimal(5),
                row.getString(10),
                row.getString(11),
                byHand == null ? null : row.getString(8),
                row.getString(6),
                prueba);
    }

    private static HitoImpago promesa(ResultSet row) throws SQLException {
        return new HitoImpago(
                Clase.PROMESA,
                row.getLong(1),
                instant(row, 2),
                row.getObject(3, LocalDate.class),
                row.getBigDecimal(4),
                null,
                row.getString(5),
                row.getString(6),
                row.getString(7),
                end(row, 8, null, row.getString(9)));
    }

    private static HitoImpago disputa(ResultSet row) throws SQLException {
        return new HitoImpago(
                Clase.DISPUTA,
                row.getLong(1),
                instant(row, 2),
                null,
                null,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                end(row, 7, row.getString(8), row.getString(9)));
    }

    private static Prueba end(ResultSet row, int when, String what, String who) throws SQLException {
        return row.getObject(when) == null
                ? null
                : new Prueba(instant(row, when).atZone(Reloj.MADRID).toLocalDate(), null, what, who);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
