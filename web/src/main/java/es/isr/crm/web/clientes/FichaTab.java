package es.isr.crm.web.clientes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of the customer's file. A further part is a line here, its word {@code clientes_ficha.tab.<name>} and a
 * fragment in {@code fragments/clientes/ficha} that the page includes; who may call the method may open it.
 */
public enum FichaTab {
    RESUMEN("clientes.ClienteService.getFicha"),
    SERVICIOS("servicios.ServicioService.findByCliente"),
    ONT("red.OntService.findByCliente"),
    DOCUMENTOS("documentos.DocumentoService.findByCliente"),
    ACTIVIDAD("auditoria.ActividadService.search"),
    PSO("red.LogPsoService.search");

    private final String metodo;

    FichaTab(String metodo) {
        this.metodo = metodo;
    }

    /** The part with that name in an address; the first without a name. */
    static Optional<FichaTab> find(String name) {
        return name == null
                ? Optional.of(RESUMEN)
                : Arrays.stream(values())
                        .filter(tab -> tab.nombre().equals(name))
                        .findFirst();
    }

    /** What it takes its content from, as the matrix of permissions names it. */
    public String getMetodo() {
        return metodo;
    }

    /** What it adds to the address of the file. */
    public String getParametro() {
        return this == RESUMEN ? "" : "&tab=" + nombre();
    }

    private String nombre() {
        return name().toLowerCase(Locale.ROOT);
    }
}
