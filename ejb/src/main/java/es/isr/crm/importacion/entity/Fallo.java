package es.isr.crm.importacion.entity;

import java.util.Locale;

/** What can be wrong with a record, by kind. */
public enum Fallo {
    /** More or fewer values than the file has columns. */
    COLUMNAS,
    SIN_CODIGO,
    CODIGO_INVALIDO,
    /** Another customer has the code, or an earlier record of the file. */
    CODIGO_DUPLICADO,
    SIN_NOMBRE,
    TIPO_DESCONOCIDO,
    DNI_INVALIDO,
    /** Another customer who has not left has the document, or an earlier record of the file. */
    DNI_DUPLICADO,
    EMAIL_INVALIDO,
    TELEFONO_INVALIDO,
    SIN_DIRECCION,
    CODIGO_POSTAL_INVALIDO,
    SIN_LOCALIDAD,
    LATITUD_INVALIDA,
    LONGITUD_INVALIDA,
    IBAN_INVALIDO,
    MEDIO_PAGO_DESCONOCIDO,
    PLAN_DESCONOCIDO,
    /** The plan has no profiles in PSO: what is to be wanted of the ONT is not known. */
    PLAN_SIN_PERFILES,
    PRECIO_INVALIDO,
    FECHA_INVALIDA,
    ESTADO_DESCONOCIDO,
    ONT_INVALIDA,
    /** The ONT is another customer's, or an earlier record's. */
    ONT_DUPLICADA,
    /** An ONT with a plan that has no fibre. */
    ONT_SIN_FIBRA,
    OLT_INVALIDA,
    PON_INVALIDO,
    DEMASIADO_LARGO;

    /** As tables, files and texts spell it. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Fallo of(String clave) {
        return valueOf(clave.toUpperCase(Locale.ROOT));
    }
}
