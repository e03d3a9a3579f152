package es.isr.crm.simulador.fallo;

import es.isr.crm.simulador.operacion.Operacion;
import es.isr.crm.simulador.red.Equipo;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault in the control API. An unknown key or value is refused: a test must not pass because of a typing error. */
public final class FalloJson {

    private static final Set<String> COMUNES =
            Set.of("operacion", "sn", "tipo", "aplica", "tardeMs", "tardeLlamadas", "esperaMs", "veces", "saltar");

    private FalloJson() {}

    /** @throws IllegalArgumentException what is wrong with it */
    public static Fallo read(JsonObject json) {
        Sintoma sintoma = constante(Sintoma.class, Lectura.texto(json, "tipo", ""), "tipo");
        checkClaves(json, sintoma);
        String aplica =
                Lectura.texto(json, "aplica", sintoma.aplicacionPorDefecto().name());
        return new Fallo(
                new Filtro(operacion(json), sn(json)),
                constante(Aplicacion.class, aplica, "aplica"),
                new Tarde(
                        Duration.ofMillis(Lectura.entero(json, "tardeMs", 5_000, 0)),
                        Lectura.entero(json, "tardeLlamadas", 0, 0)),
                Duration.ofMillis(Lectura.entero(json, "esperaMs", 0, 0)),
                sintoma,
                Detalle.of(json));
    }

    public static int saltar(JsonObject json) {
        return Lectura.entero(json, "saltar", 0, 0);
    }

    /** @return null for until it is cleared */
    public static Integer veces(JsonObject json) {
        return json.containsKey("veces") ? Lectura.entero(json, "veces", 0, 1) : null;
    }

    public static JsonObject toJson(Fallos.Activo activo) {
        Fallo fallo = activo.fallo();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", activo.id())
                .add("operacion", fallo.filtro().operacion())
                .add("sn", fallo.filtro().sn())
                .add("tipo", fallo.sintoma().nombre())
                .add("aplica", fallo.aplicacion().name().toLowerCase(Locale.ROOT))
                .add("esperaMs", fallo.espera().toMillis())
                .add("saltar", activo.saltar())
                .add("usado", activo.usado());
        if (activo.veces() != null) {
            json.add("veces", activo.veces());
        }
        if (fallo.aplicacion() == Aplicacion.TARDE) {
            if (fallo.tarde().porLlamadas()) {
                json.add("tardeLlamadas", fallo.tarde().llamadas());
            } else {
                json.add("tardeMs", fallo.tarde().tiempo().toMillis());
            }
        }
        fallo.sintoma().campos().forEach(campo -> addDetalle(json, campo, fallo.detalle()));
        return json.build();
    }

    private static void addDetalle(JsonObjectBuilder json, Detalle.Campo campo, Detalle detalle) {
        switch (campo) {
            case CODIGO -> json.add(campo.clave(), detalle.codigo());
            case MENSAJE -> json.add(campo.clave(), detalle.mensaje());
            case MS -> json.add(campo.clave(), detalle.silencio().toMillis());
            case ESTADO -> json.add(campo.clave(), detalle.estado());
            case DESTINO -> json.add(campo.clave(), detalle.destino());
            case BYTES -> json.add(campo.clave(), detalle.bytes());
            case MS_POR_BYTE -> json.add(campo.clave(), detalle.porByte().toMillis());
        }
    }

    private static String operacion(JsonObject json) {
        String operacion = Lectura.texto(json, "operacion", Filtro.TODAS);
        if (!operacion.equals(Filtro.TODAS) && Operacion.find(operacion).isEmpty()) {
            throw new IllegalArgumentException("La operación " + operacion + " no existe");
        }
        return operacion;
    }

    private static String sn(JsonObject json) {
        String sn = Lectura.texto(json, "sn", "");
        if (!sn.isEmpty() && !Equipo.SERIE.matcher(sn).matches()) {
            throw new IllegalArgumentException("El número de serie no es válido: " + sn);
        }
        return sn;
    }

    private static void checkClaves(JsonObject json, Sintoma sintoma) {
        Set<String> admitidas = Stream.concat(
                        COMUNES.stream(), sintoma.campos().stream().map(Detalle.Campo::clave))
                .collect(Collectors.toSet());
        json.keySet().stream()
                .filter(clave -> !admitidas.contains(clave))
                .findFirst()
                .ifPresent(clave -> {
                    throw new IllegalArgumentException(sintoma.nombre() + " no admite " + clave);
                });
    }

    private static <E extends Enum<E>> E constante(Class<E> tipo, String nombre, String clave) {
        return Arrays.stream(tipo.getEnumConstants())
                .filter(constante -> constante.name().equalsIgnoreCase(nombre))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(clave + " debe ser uno de "
                        + EnumSet.allOf(tipo).toString().toLowerCase(Locale.ROOT)));
    }
}
