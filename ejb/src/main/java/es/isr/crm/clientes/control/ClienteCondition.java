package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFilter.Aviso;
import es.isr.crm.clientes.entity.ClienteFilter.Contrato;
import es.isr.crm.clientes.entity.ClienteFilter.Ficha;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The SQL condition of a filter over {@code clientes c}, with its parameters. Each part has an index of its own, and what is
 * known of a customer is in one key together, so that no table is searched through row by row.
 */
public final class ClienteCondition {

    /** A live service; the plan and the kind are asked of the same one. */
    private static final String CONTRATO =
            "EXISTS (SELECT 1 FROM servicios_cliente s WHERE s.cliente_id = c.id AND s.estado <> 'baja'%s)";

    private static final String DEUDA = """
            EXISTS (SELECT 1 FROM facturas f WHERE f.cliente_id = c.id AND f.tipo = 'factura'
                       AND (f.estado = 'vencida' OR f.estado = 'pendiente' AND f.fecha_vencimiento < ?))""";

    private static final String ONT_OFFLINE = """
            EXISTS (SELECT 1 FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_viva
                     WHERE a.cliente_id = c.id AND o.enlace = 'offline')""";

    private static final String SIN_ONT = """
            EXISTS (SELECT 1 FROM servicios_cliente s WHERE s.cliente_id = c.id AND s.tipo = 'fibra' AND s.estado <> 'baja'
                       AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a WHERE a.servicio_id = s.id AND a.hasta IS NULL))""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /**
     * @param filter what is wanted
     * @param hoy the day on which debts are looked at
     */
    public ClienteCondition(ClienteFilter filter, LocalDate hoy) {
        if (filter.texto() == null) {
            // Who turned out to be another customer; no text finds them either.
            conditions.add("c.fusionado_en_id IS NULL");
        } else {
            TextoBuscado texto = new TextoBuscado(filter.texto());
            conditions.add(texto.sql());
            parameters.addAll(texto.parameters());
        }
        if (!filter.estados().isEmpty()) {
            conditions.add("c.estado IN ("
                    + filter.estados().stream().map(estado -> "?").collect(Collectors.joining(", ")) + ")");
            filter.estados().forEach(estado -> parameters.add(lower(estado)));
        }
        addFicha(filter.ficha());
        addContrato(filter.contrato());
        add("c.fecha_alta >= ?", filter.alta().desde());
        add("c.fecha_alta <= ?", filter.alta().hasta());
        addAviso(filter.aviso(), hoy);
    }

    /** Whoever a text finds. */
    public static ClienteCondition ofTexto(String texto) {
        return new ClienteCondition(ClienteFilter.ofTexto(texto), null);
    }

    private void addFicha(Ficha ficha) {
        add("c.tipo_cliente = ?", lower(ficha.tipo()));
        add("c.localidad = ?", ficha.localidad());
        add("c.provincia = ?", ficha.provincia());
        add("c.vendedor_id = ?", ficha.vendedorId());
        add("c.cobrador_id = ?", ficha.cobradorId());
        add("c.medio_pago = ?", lower(ficha.medioPago()));
    }

    private void addContrato(Contrato contrato) {
        if (contrato.equals(Contrato.ANY)) {
            return;
        }
        String plan = contrato.planId() == null ? "" : " AND s.plan_id = ?";
        String tipo = contrato.tipoPlan() == null ? "" : " AND s.tipo = ?";
        conditions.add(CONTRATO.formatted(plan + tipo));
        if (contrato.planId() != null) {
            parameters.add(contrato.planId());
        }
        if (contrato.tipoPlan() != null) {
            parameters.add(lower(contrato.tipoPlan()));
        }
    }

    private void addAviso(Aviso aviso, LocalDate hoy) {
        if (aviso.deuda()) {
            add(DEUDA, hoy);
        }
        if (aviso.ontOffline()) {
            conditions.add(ONT_OFFLINE);
        }
        if (aviso.sinOnt()) {
            conditions.add(SIN_ONT);
        }
    }

    private void add(String condition, Object parameter) {
        if (parameter != null) {
            conditions.add(condition);
            parameters.add(parameter instanceof LocalDate day ? java.sql.Date.valueOf(day) : parameter);
        }
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The parameters of {@link #where()}, for a statement that has others before them. */
    public List<Object> parameters() {
        return List.copyOf(parameters);
    }

    /** Sets the parameters of {@link #where()} from the first on. */
    public void bind(Query query) {
        bind(query, 1);
    }

    /**
     * Sets the parameters of {@link #where()} in a larger statement.
     *
     * @param first position of the first of them
     * @return position after the last of them
     */
    public int bind(Query query, int first) {
        int position = first;
        for (Object parameter : parameters) {
            query.setParameter(position++, parameter);
        }
        return position;
    }
}
