package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.ExpedienteImpago.Servicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which services invoices are for, as they are now.
 *
 * <p>A landline is taken to ride on a connection when both are parts of one combo, or when the customer has one that is sold
 * alone: nothing says where it is plugged in, and what is not known speaks for who would lose their emergency calls.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ServiciosEnMora {

    /** A line for a part of a combo is for the combo; a service that went to somebody else is not the debtor's any more. */
    private static final String SERVICIOS = """
            SELECT DISTINCT s.cliente_id, s.id, p.nombre, s.estado, s.estado_pedido, s.motivo_suspension,
                   CASE s.tipo
                     WHEN 'combo' THEN EXISTS (SELECT 1 FROM servicios_cliente v
                       WHERE v.servicio_padre_id = s.id AND v.tipo = 'telefonia_fija' AND v.estado <> 'baja')
                     WHEN 'fibra' THEN EXISTS (SELECT 1 FROM servicios_cliente v
                       WHERE v.cliente_id = s.cliente_id AND v.servicio_padre_id IS NULL
                         AND v.tipo = 'telefonia_fija' AND v.estado <> 'baja')
                     ELSE FALSE END,
                   l.factura_id
              FROM conceptos_factura l
              JOIN facturas f ON f.id = l.factura_id
              JOIN servicios_cliente b ON b.id = l.servicio_id
              JOIN servicios_cliente s ON s.id = COALESCE(b.servicio_padre_id, b.id) AND s.cliente_id = f.cliente_id
              JOIN planes p ON p.id = s.plan_id
             WHERE s.estado <> 'baja' AND l.factura_id IN (%s)
             ORDER BY s.id""";

    /** All services that are cut on one day are cut once. */
    private static final String CORTES = """
            SELECT s.cliente_id, COUNT(DISTINCT x.desde)
              FROM suspensiones_servicio x JOIN servicios_cliente s ON s.id = x.servicio_id
             WHERE x.motivo = 'impago' AND s.cliente_id IN (%s) GROUP BY s.cliente_id""";

    @Inject
    private SqlEnBloque sql;

    /** A service, an invoice that bills it, and whose it is. */
    private record Linea(Long clienteId, Servicio servicio, Long facturaId) {}

    /** By customer; each with those of these invoices that bill it. */
    Map<Long, List<Servicio>> of(Collection<Long> facturaIds) {
        Map<Long, Linea> first = new LinkedHashMap<>();
        for (Linea linea : sql.ask(SERVICIOS, List.of(), facturaIds, ServiciosEnMora::linea)) {
            first.computeIfAbsent(linea.servicio().id(), id -> linea)
                    .servicio()
                    .facturaIds()
                    .add(linea.facturaId());
        }
        Map<Long, List<Servicio>> byCliente = new HashMap<>();
        first.values()
                .forEach(linea -> byCliente
                        .computeIfAbsent(linea.clienteId(), id -> new ArrayList<>())
                        .add(linea.servicio()));
        return byCliente;
    }

    /** How often each customer was cut for a debt. */
    Map<Long, Integer> cortes(Collection<Long> clienteIds) {
        Map<Long, Integer> cuts = new HashMap<>();
        sql.ask(CORTES, List.of(), clienteIds, row -> cuts.put(row.getLong(1), row.getInt(2)));
        return cuts;
    }

    private static Linea linea(ResultSet row) throws SQLException {
        return new Linea(
                row.getLong(1),
                new Servicio(
                        row.getLong(2),
                        row.getString(3),
                        EstadoServicio.valueOf(upper(row.getString(4))),
                        row.getString(5) == null ? null : EstadoServicio.valueOf(upper(row.getString(5))),
                        row.getString(6) == null ? null : MotivoEstado.valueOf(upper(row.getString(6))),
                        row.getBoolean(7),
                        new HashSet<>()),
                row.getLong(8));
    }

    private static String upper(String column) {
        return column.toUpperCase(Locale.ROOT);
    }
}
