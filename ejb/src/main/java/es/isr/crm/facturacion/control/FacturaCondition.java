package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.FacturaFilter;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The SQL condition of a filter over {@code facturas f}, with its parameters. */
final class FacturaCondition {

    /** What a number of ours may look like, as far as it was typed: with a digit after what is before it. */
    private static final Pattern NUMERO = Pattern.compile("[A-Z0-9/-]{0,12}\\d{1,10}");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /**
     * @param filter what is wanted
     * @param today the day on which what is open and past due is overdue
     */
    FacturaCondition(FacturaFilter filter, LocalDate today) {
        if (filter.texto() != null) {
            addText(filter.texto());
        }
        addEstados(filter.estados(), Date.valueOf(today));
        add("f.tipo = ?", filter.tipo());
        add("f.periodo = ?", filter.periodo() == null ? null : filter.periodo().toString());
        add("f.fecha_emision >= ?", filter.emision().desde());
        add("f.fecha_emision <= ?", filter.emision().hasta());
        add("f.total >= ?", filter.total().desde());
        add("f.total <= ?", filter.total().hasta());
        add("f.cliente_id = ?", filter.origen().clienteId());
        add("f.medio_pago = ?", filter.origen().medioPago());
        add("f.ejecucion_id = ?", filter.origen().ejecucionId());
        if (filter.tras() != null) {
            conditions.add("(f.fecha_emision < ? OR f.fecha_emision = ? AND f.id < ?)");
            parameters.add(Date.valueOf(filter.tras().emision()));
            parameters.add(Date.valueOf(filter.tras().emision()));
            parameters.add(filter.tras().id());
        }
    }

    /** What numbers are like that begin as somebody typed; nothing when none can. */
    static Optional<String> numero(String typed) {
        String plain = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return NUMERO.matcher(plain).matches() ? Optional.of(plain + "%") : Optional.empty();
    }

    /** The beginning of a number, or its customer as the list of customers finds them; each part has its index. */
    private void addText(String typed) {
        ClienteCondition customers = ClienteCondition.ofTexto(typed);
        String ofCustomers = "f.cliente_id IN (SELECT c.id FROM clientes c" + customers.where() + ")";
        Optional<String> number = numero(typed);
        if (number.isPresent()) {
            // A derived table is worked out once; a union right after IN would be for each row.
            conditions.add("f.id IN (SELECT x.id FROM (SELECT n.id FROM facturas n WHERE n.numero_completo LIKE ?"
                    + " UNION ALL SELECT f.id FROM facturas f WHERE " + ofCustomers + ") x)");
            parameters.add(number.get());
        } else {
            conditions.add(ofCustomers);
        }
        parameters.addAll(customers.parameters());
    }

    /** One past its due date counts as overdue from that day on, whether or not the job has been there. */
    private void addEstados(List<EstadoFactura> estados, Date today) {
        if (estados.isEmpty()) {
            return;
        }
        List<String> any = new ArrayList<>();
        for (EstadoFactura estado : estados) {
            switch (estado) {
                case PENDIENTE -> {
                    any.add("f.estado = 'pendiente' AND f.fecha_vencimiento >= ?");
                    parameters.add(today);
                }
                case VENCIDA -> {
                    any.add("f.estado = 'vencida' OR f.estado = 'pendiente' AND f.fecha_vencimiento < ?");
                    parameters.add(today);
                }
                default -> {
                    any.add("f.estado = ?");
                    parameters.add(estado.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        conditions.add("f.tipo = 'factura' AND (" + String.join(" OR ", any) + ")");
    }

    private void add(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(
                    value instanceof Enum<?> constant
                            ? constant.name().toLowerCase(Locale.ROOT)
                            : value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The same with one condition more. */
    String where(String more) {
        return conditions.isEmpty() ? " WHERE " + more : where() + " AND " + more;
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
