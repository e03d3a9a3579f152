package es.isr.crm.impagos.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.impagos.entity.DeudorFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The SQL condition of a filter over debtors {@code d} and customers {@code c}, with its parameters. */
final class DeudorCondition {

    static final String CORTADO = "EXISTS (SELECT 1 FROM servicios_cliente s WHERE s.cliente_id = c.id"
            + " AND s.estado = 'suspendido' AND s.motivo_suspension = 'impago')";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    DeudorCondition(DeudorFilter filter, LocalDate hoy) {
        if (filter.texto() != null) {
            ClienteCondition customers = ClienteCondition.ofTexto(filter.texto());
            conditions.add("d.cliente_id IN (SELECT c.id FROM clientes c" + customers.where() + ")");
            parameters.addAll(customers.parameters());
        }
        if (filter.tramo() != null) {
            conditions.add("d.desde BETWEEN ? AND ?");
            parameters.add(hoy.minusDays(filter.tramo().to()));
            parameters.add(hoy.minusDays(filter.tramo().from()));
        }
        if (filter.minimo() != null) {
            conditions.add("d.deuda >= ?");
            parameters.add(filter.minimo());
        }
        if (filter.etapa() != null) {
            conditions.add("d.etapa = ?");
            parameters.add(filter.etapa().ordinal());
        }
        if (filter.situacion() != null) {
            conditions.add(
                    switch (filter.situacion()) {
                        case PROMESA ->
                            "EXISTS (SELECT 1 FROM promesas_pago p WHERE p.cliente_id = c.id"
                                    + " AND p.estado = 'viva')";
                        case DISPUTA -> "d.disputas > 0";
                        case NO_CORTAR -> "c.no_cortar";
                        case CORTADO -> CORTADO;
                    });
        }
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> parameters() {
        return parameters;
    }
}
