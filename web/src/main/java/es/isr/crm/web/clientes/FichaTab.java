package es.isr.crm.web.clientes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of the customer's file. A further part is a line here, its word {@code clientes_ficha.tab.<name>} and a
 * fragment in {@code fragments/clientes/ficha} that the page includes; who may open it is a row {@code parte} of the matrix.
 */
public enum FichaTab {
    RESUMEN,
    SERVICIOS,
    ONT,
    FACTURAS,
    TICKETS,
    DOCUMENTOS,
    ACTIVIDAD,
    PSO;

    private static final String ADDRESS = "/clientes/ficha?tab=";

    /** The part with that name in an address; the first without a name. */
    static Optional<FichaTab> find(String name) {
        return name == null
                ? Optional.of(RESUMEN)
                : Arrays.stream(values())
                        .filter(tab -> tab.nombre().equals(name))
                        .findFirst();
    }

    /** How the matrix of permissions names it. */
    public String getParte() {
        return ADDRESS + nombre();
    }

    /** What it adds to the address of the file. */
    public String getParametro() {
        return this == RESUMEN ? "" : "&tab=" + nombre();
    }

    private String nombre() {
        return name().toLowerCase(Locale.ROOT);
    }
}
