package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Whom a run is for: everybody, one customer, some of a list, those of a town.
 *
 * @param clase which of these
 * @param valor the town; null but for that
 * @param clientes ids of the customer, or of the list; none but for those
 */
public record AmbitoFacturacion(Clase clase, String valor, List<Long> clientes) implements Serializable {

    /** What a run may be narrowed by. */
    public enum Clase {
        TODOS,
        CLIENTE,
        LISTA,
        LOCALIDAD
    }

    private static final String CLIENTE = "cliente:";
    private static final String LISTA = "lista";
    private static final String LOCALIDAD = "localidad:";
    private static final int MAX_LOCALIDAD = 120;

    public static final AmbitoFacturacion TODOS = new AmbitoFacturacion(Clase.TODOS, null, List.of());

    public AmbitoFacturacion {
        clientes = List.copyOf(clientes);
    }

    public static AmbitoFacturacion cliente(Long id) {
        return new AmbitoFacturacion(Clase.CLIENTE, null, List.of(id));
    }

    public static AmbitoFacturacion lista(List<Long> ids) {
        return new AmbitoFacturacion(Clase.LISTA, null, ids);
    }

    public static AmbitoFacturacion localidad(String town) {
        return new AmbitoFacturacion(Clase.LOCALIDAD, town, List.of());
    }

    /**
     * What a page, the console or a row of a run says.
     *
     * @param text {@code todos} or nothing, {@code cliente:17}, {@code lista:17,18}, {@code localidad:Gilet}; the row of a
     *     run has the list beside it
     * @throws AmbitoNoValidoException when it is none of these
     */
    public static AmbitoFacturacion of(String text) {
        if (text == null || text.isBlank() || text.equals("todos")) {
            return TODOS;
        }
        if (text.matches(CLIENTE + "\\d{1,18}")) {
            return cliente(Long.valueOf(text.substring(CLIENTE.length())));
        }
        if (text.equals(LISTA)) {
            return lista(List.of());
        }
        if (text.matches(LISTA + ":\\d{1,18}(,\\d{1,18})*")) {
            return lista(Arrays.stream(text.substring(LISTA.length() + 1).split(","))
                    .map(Long::valueOf)
                    .toList());
        }
        if (text.startsWith(LOCALIDAD)
                && !text.substring(LOCALIDAD.length()).isBlank()
                && text.length() <= LOCALIDAD.length() + MAX_LOCALIDAD) {
            return localidad(text.substring(LOCALIDAD.length()).strip());
        }
        throw new AmbitoNoValidoException(text);
    }

    /** As the row of a run keeps it; null for everybody. */
    public String clave() {
        return switch (clase) {
            case TODOS -> null;
            case CLIENTE -> CLIENTE + clientes.get(0);
            case LISTA -> LISTA;
            case LOCALIDAD -> LOCALIDAD + valor;
        };
    }
}
