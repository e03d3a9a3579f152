package es.isr.crm.clientes.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What a list of customers is narrowed by; all conditions hold at once.
 *
 * @param texto words of name, code, document, phone, e-mail or ONT serial; null for all
 * @param estados states; empty for all
 * @param localidad town; null for all
 */
public record ClienteFilter(String texto, List<EstadoCliente> estados, String localidad) implements Serializable {

    public static final ClienteFilter ALL = new ClienteFilter(null, List.of(), null);

    public ClienteFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        estados = estados == null ? List.of() : List.copyOf(estados);
        localidad = localidad == null || localidad.isBlank() ? null : localidad.strip();
    }

    /** Whoever a text finds. */
    public static ClienteFilter ofTexto(String texto) {
        return new ClienteFilter(texto, List.of(), null);
    }

    public boolean isAll() {
        return texto == null && estados.isEmpty() && localidad == null;
    }
}
