package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.planes.entity.TipoPlan;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A filter of the list of customers as the parameters of its address, so that it can be bookmarked, sent to a colleague and
 * saved as a view. A parameter is there only when it narrows something.
 */
final class ClientesDireccion {

    private static final Map<String, Parametro> PARAMETROS = new LinkedHashMap<>();

    static {
        put("texto", ClientesFiltro::getTexto, ClientesFiltro::setTexto, Function.identity());
        put("estado", ClientesDireccion::estados, ClientesFiltro::setEstados, ClientesDireccion::estados);
        put("tipo", ClientesFiltro::getTipo, ClientesFiltro::setTipo, TipoCliente::valueOf);
        put("plan", ClientesFiltro::getPlanId, ClientesFiltro::setPlanId, Long::valueOf);
        put("tipoPlan", ClientesFiltro::getTipoPlan, ClientesFiltro::setTipoPlan, TipoPlan::valueOf);
        put("localidad", ClientesFiltro::getLocalidad, ClientesFiltro::setLocalidad, Function.identity());
        put("provincia", ClientesFiltro::getProvincia, ClientesFiltro::setProvincia, Function.identity());
        put("vendedor", ClientesFiltro::getVendedorId, ClientesFiltro::setVendedorId, Long::valueOf);
        put("cobrador", ClientesFiltro::getCobradorId, ClientesFiltro::setCobradorId, Long::valueOf);
        put("medioPago", ClientesFiltro::getMedioPago, ClientesFiltro::setMedioPago, MedioPago::valueOf);
        put("desde", ClientesFiltro::getDesde, ClientesFiltro::setDesde, LocalDate::parse);
        put("hasta", ClientesFiltro::getHasta, ClientesFiltro::setHasta, LocalDate::parse);
        put("deuda", filtro -> mark(filtro.isDeuda()), ClientesFiltro::setDeuda, ClientesDireccion::isMarked);
        put(
                "ontOffline",
                filtro -> mark(filtro.isOntOffline()),
                ClientesFiltro::setOntOffline,
                ClientesDireccion::isMarked);
        put("sinOnt", filtro -> mark(filtro.isSinOnt()), ClientesFiltro::setSinOnt, ClientesDireccion::isMarked);
    }

    private ClientesDireccion() {}

    private static <T> void put(
            String name, Function<ClientesFiltro, ?> get, BiConsumer<ClientesFiltro, T> set, Function<String, T> read) {
        PARAMETROS.put(name, new Parametro(get, (filtro, text) -> set.accept(filtro, read.apply(text))));
    }

    /** What narrows the list, by the names in its address, in the order of the page. */
    static Map<String, String> parametros(ClientesFiltro filtro) {
        Map<String, String> given = new LinkedHashMap<>();
        PARAMETROS.forEach((name, parameter) -> {
            Object value = parameter.get().apply(filtro);
            if (value != null && !value.toString().isBlank()) {
                given.put(name, value.toString());
            }
        });
        return given;
    }

    /** The filter that parameters stand for; those with other names are not its business. */
    static ClientesFiltro leer(Map<String, String> given) {
        ClientesFiltro filtro = new ClientesFiltro();
        PARAMETROS.forEach((name, parameter) -> {
            String text = given.get(name);
            if (text != null && !text.isBlank()) {
                parameter.set().accept(filtro, text);
            }
        });
        return filtro;
    }

    /** {@code a=b&c=d}, or empty. */
    static String escribir(ClientesFiltro filtro) {
        return parametros(filtro).entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The filter of {@link #escribir}. */
    static ClientesFiltro leer(String query) {
        return leer(Arrays.stream(query.split("&"))
                .map(one -> one.split("=", 2))
                .filter(one -> one.length == 2)
                .collect(Collectors.toMap(one -> one[0], one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8))));
    }

    private static String estados(ClientesFiltro filtro) {
        return filtro.getEstados().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static List<EstadoCliente> estados(String text) {
        return Arrays.stream(text.split(",")).map(EstadoCliente::valueOf).toList();
    }

    private static String mark(boolean wanted) {
        return wanted ? "true" : null;
    }

    private static boolean isMarked(String text) {
        return "true".equals(text);
    }

    /** How one condition is read and written. */
    private record Parametro(Function<ClientesFiltro, ?> get, BiConsumer<ClientesFiltro, String> set) {}
}
