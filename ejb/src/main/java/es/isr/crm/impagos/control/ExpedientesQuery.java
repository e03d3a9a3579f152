package es.isr.crm.impagos.control;

import es.isr.crm.correo.control.Presentaciones;
import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.impagos.entity.ExpedienteImpago;
import es.isr.crm.impagos.entity.ExpedienteImpago.Factura;
import es.isr.crm.impagos.entity.ExpedienteImpago.Hecho;
import es.isr.crm.impagos.entity.ExpedienteImpago.Moroso;
import es.isr.crm.impagos.entity.ExpedienteImpago.Servicio;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers all that counts about the debts of customers, some hundreds at a time with a handful of statements. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ExpedientesQuery {

    /** Customers that are looked at together. */
    public static final int BLOQUE = 500;

    private static final String MOROSOS = """
            SELECT c.id, c.codigo, c.nombre, c.apellidos, c.no_cortar, c.no_cortar_motivo
              FROM clientes c WHERE c.id IN (%s) ORDER BY c.id""";

    private static final String FACTURAS = "SELECT f.cliente_id, f.id, f.numero_completo, f.fecha_emision,"
            + " f.fecha_vencimiento, " + PendienteQuery.PENDIENTE + " AS pendiente,"
            + " EXISTS (SELECT 1 FROM disputas d WHERE d.factura_id = f.id AND d.estado = 'abierta')"
            + " FROM facturas f WHERE " + DeudaVencida.VENCIDA + " AND f.cliente_id IN (%s)"
            + " HAVING pendiente > 0 ORDER BY f.fecha_vencimiento, f.id";

    private static final String PROMESAS = """
            SELECT p.cliente_id, MAX(p.hasta) FROM promesas_pago p
             WHERE p.estado = 'viva' AND p.hasta >= ? AND p.cliente_id IN (%s) GROUP BY p.cliente_id""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Presentaciones presentaciones;

    @Inject
    private AvisosHechos avisos;

    @Inject
    private ServiciosEnMora servicios;

    @Inject
    private Reloj reloj;

    /** An invoice, and whose it is. */
    private record Suya(Long clienteId, Factura factura) {}

    /**
     * One customer's.
     *
     * @throws NotFoundException when there is no such customer
     */
    public ExpedienteImpago of(Long clienteId) {
        return Optional.ofNullable(clienteId)
                .flatMap(id -> of(List.of(id)).stream().findFirst())
                .orElseThrow(() -> new NotFoundException("cliente", clienteId));
    }

    /**
     * Those of some customers, in the order of their ids.
     *
     * @param clienteIds at most {@link #BLOQUE}
     */
    public List<ExpedienteImpago> of(Collection<Long> clienteIds) {
        Map<Long, List<Factura>> facturas = facturas(clienteIds);
        List<Long> facturaIds = facturas.values().stream()
                .flatMap(List::stream)
                .map(Factura::id)
                .toList();
        Map<Long, List<Hecho>> hechos = avisos.of(facturaIds);
        Map<Long, List<Servicio>> suyos = servicios.of(facturaIds);
        Map<Long, Integer> cortes = servicios.cortes(clienteIds);
        Map<Long, LocalDate> promesas = new LinkedHashMap<>();
        sql.ask(
                PROMESAS,
                List.of(reloj.today()),
                clienteIds,
                row -> promesas.put(row.getLong(1), row.getObject(2, LocalDate.class)));
        return sql.ask(MOROSOS, List.of(), clienteIds, ExpedientesQuery::moroso).stream()
                .map(moroso -> new ExpedienteImpago(
                        moroso,
                        facturas.getOrDefault(moroso.id(), List.of()),
                        hechos.getOrDefault(moroso.id(), List.of()),
                        promesas.get(moroso.id()),
                        suyos.getOrDefault(moroso.id(), List.of()),
                        cortes.getOrDefault(moroso.id(), 0)))
                .toList();
    }

    private static Moroso moroso(ResultSet row) throws SQLException {
        String apellidos = row.getString(4);
        return new Moroso(
                row.getLong(1),
                row.getString(2),
                apellidos == null ? row.getString(3) : row.getString(3) + " " + apellidos,
                row.getBoolean(5),
                row.getString(6));
    }

    private Map<Long, List<Factura>> facturas(Collection<Long> clienteIds) {
        List<Suya> found = sql.ask(FACTURAS, List.of(reloj.today()), clienteIds, ExpedientesQuery::factura);
        Map<Long, LocalDate> presented = presentaciones.ofFacturas(
                found.stream().map(suya -> suya.factura().id()).toList());
        return found.stream()
                .collect(Collectors.groupingBy(
                        Suya::clienteId,
                        Collectors.mapping(
                                suya -> presented(suya.factura(), presented),
                                Collectors.toCollection(ArrayList::new))));
    }

    private static Suya factura(ResultSet row) throws SQLException {
        BigDecimal pending = row.getBigDecimal(6).setScale(2);
        return new Suya(
                row.getLong(1),
                new Factura(
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        pending,
                        null,
                        row.getBoolean(7)));
    }

    private static Factura presented(Factura factura, Map<Long, LocalDate> days) {
        return new Factura(
                factura.id(),
                factura.numero(),
                factura.emision(),
                factura.vencimiento(),
                factura.pendiente(),
                days.get(factura.id()),
                factura.disputada());
    }
}
