package es.isr.crm.importacion.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.clientes.entity.TipoDocumento;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.Fallo;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.shared.entity.Nif;
import java.util.Locale;
import java.util.Optional;

/** The words of a file for what is one of a few, and what is meant where it says nothing. */
final class Palabra {

    private static final int POSTCODE_LENGTH = 5;

    private Palabra() {}

    static Optional<EstadoServicio> estado(String text) {
        return Optional.ofNullable(
                switch (Campo.normalise(text)) {
                    case "activo", "activa", "alta" -> EstadoServicio.ACTIVO;
                    case "suspendido", "suspendida" -> EstadoServicio.SUSPENDIDO;
                    case "baja" -> EstadoServicio.BAJA;
                    case "pendiente_instalacion", "pendiente_de_instalacion", "pendiente" ->
                        EstadoServicio.PENDIENTE_INSTALACION;
                    default -> null;
                });
    }

    static Optional<TipoCliente> tipoCliente(String text) {
        return Optional.ofNullable(
                switch (Campo.normalise(text)) {
                    case "particular", "residencial" -> TipoCliente.PARTICULAR;
                    case "autonomo", "autonoma", "profesional" -> TipoCliente.AUTONOMO;
                    case "empresa", "sociedad", "juridica" -> TipoCliente.EMPRESA;
                    default -> null;
                });
    }

    static Optional<TipoDocumento> tipoDocumento(String text) {
        return Optional.ofNullable(
                switch (Campo.normalise(text)) {
                    case "nif", "dni" -> TipoDocumento.NIF;
                    case "nie" -> TipoDocumento.NIE;
                    case "cif" -> TipoDocumento.CIF;
                    case "pasaporte" -> TipoDocumento.PASAPORTE;
                    default -> null;
                });
    }

    static Optional<MedioPago> medioPago(String text) {
        return Optional.ofNullable(
                switch (Campo.normalise(text)) {
                    case "domiciliacion", "domiciliado", "recibo", "banco", "sepa" -> MedioPago.DOMICILIACION;
                    case "efectivo", "metalico", "contado" -> MedioPago.EFECTIVO;
                    case "transferencia" -> MedioPago.TRANSFERENCIA;
                    case "tarjeta" -> MedioPago.TARJETA;
                    case "bizum" -> MedioPago.BIZUM;
                    default -> null;
                });
    }

    /** What a document is by its look. */
    static TipoDocumento tipoDocumentoDe(String dni) {
        String plain = dni == null ? "" : Nif.normalise(dni);
        if (Nif.isNie(plain)) {
            return TipoDocumento.NIE;
        }
        return Nif.isCif(plain) ? TipoDocumento.CIF : TipoDocumento.NIF;
    }

    static TipoCliente tipoClienteDe(TipoDocumento tipo) {
        return tipo == TipoDocumento.CIF ? TipoCliente.EMPRESA : TipoCliente.PARTICULAR;
    }

    /** Who gave an account pays by it. */
    static MedioPago medioPagoDe(String iban) {
        return iban == null ? MedioPago.EFECTIVO : MedioPago.DOMICILIACION;
    }

    /** With the zero in front that a spreadsheet takes away. */
    static String codigoPostal(String text) {
        return text != null && text.matches("\\d{" + (POSTCODE_LENGTH - 1) + "}") ? "0" + text : text;
    }

    /** Where the file names none, the postcode does. */
    static String provincia(String text, String codigoPostal) {
        return text == null ? Provincias.of(codigoPostal).orElse(null) : text;
    }

    /** {@code codigoPostal} as an enum spells it. */
    static String constant(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /**
     * What the checks of the pages call wrong, by its kind.
     *
     * @param campo where
     * @param key key of the text that the pages show
     */
    static Fallo fallo(Campo campo, String key) {
        if ("largo".equals(key)) {
            return Fallo.DEMASIADO_LARGO;
        }
        return switch (campo) {
            case CODIGO -> Fallo.CODIGO_INVALIDO;
            case NOMBRE -> Fallo.SIN_NOMBRE;
            case DNI -> Fallo.DNI_INVALIDO;
            case EMAIL -> Fallo.EMAIL_INVALIDO;
            case TELEFONO, TELEFONO_ALTERNATIVO -> Fallo.TELEFONO_INVALIDO;
            case DIRECCION -> Fallo.SIN_DIRECCION;
            case CODIGO_POSTAL -> Fallo.CODIGO_POSTAL_INVALIDO;
            case LOCALIDAD, PROVINCIA -> Fallo.SIN_LOCALIDAD;
            case IBAN -> Fallo.IBAN_INVALIDO;
            case NUMERO_SERIE_ONT -> Fallo.ONT_INVALIDA;
            case OLT -> Fallo.OLT_INVALIDA;
            case PON -> Fallo.PON_INVALIDO;
            default -> throw new IllegalArgumentException(campo + " " + key);
        };
    }
}
