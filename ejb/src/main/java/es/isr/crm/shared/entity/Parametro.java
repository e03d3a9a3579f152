package es.isr.crm.shared.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The settings that the operator changes in the pages, each with its type and its value until somebody changes it.
 *
 * <p>What belongs to the machine (database, PSO, mail server) is not here: that comes from the environment.
 */
public enum Parametro {
    EMISOR_NOMBRE(Grupo.EMISOR, Tipo.TEXTO, "", 160),
    EMISOR_NIF(Grupo.EMISOR, Tipo.NIF, "", 9),
    EMISOR_DIRECCION(Grupo.EMISOR, Tipo.TEXTO, "", 255),
    EMISOR_CODIGO_POSTAL(Grupo.EMISOR, Tipo.CODIGO_POSTAL, "", 5),
    EMISOR_LOCALIDAD(Grupo.EMISOR, Tipo.TEXTO, "", 120),
    EMISOR_PROVINCIA(Grupo.EMISOR, Tipo.TEXTO, "", 60),
    EMISOR_REGISTRO(Grupo.EMISOR, Tipo.TEXTO, "", 255),
    EMISOR_IBAN(Grupo.EMISOR, Tipo.IBAN, "", 34),
    EMISOR_WEB(Grupo.EMISOR, Tipo.TEXTO, "", 120),
    EMISOR_LOGO(Grupo.EMISOR, Tipo.HUELLA, "", 64),
    PRIMER_PERIODO(Grupo.FACTURACION, Tipo.PERIODO, "", 7),
    DIAS_VENCIMIENTO(Grupo.FACTURACION, Tipo.ENTERO, "15", 0, 90),
    CORREO_PROPIETARIO(Grupo.FACTURACION, Tipo.EMAIL, "", 254),
    RECORDATORIO_1_DIAS(Grupo.IMPAGOS, Tipo.ENTERO, "3", 1, 90),
    RECORDATORIO_2_DIAS(Grupo.IMPAGOS, Tipo.ENTERO, "10", 1, 180),
    AVISO_DIAS_HABILES(Grupo.IMPAGOS, Tipo.ENTERO, "15", 15, 60),
    SUSPENSION_MESES(Grupo.IMPAGOS, Tipo.ENTERO, "1", 1, 12),
    DEUDA_MINIMA(Grupo.IMPAGOS, Tipo.IMPORTE, "0.00", 0, 10_000),
    GASTOS_DEVOLUCION(Grupo.IMPAGOS, Tipo.IMPORTE, "0.00", 0, 100),
    SUSPENDER_IMPAGOS(Grupo.IMPAGOS, Tipo.BOOLEANO, "false", 5),
    SUSPENSION_CON_VOZ(Grupo.IMPAGOS, Tipo.BOOLEANO, "false", 5),
    CANARIO(Grupo.IMPAGOS, Tipo.ENTERO, "5", 1, 1000),
    SOPORTE_EMAIL(Grupo.CONTACTO, Tipo.EMAIL, "soporte@isrcomunicaciones.es", 254),
    SOPORTE_TELEFONO(Grupo.CONTACTO, Tipo.TELEFONO, "", 20),
    SOPORTE_HORARIO(Grupo.CONTACTO, Tipo.TEXTO, "", 120),
    TEXTO_FACTURA(Grupo.TEXTOS, Tipo.PARRAFO, "", 2000),
    TEXTO_CONTRATO(Grupo.TEXTOS, Tipo.PARRAFO, "", 4000),
    VELOCIDAD_MINIMA(Grupo.CONTRATO, Tipo.ENTERO, "", 1, 100),
    VELOCIDAD_NORMAL(Grupo.CONTRATO, Tipo.ENTERO, "", 1, 100),
    TEXTO_DISCAPACIDAD(Grupo.CONTRATO, Tipo.PARRAFO, "", 1000),
    SUFIJO_ACREEDOR(Grupo.CONTRATO, Tipo.CODIGO, "000", 3),
    PREAVISO_ADEUDO_DIAS(Grupo.CONTRATO, Tipo.ENTERO, "14", 1, 30),
    DOCUMENTO_MAXIMO_MB(Grupo.CONTRATO, Tipo.ENTERO, "10", 1, 20),
    ANOS_RETENCION(Grupo.CONTRATO, Tipo.ENTERO, "6", 4, 30),
    ORDENES_POR_OLT(Grupo.UMBRALES, Tipo.ENTERO, "4", 1, 64),
    PERFIL_SUSPENDIDO(Grupo.UMBRALES, Tipo.TEXTO, "suspendido", 60),
    AVISO_FIN_DIAS(Grupo.UMBRALES, Tipo.ENTERO, "30", 0, 365),
    POTENCIA_BUENA(Grupo.UMBRALES, Tipo.DECIMAL, "-25", -40, 0),
    POTENCIA_ACEPTABLE(Grupo.UMBRALES, Tipo.DECIMAL, "-27", -40, 0),
    ESTADO_ONTS_MINUTOS(Grupo.UMBRALES, Tipo.ENTERO, "15", 0, 1440),
    FACTURACION_AUTOMATICA(Grupo.UMBRALES, Tipo.BOOLEANO, "true", 5),
    CONCILIACION_AUTOMATICA(Grupo.UMBRALES, Tipo.BOOLEANO, "true", 5),
    LINEAS_SIN_TAREA(Grupo.UMBRALES, Tipo.BOOLEANO, "false", 5),
    CUOTA_SUSPENSION_VOLUNTARIA(Grupo.CUOTAS, Tipo.ENTERO, "50", 0, 100),
    CUOTA_SUSPENSION_IMPAGO(Grupo.CUOTAS, Tipo.ENTERO, "0", 0, 100),
    CUOTA_SUSPENSION_OTRAS(Grupo.CUOTAS, Tipo.ENTERO, "0", 0, 100),
    EJERCICIO_CERRADO(Grupo.CUOTAS, Tipo.ENTERO, "0", 0, 9999),
    CORREO_POR_MINUTO(Grupo.CORREO, Tipo.ENTERO, "60", 1, 6000),
    TICKET_HORAS_URGENTE(Grupo.SOPORTE, Tipo.ENTERO, "4", 1, 168),
    TICKET_HORAS_ALTA(Grupo.SOPORTE, Tipo.ENTERO, "8", 1, 500),
    TICKET_HORAS_MEDIA(Grupo.SOPORTE, Tipo.ENTERO, "24", 1, 500),
    TICKET_HORAS_BAJA(Grupo.SOPORTE, Tipo.ENTERO, "72", 1, 500),
    JORNADA_DESDE(Grupo.SOPORTE, Tipo.ENTERO, "9", 0, 12),
    JORNADA_HASTA(Grupo.SOPORTE, Tipo.ENTERO, "19", 13, 24),
    AVISOS_TICKETS(Grupo.SOPORTE, Tipo.BOOLEANO, "true", 5),
    REINICIO_COMPROBAR_SEGUNDOS(Grupo.SOPORTE, Tipo.ENTERO, "90", 0, 600),
    INCIDENCIA_ONTS(Grupo.SOPORTE, Tipo.ENTERO, "3", 2, 128),
    INCIDENCIA_PORCENTAJE(Grupo.SOPORTE, Tipo.ENTERO, "25", 1, 100),
    ALTA_WEB(Grupo.COMERCIAL, Tipo.BOOLEANO, "true", 5),
    ALTAS_WEB_DIRECCION(Grupo.COMERCIAL, Tipo.ENTERO, "5", 1, 1000),
    ALTAS_WEB_HORA(Grupo.COMERCIAL, Tipo.ENTERO, "60", 1, 10_000),
    SEGUNDO_FACTOR_ADMIN(Grupo.ACCESO, Tipo.BOOLEANO, "false", 5),
    CORREO_ALARMAS(Grupo.ALARMAS, Tipo.EMAIL, "", 254),
    AVISO_TICKETS_ABIERTOS(Grupo.ALARMAS, Tipo.ENTERO, "100", 0, 100_000),
    AVISO_IMPAGOS(Grupo.ALARMAS, Tipo.IMPORTE, "5000.00", 0, 10_000_000),
    AVISO_PSO_CALLADO(Grupo.ALARMAS, Tipo.ENTERO, "30", 1, 1440),
    AVISO_ORDENES_EN_COLA(Grupo.ALARMAS, Tipo.ENTERO, "20", 1, 100_000),
    AVISO_ONTS_SIN_CONEXION(Grupo.ALARMAS, Tipo.ENTERO, "10", 1, 100_000),
    AVISO_DISCO_LIBRE(Grupo.ALARMAS, Tipo.ENTERO, "5", 0, 50),
    AVISO_CORREO_EN_COLA(Grupo.ALARMAS, Tipo.ENTERO, "5000", 1, 10_000_000);

    /** How the page groups them, in the order in which it shows them. */
    public enum Grupo {
        EMISOR,
        FACTURACION,
        TEXTOS,
        IMPAGOS,
        CUOTAS,
        CONTACTO,
        CONTRATO,
        CORREO,
        SOPORTE,
        COMERCIAL,
        ACCESO,
        ALARMAS,
        UMBRALES;

        public List<Parametro> parametros() {
            return Arrays.stream(Parametro.values())
                    .filter(p -> p.grupo == this)
                    .toList();
        }
    }

    /** What a value must look like. */
    public enum Tipo {
        TEXTO,
        PARRAFO,
        /** Capital letters and digits, exactly as many as its length. */
        CODIGO,
        /** A Spanish one. */
        CODIGO_POSTAL,
        NIF,
        IBAN,
        EMAIL,
        TELEFONO,
        ENTERO,
        DECIMAL,
        /** EUR with two decimals, not negative. */
        IMPORTE,
        /** A month, {@code yyyy-MM}. */
        PERIODO,
        /** SHA-256 of something kept elsewhere, in hexadecimal; nobody types it. */
        HUELLA,
        /** {@code true} or {@code false}. */
        BOOLEANO
    }

    private final Grupo grupo;
    private final Tipo tipo;
    private final String inicial;
    private final int min;
    private final int max;

    Parametro(Grupo grupo, Tipo tipo, String inicial, int maxLength) {
        this(grupo, tipo, inicial, 0, maxLength);
    }

    Parametro(Grupo grupo, Tipo tipo, String inicial, int min, int max) {
        this.grupo = grupo;
        this.tipo = tipo;
        this.inicial = inicial;
        this.min = min;
        this.max = max;
    }

    /** The setting with that key, if there is one in this version. */
    public static Optional<Parametro> find(String clave) {
        return Arrays.stream(values()).filter(p -> p.clave().equals(clave)).findFirst();
    }

    /** Key in the table {@code configuracion} and in the texts. */
    public String clave() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Grupo grupo() {
        return grupo;
    }

    public Tipo tipo() {
        return tipo;
    }

    /** The value until somebody sets one. */
    public String inicial() {
        return inicial;
    }

    /** Smallest value of a number. */
    public int min() {
        return min;
    }

    /** Largest value of a number, longest length of a text. */
    public int max() {
        return max;
    }
}
