package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.CampoCliente;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.UsuarioOption;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values of a customer and of what they have, as people read them, by the name of the attribute. */
@Named
@RequestScoped
public class ClienteLegible {

    private static final String NOTHING = "—";
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The words of constants, by the attributes that have them. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("tipoCliente", "tipoCliente."),
            Map.entry("tipoId", "tipoId."),
            Map.entry("zonaFiscal", "zonaFiscal."),
            Map.entry("medioPago", "medioPago."),
            Map.entry("facturaElectronicaCanal", "canal."),
            Map.entry("comunicacionesCanal", "canal."),
            Map.entry("motivoSuspension", "motivo."),
            Map.entry("motivoBaja", "motivo."),
            Map.entry("origen", "origenTarifa."));

    @Inject
    private ViewTexts texts;

    @Inject
    private UsuarioService usuarios;

    private final Map<Long, String> names = new HashMap<>();

    /** What a field of the form says. */
    public String valor(CampoCliente campo, Object value) {
        return texto(campo.atributo(), value == null ? null : value.toString());
    }

    /** What the history says of an attribute. */
    public String texto(String atributo, String valor) {
        if (valor == null || valor.isEmpty()) {
            return NOTHING;
        }
        return switch (atributo) {
            case "estado", "estadoPedido" -> ViewFormats.estado(valor);
            case "precio", "importe" -> ViewFormats.money(new BigDecimal(valor));
            case "vendedorId", "cobradorId" -> name(Long.valueOf(valor));
            case "telefono", "telefonoAlternativo", "numero" -> ViewFormats.phone(valor);
            default -> byForm(atributo, valor);
        };
    }

    private String byForm(String atributo, String valor) {
        Optional<String> constant =
                Optional.ofNullable(CONSTANTS.get(atributo)).map(prefix -> texts.find(prefix + valor));
        if (constant.isPresent()) {
            return constant.get();
        }
        if ("true".equals(valor) || "false".equals(valor)) {
            return texts.get("true".equals(valor) ? "clientes_ficha.si" : "clientes_ficha.no");
        }
        if (ISO_DATE.matcher(valor).matches()) {
            return ViewFormats.date(LocalDate.parse(valor));
        }
        return valor;
    }

    private String name(Long id) {
        if (names.isEmpty()) {
            usuarios.findActivos(id).forEach(user -> names.put(user.id(), user.nombre()));
        }
        return names.computeIfAbsent(
                id,
                other -> usuarios.findActivos(other).stream()
                        .filter(user -> user.id().equals(other))
                        .map(UsuarioOption::nombre)
                        .findFirst()
                        .orElse(NOTHING));
    }
}
