package es.isr.crm.simulador.operacion;

import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.Equipo;
import es.isr.crm.simulador.red.RechazoException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A key of a request and what may stand there. */
public enum Parametro {
    SN("sn", "4 letras mayúsculas y 8 cifras hexadecimales", texto(Equipo.SERIE)),
    OLT("olt", "un nombre", texto(Patrones.NOMBRE)),
    PON("pon", "bastidor/tarjeta/puerto", texto(Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{1,3}"))),
    PERFIL_VELOCIDAD("perfilVelocidad", "un nombre", texto(Patrones.NOMBRE)),
    PERFIL_USUARIO("perfilUsuario", "un nombre", texto(Patrones.NOMBRE)),
    VLAN("vlan", "un entero de 1 a 4094", entero(4_094)),
    DESCRIPCION("descripcion", "un texto de hasta 255 caracteres", texto(Pattern.compile("(?s).{0,255}"))),
    IP("ip", "una dirección IPv4", texto(Patrones.IPV4)),
    IP_FIJA("ipFija", "una dirección IPv4", texto(Patrones.IPV4)),
    NOMBRE("nombre", "un nombre", texto(Patrones.NOMBRE)),
    BAJADA("bajada", "un entero de 1 a 100000", entero(100_000)),
    SUBIDA("subida", "un entero de 1 a 100000", entero(100_000));

    /** In a class of their own: an enum's constants are made before its own fields. */
    private static final class Patrones {
        static final Pattern NOMBRE = Pattern.compile("\\S(.{0,62}\\S)?");
        static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    }

    private final String clave;
    private final String descripcion;
    private final Function<JsonValue, Object> lectura;

    Parametro(String clave, String descripcion, Function<JsonValue, Object> lectura) {
        this.clave = clave;
        this.descripcion = descripcion;
        this.lectura = lectura;
    }

    public String clave() {
        return clave;
    }

    /** @return a String or an Integer, as the parameter wants */
    public Object read(JsonValue valor) {
        Object leido = lectura.apply(valor);
        if (leido == null) {
            throw new RechazoException(
                    Codigo.PARAMETROS_NO_VALIDOS, "El parámetro " + clave + " debe ser " + descripcion);
        }
        return leido;
    }

    private static Function<JsonValue, Object> texto(Pattern patron) {
        return valor -> valor instanceof JsonString texto
                        && patron.matcher(texto.getString()).matches()
                ? texto.getString()
                : null;
    }

    private static Function<JsonValue, Object> entero(int maximo) {
        return valor -> {
            if (!(valor instanceof JsonNumber numero) || !numero.isIntegral()) {
                return null;
            }
            BigInteger entero = numero.bigIntegerValue();
            boolean cabe = entero.signum() > 0 && entero.compareTo(BigInteger.valueOf(maximo)) <= 0;
            return cabe ? entero.intValue() : null;
        };
    }
}
