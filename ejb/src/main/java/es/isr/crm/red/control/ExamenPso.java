package es.isr.crm.red.control;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Comprobacion.Medida;
import es.isr.crm.red.entity.Diferencia;
import es.isr.crm.red.entity.Veredicto;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds one answer of PSO against the contract, to the letter: what the CRM forgives is a difference all the same, for
 * it tells that the contract is not the one we know.
 */
final class ExamenPso {

    /** What a page waits for PSO; slower answers come too late for whoever looks. */
    static final Duration LENTO = Duration.ofSeconds(3);

    private static final Set<String> SOBRE = Set.of("codigo", "mensaje", "datos");

    /** UTF-8 that was taken for Latin 1 and encoded once more: Ã±, Ã³. */
    private static final Pattern DOUBLE = Pattern.compile("[\\u00C2\\u00C3][\\u0080-\\u00BF]");

    private static final String BOM = "\uFEFF";

    private static final int MAX_WORDS = 120;

    private final PsoPeticion peticion;
    private final int esperado;
    private final List<Diferencia> diferencias = new ArrayList<>();
    private Integer codigo;
    private Integer elementos;

    private ExamenPso(PsoPeticion peticion, int esperado) {
        this.peticion = peticion;
        this.esperado = esperado;
    }

    /**
     * @param peticion what was asked
     * @param esperado the code that should come; 200 stands for 200 to 299
     * @param sobre what it was about, or null
     * @param cruda what came
     */
    static Comprobacion examine(PsoPeticion peticion, int esperado, String sobre, PsoCruda cruda) {
        return new ExamenPso(peticion, esperado).examine(sobre, cruda);
    }

    private Comprobacion examine(String sobre, PsoCruda cruda) {
        if (!(cruda.intento() instanceof PsoIntento.Contestado contestado)) {
            diferencias.add(new Diferencia("sin_respuesta", cruda.error()));
            return result(sobre, new Medida(null, cruda.duracion().toMillis(), 0, null), false);
        }
        byte[] body = contestado.cuerpo();
        Optional<JsonValue> datos = exchange(contestado) ? body(cruda, body) : Optional.empty();
        datos.filter(found -> isSuccess()).ifPresent(found -> diferencias.addAll(forma(found)));
        if (cruda.duracion().compareTo(LENTO) > 0) {
            diferencias.add(
                    new Diferencia("lenta", LENTO.toMillis(), cruda.duracion().toMillis()));
        }
        Medida medida = new Medida(codigo, cruda.duracion().toMillis(), body.length, elementos);
        return result(sobre, medida, isUnderstood(contestado));
    }

    private Comprobacion result(String sobre, Medida medida, boolean entendida) {
        String nombre = peticion.operacion().nombre();
        if (!diferencias.isEmpty()) {
            return new Comprobacion(nombre, sobre, Veredicto.DISTINTA, diferencias, entendida, medida);
        }
        boolean vacia = elementos != null && elementos == 0;
        return new Comprobacion(
                nombre,
                sobre,
                vacia ? Veredicto.SIN_COMPROBAR : Veredicto.IGUAL,
                vacia ? List.of(new Diferencia("lista_vacia")) : List.of(),
                true,
                medida);
    }

    /** Whether the body came whole and by the right status. */
    private boolean exchange(PsoIntento.Contestado contestado) {
        if (contestado.estadoHttp() < 200 || contestado.estadoHttp() > 299) {
            diferencias.add(new Diferencia("http", contestado.estadoHttp()));
        }
        if (contestado.cuerpo().length > PsoExchange.MAX_BODY) {
            diferencias.add(new Diferencia("tamano", PsoExchange.MAX_BODY));
            return false;
        }
        if (contestado.defecto() != null) {
            diferencias.add(new Diferencia("incompleta", contestado.defecto()));
            return false;
        }
        return diferencias.isEmpty();
    }

    /** What is wrong with the body as such; its {@code datos}, as far as they can be made out. */
    private Optional<JsonValue> body(PsoCruda cruda, byte[] body) {
        String text = text(body).strip();
        if (text.isEmpty()) {
            diferencias.add(new Diferencia("vacia"));
            return Optional.empty();
        }
        if (text.startsWith(BOM)) {
            diferencias.add(new Diferencia("bom"));
            text = text.substring(1);
        }
        if (text.startsWith("<")) {
            diferencias.add(new Diferencia("html", cruda.mask(shorten(text))));
            return Optional.empty();
        }
        if (DOUBLE.matcher(text).find()) {
            diferencias.add(new Diferencia("utf8_doble"));
        }
        JsonValue value = parse(text);
        if (!(value instanceof JsonObject object)) {
            diferencias.add(
                    value == null
                            ? new Diferencia("no_json", cruda.mask(shorten(text)))
                            : new Diferencia("no_objeto", ComparacionPso.kind(value)));
            return Optional.empty();
        }
        if (diferencias.isEmpty()
                && isInteger(object.get("codigo"))
                && PsoCuerpo.parse(body).isEmpty()) {
            diferencias.add(new Diferencia("no_estricto"));
        }
        return envelope(cruda, object);
    }

    private Optional<JsonValue> envelope(PsoCruda cruda, JsonObject object) {
        JsonValue mensaje = object.get("mensaje");
        if (!(mensaje instanceof JsonString)) {
            diferencias.add(new Diferencia("mensaje", ComparacionPso.kind(mensaje)));
        }
        object.keySet().stream()
                .filter(key -> !SOBRE.contains(key))
                .forEach(key -> diferencias.add(new Diferencia("clave_de_mas", key)));
        JsonValue value = object.get("codigo");
        if (!isInteger(value)) {
            String shown = value == null ? "" : shorten(value.toString());
            diferencias.add(new Diferencia("codigo_tipo", ComparacionPso.kind(value), cruda.mask(shown)));
            return Optional.empty();
        }
        codigo = ((JsonNumber) value).intValue();
        boolean asExpected = esperado == 200 ? isSuccess() : codigo == esperado;
        if (!asExpected) {
            String words = mensaje instanceof JsonString text ? shorten(text.getString()) : "";
            diferencias.add(new Diferencia(
                    "codigo", esperado == 200 ? "200–299" : String.valueOf(esperado), codigo, cruda.mask(words)));
            return Optional.empty();
        }
        return Optional.of(object.getOrDefault("datos", JsonValue.NULL));
    }

    private List<Diferencia> forma(JsonValue datos) {
        FormaPso forma = FormaPso.of(peticion.operacion());
        elementos = datos instanceof JsonArray array ? array.size() : null;
        return ComparacionPso.compare(forma, datos);
    }

    private boolean isSuccess() {
        return codigo != null && codigo >= 200 && codigo <= 299;
    }

    /** Whether the CRM gets out of it what it asked for, by the same rules as always. */
    private boolean isUnderstood(PsoIntento.Contestado contestado) {
        if (contestado.defecto() != null || contestado.estadoHttp() < 200 || contestado.estadoHttp() > 299) {
            return false;
        }
        return PsoCuerpo.parse(contestado.cuerpo())
                .filter(cuerpo -> esperado == 200
                        ? cuerpo.codigo() >= 200 && cuerpo.codigo() <= 299
                        : cuerpo.codigo() == esperado)
                .filter(cuerpo ->
                        esperado != 200 || FormaPso.of(peticion.operacion()).isLegible(cuerpo.datos()))
                .isPresent();
    }

    private String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            diferencias.add(new Diferencia("utf8"));
            return new String(body, Charset.forName("windows-1252"));
        }
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException | IllegalStateException e) {
            return null;
        }
    }

    private static boolean isInteger(JsonValue value) {
        return value instanceof JsonNumber number && number.isIntegral();
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= MAX_WORDS ? line : line.substring(0, MAX_WORDS) + "…";
    }
}
