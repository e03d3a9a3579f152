package es.isr.crm.web.clientes;

import es.isr.crm.servicios.entity.OpcionesCartera;
import es.isr.crm.servicios.entity.OpcionesCartera.Opcion;
import es.isr.crm.web.shared.Formats;
import es.isr.crm.web.shared.ViewTexts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The conditions that narrow the list of customers now, each in words. */
final class ClientesPuestos {

    private final ViewTexts texts;
    private final OpcionesCartera opciones;

    ClientesPuestos(ViewTexts texts, OpcionesCartera opciones) {
        this.texts = texts;
        this.opciones = opciones;
    }

    List<Puesto> of(ClientesFiltro filtro) {
        return ClientesDireccion.parametros(filtro).entrySet().stream()
                .map(one -> new Puesto(one.getKey(), words(one)))
                .toList();
    }

    private String words(Map.Entry<String, String> one) {
        String value = one.getValue();
        String label = texts.get("clientes.filtro." + one.getKey());
        return switch (one.getKey()) {
            case "deuda", "ontOffline", "sinOnt" -> label;
            case "texto" -> "«" + value + "»";
            case "estado" ->
                label + ": "
                        + Arrays.stream(value.split(","))
                                .map(estado -> texts.get("estado." + estado.toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", "));
            case "tipo" -> label + ": " + texts.get("tipoCliente." + value);
            case "tipoPlan" -> label + ": " + texts.get("tipoPlan." + value);
            case "medioPago" -> label + ": " + texts.get("medioPago." + value);
            case "plan" -> label + ": " + name(opciones.planes(), value);
            case "vendedor" -> label + ": " + name(opciones.vendedores(), value);
            case "cobrador" -> label + ": " + name(opciones.cobradores(), value);
            case "desde", "hasta" -> label + " " + Formats.date(LocalDate.parse(value));
            default -> label + ": " + value;
        };
    }

    private static String name(List<Opcion> known, String id) {
        return known.stream()
                .filter(one -> one.id().toString().equals(id))
                .map(Opcion::nombre)
                .findFirst()
                .orElse("—");
    }

    /**
     * A condition.
     *
     * @param nombre its name in the address
     * @param texto what it says
     */
    public record Puesto(String nombre, String texto) {}
}
