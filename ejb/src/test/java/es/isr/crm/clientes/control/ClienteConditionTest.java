package es.isr.crm.clientes.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.EstadoCliente;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClienteConditionTest {

    @Test
    void withoutFilterEverybodyIsWanted() {
        assertEquals("", new ClienteCondition(ClienteFilter.ALL).where());
        assertEquals("", new ClienteCondition(new ClienteFilter("  ", List.of(), " ")).where());
    }

    @Test
    void everyParameterHasItsMark() {
        for (String typed :
                List.of("jose", "jo", "José Peña", "+34961234567", "HWTC12345678", "ñ", "a@b.es 46", "😀")) {
            ClienteCondition condition =
                    new ClienteCondition(new ClienteFilter(typed, List.of(EstadoCliente.ACTIVO), "Gilet"));
            long marks = condition.where().chars().filter(c -> c == '?').count();
            assertEquals(marks, bound(condition).size(), typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "a_b", "\\", "%%%", "_", "c:\\%x_"})
    void wildcardsAreEscaped(String typed) {
        for (Object parameter : bound(new ClienteCondition(new ClienteFilter(typed, List.of(), null)))) {
            String pattern = parameter.toString();
            String literal = pattern.substring(0, pattern.length() - 1).replaceAll("\\\\[\\\\%_]", "");
            assertFalse(pattern.endsWith("%") && literal.matches(".*[%_\\\\].*"), pattern);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+jose", "jose*", "-jose", "(jose)", "\"jose\"", "~jose", "<jose>", "@jose"})
    void operatorsOfTheFullTextMeanNothing(String typed) {
        List<Object> parameters = bound(new ClienteCondition(new ClienteFilter(typed, List.of(), null)));
        assertTrue(parameters.contains("+jose*"), parameters.toString());
    }

    @Test
    void everyWordMustBeFound() {
        ClienteCondition condition = new ClienteCondition(new ClienteFilter("núñez peña", List.of(), null));
        assertEquals(List.of("+núñez*", "+peña*"), bound(condition));
        assertTrue(condition.where().matches(".* AGAINST .* AND .* AGAINST .*"), condition.where());
    }

    @Test
    void shortWordIsTheBeginningOfAName() {
        ClienteCondition condition = new ClienteCondition(new ClienteFilter("jo", List.of(), null));
        assertTrue(condition.where().contains("c.nombre LIKE ?"), condition.where());
        assertTrue(bound(condition).contains("jo%"), bound(condition).toString());
    }

    @Test
    void statesAreSpeltAsTheOperatorSpellsThem() {
        List<EstadoCliente> estados = List.of(EstadoCliente.PENDIENTE_INSTALACION, EstadoCliente.BAJA);
        assertEquals(
                List.of("pendiente_instalacion", "baja"),
                bound(new ClienteCondition(new ClienteFilter(null, estados, null))));
    }

    /** What would be bound to a query; the only thing that is asked of it. */
    private static List<Object> bound(ClienteCondition condition) {
        List<Object> parameters = new ArrayList<>();
        Query query = (Query) Proxy.newProxyInstance(
                Query.class.getClassLoader(), new Class<?>[] {Query.class}, (proxy, method, arguments) -> {
                    assertEquals(parameters.size() + 1, arguments[0], "bound in order");
                    parameters.add(arguments[1]);
                    return proxy;
                });
        condition.bind(query);
        return parameters;
    }
}
