package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.entity.Movimiento;
import es.isr.crm.tesoreria.entity.MovimientoFilter;
import es.isr.crm.tesoreria.entity.MovimientoRow;
import es.isr.crm.tesoreria.entity.PagoDiario;
import es.isr.crm.tesoreria.entity.Propuesta;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Movements of the bank with what they may be, or what they became: found for the page that is looked at, kept nowhere. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class MovimientosQuery {

    private static final String CLIENTES = """
            SELECT p.id, c.id, c.codigo, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, '')))
              FROM pagos p JOIN clientes c ON c.id = p.cliente_id WHERE p.id IN (%s)""";

    @Inject
    private MovimientoRepository movimientos;

    @Inject
    private Emparejador emparejador;

    @Inject
    private SqlEnBloque sql;

    public Page<MovimientoRow> search(MovimientoFilter filter, PageRequest page) {
        Page<Movimiento> found = movimientos.search(filter, page);
        return new Page<>(rows(found.rows()), found.total());
    }

    /** @throws es.isr.crm.shared.entity.NotFoundException when there is none */
    public MovimientoRow get(Long id) {
        return rows(List.of(movimientos.getById(id))).get(0);
    }

    private List<MovimientoRow> rows(List<Movimiento> found) {
        Map<Long, List<Propuesta>> propuestas =
                emparejador.find(found.stream().filter(Movimiento::isPendiente).toList());
        Map<Long, PagoDiario.Cliente> clientes = clientes(
                found.stream().map(Movimiento::pagoId).filter(Objects::nonNull).toList());
        return found.stream()
                .map(each -> new MovimientoRow(
                        each, propuestas.getOrDefault(each.id(), List.of()), clientes.get(each.pagoId())))
                .toList();
    }

    private Map<Long, PagoDiario.Cliente> clientes(List<Long> pagoIds) {
        Map<Long, PagoDiario.Cliente> found = new HashMap<>();
        sql.ask(
                CLIENTES,
                List.of(),
                pagoIds,
                row -> found.put(
                        row.getLong(1), new PagoDiario.Cliente(row.getLong(2), row.getString(3), row.getString(4))));
        return found;
    }
}
