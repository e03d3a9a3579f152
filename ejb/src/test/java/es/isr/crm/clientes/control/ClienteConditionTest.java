package es.isr.crm.clientes.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFilter.Alta;
import es.isr.crm.clientes.entity.ClienteFilter.Aviso;
import es.isr.crm.clientes.entity.ClienteFilter.Contrato;
import es.isr.crm.clientes.entity.ClienteFilter.Ficha;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.planes.entity.TipoPlan;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClienteConditionTest {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 22);

    @Test
    void withoutFilterWhoTurnedOutToBeAnotherIsStillLeftOut() {
        assertEquals(" WHERE c.fusionado_en_id IS NULL", new ClienteCondition(ClienteFilter.ALL, HOY).where());
        assertTrue(ClienteFilter.ofTexto("  ").isAll());
        assertTrue(new ClienteFilter(null, null, new Ficha(null, " ", "", null, null, null), null, null, null).isAll());
    }

    @Test
    void everyParameterHasItsMark() {
        for (String typed : List.of(
                "jose", "jo", "José Peña", "+34961234567", "HWTC12345678", "ñ", "a@b.es 46", "😀", "600 12 34 56")) {
            ClienteCondition condition = new ClienteCondition(everything(typed), HOY);
            assertEquals(marks(condition.where()), condition.parameters().size(), typed);
            assertEquals(marks(condition.count()), condition.parameters().size(), typed);
            ClienteCondition rows = condition.filaAFila();
            assertEquals(marks(rows.where()), rows.parameters().size(), typed);
            ClienteCondition alone = ClienteCondition.ofTexto(typed);
            assertEquals(marks(alone.count()), alone.parameters().size(), typed);
        }
    }

    private static long marks(String sql) {
        return sql.chars().filter(c -> c == '?').count();
    }

    @Test
    void oneConditionAloneIsCountedWhereItIsKnown() {
        assertEquals(
                "SELECT COUNT(DISTINCT t.cliente_id) FROM terminos_cliente t WHERE (t.termino LIKE ?)",
                ClienteCondition.ofTexto("jose").count());
        assertEquals(
                "SELECT COUNT(DISTINCT s.cliente_id) FROM servicios_cliente s WHERE s.estado <> 'baja' AND s.plan_id = ?",
                new ClienteCondition(new ClienteFilter(null, null, null, new Contrato(5L, null), null, null), HOY)
                        .count());
        assertTrue(new ClienteCondition(everything(null), HOY)
                .count()
                .startsWith("SELECT COUNT(*) FROM clientes c WHERE"));
        assertEquals(
                "SELECT COUNT(*) FROM clientes c WHERE c.fusionado_en_id IS NULL",
                new ClienteCondition(ClienteFilter.ALL, HOY).count());
    }

    @Test
    void rowForRowEachConditionOfAnotherTableIsOneThatNoJoinIsMadeOf() {
        String where =
                new ClienteCondition(everything("jose garcia"), HOY).filaAFila().where();
        assertEquals(6, where.split("CASE WHEN EXISTS").length - 1, where);
        assertFalse(where.contains(" IN (SELECT"), where);
        assertEquals(
                List.of("jose%", "garcia%"),
                ClienteCondition.ofTexto("jose garcia").filaAFila().parameters());
    }

    @Test
    void allConditionsHoldAtOnce() {
        ClienteCondition condition = new ClienteCondition(everything(null), HOY);
        assertEquals(
                List.of(
                        "activo",
                        "baja",
                        "autonomo",
                        "Gilet",
                        "Valencia",
                        3L,
                        4L,
                        "bizum",
                        5L,
                        "movil",
                        Date.valueOf("2026-01-01"),
                        Date.valueOf("2026-01-31"),
                        Date.valueOf(HOY)),
                condition.parameters());
        assertEquals(14, condition.where().split("\\bAND (?=c\\.|EXISTS)").length, condition.where());
    }

    private static ClienteFilter everything(String typed) {
        return new ClienteFilter(
                typed,
                List.of(EstadoCliente.ACTIVO, EstadoCliente.BAJA),
                new Ficha(TipoCliente.AUTONOMO, "Gilet", "Valencia", 3L, 4L, MedioPago.BIZUM),
                new Contrato(5L, TipoPlan.MOVIL),
                new Alta(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                new Aviso(true, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "a_b", "\\", "%%%", "_", "c:\\%x_", "a%@b_c"})
    void wildcardsAreEscaped(String typed) {
        for (Object parameter : parameters(typed)) {
            String pattern = parameter.toString();
            String literal = pattern.substring(0, pattern.length() - 1).replaceAll("\\\\[\\\\%_]", "");
            assertFalse(pattern.endsWith("%") && literal.matches(".*[%_\\\\].*"), pattern);
        }
    }

    /** What is typed, and what the terms begin with: each stands for a range of the key. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jose | jose%",
                "núñez peña | núñez% peña% núñez% peña%",
                "O'Connor | O% Connor% O% Connor%",
                "S.L. | S% L% S% L%",
                "600 12 34 56 | 600123456% <654321006%",
                "+34 600-123-456 | 600123456% <654321006%",
                "0034600123456 | 600123456% <654321006%",
                "345 | 345%",
                "12.345.678-z | 12345678z% <z87654321%",
                "12345678 Z | 12345678% <87654321% Z% 12345678% <87654321% Z% 12345678Z% <Z87654321%",
                "ISR-00012 | ISR00012% <21000RSI%",
                "HWTC 1234 | HWTC% 1234% <4321% HWTC% 1234% <4321% HWTC1234% <4321CTWH%",
                "ana@correo.es | ana@correo.es%",
                "@correo | @correo%",
                "garcía 345 | garcía% 345% garcía% 345% garcía345% <543aícrag%",
            })
    void textIsTheBeginningOfTerms(String typed, String beginnings) {
        assertEquals(List.of(beginnings.split(" ")), parameters(typed));
    }

    @Test
    void everyWordMustBeFound() {
        String where = ClienteCondition.ofTexto("núñez peña").where();
        assertTrue(where.matches(" WHERE c.id IN \\(.* HAVING MAX\\(.*\\) = 1 AND MAX\\(.*\\) = 1\\)"), where);
    }

    /** The optimizer cannot know how few have all the words: going through all customers looks cheaper to it. */
    @Test
    void whoHasAllTheWordsIsKnownBeforeCustomersAreRead() {
        String from = ClienteCondition.ofTexto("núñez peña").from();
        assertTrue(
                from.matches(" FROM \\(SELECT t.cliente_id .*\\) x STRAIGHT_JOIN clientes c ON c.id = x.cliente_id"),
                from);
        ClienteCondition all = new ClienteCondition(everything("núñez peña"), HOY);
        assertTrue(all.from().startsWith(" FROM (SELECT t.cliente_id "), all.from());
        assertEquals(marks(all.from()), all.parameters().size());
        assertEquals(
                " FROM clientes c" + all.filaAFila().where(), all.filaAFila().from());
    }

    @Test
    void ofThoseWithoutOntNoneIsFoundSoonerThanAll() {
        assertTrue(new ClienteCondition(sinOnt("garcia"), HOY).isDeUnaVez());
        assertFalse(ClienteCondition.ofTexto("núñez peña").isDeUnaVez());
        assertFalse(new ClienteCondition(ClienteFilter.ALL, HOY).isDeUnaVez());
        assertFalse(new ClienteCondition(sinOnt(null), HOY).filaAFila().isDeUnaVez());
    }

    private static ClienteFilter sinOnt(String typed) {
        return new ClienteFilter(typed, null, null, null, null, new Aviso(false, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "-", "...", "%"})
    void whatIsNoWordFindsNobody(String typed) {
        assertEquals(" WHERE 1 = 0", ClienteCondition.ofTexto(typed).where());
    }

    private static List<Object> parameters(String typed) {
        return ClienteCondition.ofTexto(typed).parameters();
    }
}
