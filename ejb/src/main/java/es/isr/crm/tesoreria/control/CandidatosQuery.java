package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.tesoreria.entity.PagoDiario;
import es.isr.crm.tesoreria.entity.RazonPropuesta;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is named by words of the bank: each question is one for a whole page of movements, by a key. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class CandidatosQuery {

    private static final String FACTURAS =
            "SELECT f.numero_completo, f.id, f.cliente_id FROM facturas f WHERE f.numero_completo IN (%s)";

    private static final String TERMINOS =
            "SELECT DISTINCT t.cliente_id FROM terminos_cliente t WHERE t.termino IN (%s) LIMIT 1000";

    private static final String MANDATOS =
            "SELECT c.id FROM clientes c WHERE c.fusionado_en_id IS NULL AND c.mandato_referencia IN (%s)";

    private static final String IBANES =
            "SELECT c.id FROM clientes c WHERE c.fusionado_en_id IS NULL AND c.iban IN (%s)";

    private static final String CLIENTES = """
            SELECT c.id, c.codigo, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))), c.dni, c.mandato_referencia, c.iban
              FROM clientes c WHERE c.id IN (%s)""";

    /** Several words of one name; the more, the likelier. */
    private static final String NOMBRES = """
            SELECT t.cliente_id, COUNT(*) FROM terminos_cliente t WHERE t.termino IN (%s)
             GROUP BY t.cliente_id HAVING COUNT(*) >= 2 ORDER BY COUNT(*) DESC, t.cliente_id DESC LIMIT 10""";

    /** What a bank can take back: thirteen months (Real Decreto-ley 19/2018, art. 43). */
    private static final String PAGOS = """
            SELECT p.cliente_id, p.id, p.fecha, p.importe FROM pagos p
             WHERE p.fecha >= ? AND p.cliente_id IN (%s) AND p.tipo = 'cobro'
               AND p.metodo IN ('domiciliacion', 'transferencia', 'bizum')
               AND NOT EXISTS (SELECT 1 FROM pagos r WHERE r.revierte_id = p.id)
             ORDER BY p.fecha DESC, p.id DESC""";

    @Inject
    private SqlEnBloque sql;

    /** An invoice that is named. */
    record Nombrada(String numero, Long id, Long clienteId) {}

    /**
     * A customer with what the bank may call them by.
     *
     * @param cliente id, code and name
     */
    record Candidato(PagoDiario.Cliente cliente, String dni, String mandato, String iban) {

        /** Why these words mean them, by a code of theirs. */
        Set<RazonPropuesta> razones(PalabrasMovimiento palabras) {
            Set<RazonPropuesta> razones = new HashSet<>();
            for (String word : palabras.codigos()) {
                if (same(word, cliente.codigo())) {
                    razones.add(RazonPropuesta.CODIGO);
                }
                if (same(word, dni)) {
                    razones.add(RazonPropuesta.DOCUMENTO);
                }
                if (word.equals(mandato)) {
                    razones.add(RazonPropuesta.MANDATO);
                }
            }
            if (iban != null && palabras.ibanes().contains(iban)) {
                razones.add(RazonPropuesta.IBAN);
            }
            return razones;
        }

        private static boolean same(String word, String known) {
            return known != null && word.replace("-", "").equalsIgnoreCase(known.replace("-", ""));
        }
    }

    /** A payment that the bank can take back. */
    record Reversible(Long clienteId, Long pagoId, LocalDate fecha, BigDecimal importe) {}

    List<Nombrada> findFacturas(Collection<String> numeros) {
        return sql.ask(
                FACTURAS, List.of(), numeros, row -> new Nombrada(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    /** Ids of who may be named by codes, documents, mandates or accounts. */
    Set<Long> findByCodigos(Collection<String> codigos, Collection<String> ibanes) {
        Set<Long> found = new HashSet<>();
        Set<String> plain = new HashSet<>();
        codigos.forEach(each -> {
            plain.add(each);
            plain.add(each.replace("-", ""));
        });
        found.addAll(sql.ask(TERMINOS, List.of(), plain, row -> row.getLong(1)));
        found.addAll(sql.ask(MANDATOS, List.of(), codigos, row -> row.getLong(1)));
        found.addAll(sql.ask(IBANES, List.of(), ibanes, row -> row.getLong(1)));
        return found;
    }

    /** Who has several of these words in their name, and how many. */
    Map<Long, Integer> findByNombre(Collection<String> nombres) {
        Map<Long, Integer> found = new HashMap<>();
        if (nombres.size() >= 2) {
            sql.ask(NOMBRES, List.of(), nombres, row -> found.put(row.getLong(1), row.getInt(2)));
        }
        return found;
    }

    Map<Long, Candidato> findClientes(Collection<Long> ids) {
        Map<Long, Candidato> found = new HashMap<>();
        sql.ask(
                CLIENTES,
                List.of(),
                ids,
                row -> found.put(
                        row.getLong(1),
                        new Candidato(
                                new PagoDiario.Cliente(row.getLong(1), row.getString(2), row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))));
        return found;
    }

    /** The payments of some customers that the bank can take back, the latest first. */
    Map<Long, List<Reversible>> findReversibles(Collection<Long> clienteIds, LocalDate hoy) {
        Map<Long, List<Reversible>> found = new HashMap<>();
        sql.ask(
                PAGOS,
                List.of(hoy.minusMonths(13)),
                clienteIds,
                row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Reversible(
                                row.getLong(1),
                                row.getLong(2),
                                row.getObject(3, LocalDate.class),
                                row.getBigDecimal(4).setScale(2))));
        return found;
    }
}
