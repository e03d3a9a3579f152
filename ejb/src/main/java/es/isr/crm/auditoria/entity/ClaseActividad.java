package es.isr.crm.auditoria.entity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What kind of thing a line of a customer's history tells, by the beginning of its operation. */
public enum ClaseActividad {
    /** Written by hand. */
    NOTA("nota"),
    /** Written by hand about a telephone call. */
    LLAMADA("llamada."),
    DATOS("clientes."),
    SERVICIOS("servicios.", "planes."),
    RED("red."),
    TAREAS("tareas."),
    /** Papers, and personal data that were given out or emptied. */
    DOCUMENTOS("documentos.", "privacidad."),
    /** Invoices and money. */
    CUENTAS("facturacion.", "tesoreria.", "impagos.", "correo."),
    /** Whatever is none of these. */
    OTRA;

    private final List<String> prefijos;

    ClaseActividad(String... prefijos) {
        this.prefijos = List.of(prefijos);
    }

    /** The kind of an operation. */
    public static ClaseActividad of(String tipo) {
        return Arrays.stream(values())
                .filter(clase -> clase.prefijos.stream().anyMatch(tipo::startsWith))
                .findFirst()
                .orElse(OTRA);
    }

    /** How the operations of this kind begin; none for {@link #OTRA}. */
    public List<String> prefijos() {
        return prefijos;
    }

    /** How the operations of all other kinds begin. */
    public static List<String> todosLosPrefijos() {
        return Arrays.stream(values())
                .flatMap(clase -> Stream.of(clase.prefijos.toArray(String[]::new)))
                .toList();
    }

    /** Whether it is written by hand: only such a line can be corrected, by another. */
    public boolean isManual() {
        return this == NOTA || this == LLAMADA;
    }
}
