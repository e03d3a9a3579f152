package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFilter.Aviso;
import es.isr.crm.clientes.entity.ClienteFilter.Contrato;
import es.isr.crm.clientes.entity.ClienteFilter.Ficha;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL condition of a filter over {@code clientes c}, with its parameters. Each part has an index of its own, and what is
 * known of a customer is in one key together, so that no table is searched through row by row.
 */
public final class ClienteCondition {

    /** A live service; the plan and the kind are asked of the same one. */
    private static final String CONTRATO = "s.estado <> 'baja'";

    private static final String DEUDA =
            "f.tipo = 'factura' AND (f.estado = 'vencida' OR f.estado = 'pendiente' AND f.fecha_vencimiento < ?)";

    private static final String ONT_OFFLINE = "o.enlace = 'offline'";

    private static final String SIN_ONT = """
            s.tipo = 'fibra' AND s.estado <> 'baja'
                       AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a WHERE a.servicio_id = s.id AND a.hasta IS NULL)""";

    /** Who turned out to be another customer; no text finds them either. */
    private static final Clausula SIN_FUSIONADOS = Clausula.propia("c.fusionado_en_id IS NULL", List.of());

    private final List<Clausula> clauses = new ArrayList<>();
    private final boolean rows;

    /**
     * @param filter what is wanted
     * @param hoy the day on which debts are looked at
     */
    public ClienteCondition(ClienteFilter filter, LocalDate hoy) {
        rows = false;
        if (filter.texto() == null) {
            clauses.add(SIN_FUSIONADOS);
        } else {
            clauses.add(TextoBuscado.clausula(filter.texto()));
        }
        if (!filter.estados().isEmpty()) {
            clauses.add(Clausula.propia(
                    "c.estado IN ("
                            + filter.estados().stream().map(estado -> "?").collect(Collectors.joining(", ")) + ")",
                    filter.estados().stream()
                            .map(estado -> (Object) lower(estado))
                            .toList()));
        }
        addFicha(filter.ficha());
        addContrato(filter.contrato());
        add("c.fecha_alta >= ?", filter.alta().desde());
        add("c.fecha_alta <= ?", filter.alta().hasta());
        addAviso(filter.aviso(), hoy);
        clauses.sort(Comparator.comparing(clause -> clause.duenos().isEmpty()));
    }

    private ClienteCondition(List<Clausula> clauses) {
        this.clauses.addAll(clauses);
        rows = true;
    }

    /** The same, asked of one customer after the other: for the first rows of an order, when many fulfil it. */
    public ClienteCondition filaAFila() {
        return new ClienteCondition(clauses);
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
        StringBuilder condition = new StringBuilder(CONTRATO);
        List<Object> parameters = new ArrayList<>();
        if (contrato.planId() != null) {
            condition.append(" AND s.plan_id = ?");
            parameters.add(contrato.planId());
        }
        if (contrato.tipoPlan() != null) {
            condition.append(" AND s.tipo = ?");
            parameters.add(lower(contrato.tipoPlan()));
        }
        clauses.add(Clausula.deOtraTabla("servicios_cliente s", "s.cliente_id", condition.toString(), parameters));
    }

    private void addAviso(Aviso aviso, LocalDate hoy) {
        if (aviso.deuda()) {
            clauses.add(Clausula.deOtraTabla("facturas f", "f.cliente_id", DEUDA, List.of(Date.valueOf(hoy))));
        }
        if (aviso.ontOffline()) {
            clauses.add(Clausula.deOtraTabla(
                    "asignaciones_ont a JOIN onts o ON o.id = a.ont_viva", "a.cliente_id", ONT_OFFLINE, List.of()));
        }
        if (aviso.sinOnt()) {
            clauses.add(Clausula.deOtraTablaDeUnaVez("servicios_cliente s", "s.cliente_id", SIN_ONT));
        }
    }

    private void add(String condition, Object parameter) {
        if (parameter != null) {
            clauses.add(Clausula.propia(
                    condition, List.of(parameter instanceof LocalDate day ? Date.valueOf(day) : parameter)));
        }
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it looks for a text. */
    public boolean isTexto() {
        return !clauses.contains(SIN_FUSIONADOS);
    }

    /** Whether to find one of them takes as long as to find all. */
    public boolean isDeUnaVez() {
        return !rows && clauses.get(0).deUnaVez();
    }

    /** {@code WHERE …}. */
    public String where() {
        return " WHERE " + parts().map(Clausula.Sql::text).collect(Collectors.joining(" AND "));
    }

    /**
     * {@code FROM clientes c WHERE …}, with the parameters of {@link #where()}: begun by those who fulfil the condition that
     * knows them all, if there is one.
     */
    public String from() {
        Optional<String> owners = rows ? Optional.empty() : clauses.get(0).duenos();
        return owners.map(all -> " FROM (" + all + ") x STRAIGHT_JOIN clientes c ON c.id = x.cliente_id" + others())
                .orElseGet(() -> " FROM clientes c" + where());
    }

    private String others() {
        return clauses.size() == 1
                ? ""
                : " WHERE " + parts().skip(1).map(Clausula.Sql::text).collect(Collectors.joining(" AND "));
    }

    /** The parameters of {@link #where()}, for a statement that has others before them. */
    public List<Object> parameters() {
        return parts().flatMap(part -> part.parameters().stream()).toList();
    }

    /** How many there are, with the parameters of {@link #where()}: of one condition alone, by the table that knows. */
    public String count() {
        List<Clausula> others =
                clauses.stream().filter(clause -> clause != SIN_FUSIONADOS).toList();
        return Optional.of(others)
                .filter(some -> some.size() == 1)
                .flatMap(some -> some.get(0).recuento())
                .orElseGet(() -> "SELECT COUNT(*) FROM clientes c" + where());
    }

    private Stream<Clausula.Sql> parts() {
        return clauses.stream().map(clause -> rows ? clause.fila() : clause.conjunto());
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
        for (Object parameter : parameters()) {
            query.setParameter(position++, parameter);
        }
        return position;
    }
}
