package es.isr.crm.web.ayuda;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody comes to the CRM for. Its words are the texts {@code ayuda.<name>.titulo}, {@code .que}, {@code .paso.1} and
 * so on, and {@code .ojo} where something is easily done wrong.
 */
public enum TareaAyuda {
    PANEL("empezar", false, "/panel"),
    BUSCAR("empezar", true, "/clientes", "/buscar"),
    CUENTA("empezar", false, "/perfil"),

    ALTA("clientes", true, "/clientes/nuevo", "/clientes/servicio/nuevo"),
    INSTALACION("clientes", true, "/tareas", "/clientes/instalacion"),
    DATOS(
            "clientes",
            false,
            "/clientes",
            "/clientes/editar",
            "/clientes/documento",
            "/clientes/servicio/numeros",
            "/clientes/servicio/titular",
            "/clientes/servicio/direccion",
            "/clientes/fusionar"),
    PLAN("clientes", true, "/clientes", "/clientes/servicio/plan", "/clientes/servicio/precio"),
    CORTE("clientes", false, "/clientes", "/clientes/ciclo"),
    CATALOGO("clientes", false, "/planes"),
    IMPORTAR("clientes", false, "/clientes/importar"),
    PRIVACIDAD("clientes", false, "/privacidad", "/clientes/datos"),

    FACTURAR("dinero", false, "/facturacion"),
    FACTURA("dinero", false, "/facturas"),
    COBRAR("dinero", true, "/pagos", "/caja"),
    BANCO("dinero", false, "/banco"),
    IMPAGOS("dinero", true, "/impagos"),
    ENTREGAS("dinero", false, "/entregas"),

    TICKET("soporte", true, "/tickets"),
    AGENDA("soporte", true, "/agenda"),
    INCIDENCIA("soporte", true, "/incidencias"),
    SOLUCION("soporte", true, "/articulos"),

    PSO("red", false, "/red"),
    ONT("red", false, "/red/onts", "/clientes/ont/sustituir", "/clientes/ont/trasladar", "/clientes/ont/ip"),
    DERIVA("red", false, "/red/deriva"),
    PERFILES("red", false, "/red/perfiles"),

    LEAD("comercial", true, "/leads"),
    CAMPANA("comercial", false, "/campanas"),

    CONFIGURACION("sistema", false, "/configuracion"),
    USUARIOS("sistema", false, "/usuarios"),
    INFORMES("sistema", false, "/informes"),
    TRABAJOS("sistema", false, "/trabajos"),
    AUDITORIA("sistema", false, "/auditoria");

    private final String grupo;
    private final boolean ilustrada;
    private final List<String> paginas;

    TareaAyuda(String grupo, boolean ilustrada, String... paginas) {
        this.grupo = grupo;
        this.ilustrada = ilustrada;
        this.paginas = List.of(paginas);
    }

    /** The task with that name, in whatever letters. */
    static Optional<TareaAyuda> find(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * What is done on a page, or on those below an address: the task that names the longest part of it.
     *
     * @param address of the page, without parameters
     */
    static Optional<TareaAyuda> de(String address) {
        return Arrays.stream(values())
                .filter(each -> each.overlap(address) > 0)
                .max(Comparator.comparingInt((TareaAyuda each) -> each.overlap(address))
                        .thenComparing(Comparator.<TareaAyuda>naturalOrder().reversed()));
    }

    private int overlap(String address) {
        return paginas.stream()
                .filter(page -> address.equals(page) || address.startsWith(page + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Where one begins. */
    public String getEntrada() {
        return paginas.get(0);
    }

    /** The pages on which it is done; who may open none of them does not do it. */
    List<String> getPaginas() {
        return paginas.size() == 1 ? paginas : paginas.subList(1, paginas.size());
    }

    /** Names its group in the texts. */
    public String getGrupo() {
        return grupo;
    }

    /** How an address, and the file of its picture, name it. */
    public String getNombre() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is a picture of it. */
    public boolean isIlustrada() {
        return ilustrada;
    }
}
