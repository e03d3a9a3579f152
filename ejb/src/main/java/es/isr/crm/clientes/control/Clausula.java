package es.isr.crm.clientes.control;

import java.util.List;
import java.util.Optional;

/**
 * One condition over {@code clientes c}, in two ways that find the same.
 *
 * <p>{@code conjunto} lets the database begin with whoever fulfils it: all of them are known at once, which is what it takes to
 * count or to sort them. {@code fila} is asked of one customer after the other, in the order of an index: which is what it
 * takes to fill a page, when many fulfil it.
 *
 * @param conjunto the condition
 * @param fila the condition, never turned round by the optimizer
 * @param recuento how many fulfil it, without reading {@code clientes}, with the parameters of {@code conjunto}; empty when
 *     only that table knows
 * @param duenos a statement that gives the {@code cliente_id} of all who fulfil it, once each, with the parameters of
 *     {@code conjunto}, where that is the way to find them; the optimizer, which cannot know how few they are, would rather go
 *     through all customers
 * @param deUnaVez whether to find one of them takes as long as to find all
 */
record Clausula(Sql conjunto, Sql fila, Optional<String> recuento, Optional<String> duenos, boolean deUnaVez) {

    Clausula(Sql conjunto, Sql fila, Optional<String> recuento) {
        this(conjunto, fila, recuento, Optional.empty(), false);
    }

    /** A condition over the customer's own row. */
    static Clausula propia(String text, List<Object> parameters) {
        Sql sql = new Sql(text, parameters);
        return new Clausula(sql, sql, Optional.empty());
    }

    /**
     * A row of theirs in another table. Who turned out to be another customer has none: all of theirs passed to the other.
     *
     * @param from the table, or tables, with their names
     * @param owner the column there that says whose the row is
     * @param condition what that row is like
     */
    static Clausula deOtraTabla(String from, String owner, String condition, List<Object> parameters) {
        String exists = "EXISTS (SELECT 1 FROM %s WHERE %s = c.id AND %s)".formatted(from, owner, condition);
        return new Clausula(
                new Sql(exists, parameters),
                new Sql(filaAFila(exists), parameters),
                Optional.of("SELECT COUNT(DISTINCT %s) FROM %s WHERE %s".formatted(owner, from, condition)));
    }

    /** The same, when to find one of those rows takes as long as to find all: they are looked for once, before anything else. */
    static Clausula deOtraTablaDeUnaVez(String from, String owner, String condition) {
        Clausula clause = deOtraTabla(from, owner, condition, List.of());
        String once = "SELECT DISTINCT %s AS cliente_id FROM %s WHERE %s".formatted(owner, from, condition);
        return new Clausula(
                new Sql("c.id IN (SELECT x.cliente_id FROM (" + once + ") x)", List.of()),
                clause.fila(),
                clause.recuento(),
                Optional.of(once),
                true);
    }

    /** Inside a CASE neither MySQL nor MariaDB makes a join of it. */
    static String filaAFila(String condition) {
        return "CASE WHEN " + condition + " THEN 1 END = 1";
    }

    /** A piece of a statement with its parameters. */
    record Sql(String text, List<Object> parameters) {

        Sql {
            parameters = List.copyOf(parameters);
        }
    }
}
