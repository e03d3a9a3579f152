package es.isr.crm.importacion.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of the file may be, with the names by which it is recognised. */
public enum Campo {
    CODIGO(true, "cod", "codigo_cliente", "id_cliente", "num_cliente"),
    NOMBRE(true, "nombre_cliente", "razon_social", "titular"),
    APELLIDOS(false, "apellido", "apellidos_cliente"),
    TIPO_CLIENTE(false, "tipo", "clase_cliente"),
    TIPO_ID(false, "tipo_documento", "tipo_doc", "tipo_identificacion"),
    DNI(true, "nif", "cif", "nie", "documento", "dni_nif", "nif_cif", "dni_cif_nie"),
    EMAIL(false, "e_mail", "correo", "correo_electronico", "mail"),
    TELEFONO(true, "tel", "telefono_1", "telefono1", "movil", "telefono_movil"),
    TELEFONO_ALTERNATIVO(false, "telefono_2", "telefono2", "telefono_fijo", "otro_telefono"),
    DIRECCION(true, "domicilio", "calle", "direccion_instalacion"),
    CODIGO_POSTAL(true, "cp", "c_p", "cod_postal"),
    LOCALIDAD(true, "poblacion", "municipio", "ciudad"),
    PROVINCIA(false, "prov"),
    LATITUD(false, "lat"),
    LONGITUD(false, "lon", "lng", "long"),
    IBAN(false, "cuenta", "cuenta_bancaria", "ccc"),
    PLAN(true, "tarifa", "servicio", "producto"),
    PRECIO_MENSUAL(false, "precio", "cuota", "cuota_mensual", "importe"),
    MEDIO_PAGO(false, "forma_pago", "forma_de_pago", "metodo_pago"),
    FECHA_ALTA(true, "alta", "f_alta", "fecha_de_alta"),
    FECHA_BAJA(false, "baja", "f_baja", "fecha_de_baja"),
    ESTADO(true, "situacion", "estado_cliente"),
    NUMERO_SERIE_ONT(false, "ont", "sn", "serie", "numero_serie", "sn_ont", "serie_ont"),
    MODELO_ONT(false, "modelo"),
    OLT(false, "nombre_olt"),
    PON(false, "puerto", "puerto_pon", "pon_port"),
    OBSERVACIONES(false, "notas", "comentarios", "nota");

    private final boolean obligatorio;
    private final List<String> nombres;

    Campo(boolean obligatorio, String... otros) {
        this.obligatorio = obligatorio;
        this.nombres = Stream.concat(Stream.of(clave()), Stream.of(otros)).toList();
    }

    /** As tables and texts spell it. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Campo> find(String clave) {
        return Stream.of(values()).filter(campo -> campo.clave().equals(clave)).findFirst();
    }

    /** Whether no file can do without it. */
    public boolean isObligatorio() {
        return obligatorio;
    }

    /** The names by which it is recognised, the likeliest first, each as {@link #normalise} writes it. */
    public List<String> nombres() {
        return nombres;
    }

    /** Lower case, without accents, with an underscore for everything between words. */
    public static String normalise(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
