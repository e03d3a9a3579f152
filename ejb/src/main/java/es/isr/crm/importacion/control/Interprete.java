package es.isr.crm.importacion.control;

import es.isr.crm.clientes.control.DatosClienteValidator;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.Columnas;
import es.isr.crm.importacion.entity.ErrorRegistro;
import es.isr.crm.importacion.entity.Fallo;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.FichaRegistro.Coordenadas;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.servicios.control.DatosInstalacionValidator;
import es.isr.crm.servicios.entity.DatosGpon;
import es.isr.crm.servicios.entity.DatosInstalacion;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Understands a record by itself, with the same rules as the pages: what it says of the customer, the service and the ONT,
 * and everything that is wrong with it. Whether others are in its way is not asked here.
 */
@Dependent
public class Interprete {

    private static final int NORTH = 90;
    private static final int EAST = 180;

    /** Where the checks of the pages name a field otherwise than the file. */
    private static final Map<String, Campo> FIELDS = Map.of(
            "numeroSerie", Campo.NUMERO_SERIE_ONT,
            "modelo", Campo.MODELO_ONT,
            "olt", Campo.OLT,
            "pon", Campo.PON);

    @Inject
    private DatosClienteValidator clientes;

    @Inject
    private Reloj reloj;

    /**
     * @param registro the record
     * @param columnas which of its values is what
     * @param ancho how many values a record should have
     * @param planes the plan that is meant, by the name that the file gives it
     */
    public FichaRegistro read(RegistroCsv registro, Columnas columnas, int ancho, Map<String, PlanDestino> planes) {
        Lectura lectura = new Lectura(registro, columnas);
        if (registro.valores().size() != ancho) {
            lectura.wrong(
                    null, Fallo.COLUMNAS, String.valueOf(registro.valores().size()));
        }
        DatosCliente datos = lectura.datosCliente();
        for (ErrorCampo error : clientes.check(datos, false)) {
            lectura.wrong(error);
        }
        if (datos.getCodigo() == null) {
            lectura.wrong(Campo.CODIGO, Fallo.SIN_CODIGO, null);
        }
        PlanDestino plan = planes.get(lectura.value(Campo.PLAN));
        if (plan == null) {
            lectura.wrong(Campo.PLAN, Fallo.PLAN_DESCONOCIDO);
        }
        EstadoServicio estado = lectura.read(Campo.ESTADO, Palabra::estado, Fallo.ESTADO_DESCONOCIDO, true);
        LocalDate fechaAlta = fecha(lectura, Campo.FECHA_ALTA, estado, true);
        LocalDate fechaBaja = fecha(lectura, Campo.FECHA_BAJA, estado, false);
        if (fechaAlta != null && fechaBaja != null && fechaBaja.isBefore(fechaAlta)) {
            lectura.wrong(Campo.FECHA_BAJA, Fallo.FECHA_INVALIDA);
        }
        return new FichaRegistro(
                registro.numero(),
                datos,
                plan,
                precio(lectura, plan),
                estado,
                fechaAlta,
                estado == EstadoServicio.BAJA ? fechaBaja : null,
                lugar(lectura),
                gpon(lectura, plan, estado),
                lectura.errores);
    }

    /** Of what is installed the day has come; only who waits for it may have a day to come. */
    private LocalDate fecha(Lectura lectura, Campo campo, EstadoServicio estado, boolean required) {
        LocalDate fecha = lectura.read(campo, Cifras::date, Fallo.FECHA_INVALIDA, required);
        if (fecha != null && fecha.isAfter(reloj.today()) && estado != EstadoServicio.PENDIENTE_INSTALACION) {
            lectura.wrong(campo, Fallo.FECHA_INVALIDA);
            return null;
        }
        return fecha;
    }

    /** Without a price it is the catalogue's. */
    private static BigDecimal precio(Lectura lectura, PlanDestino plan) {
        if (lectura.value(Campo.PRECIO_MENSUAL) == null) {
            return plan == null ? null : plan.precio();
        }
        return lectura.read(
                Campo.PRECIO_MENSUAL,
                text -> Cifras.euros(text).filter(precio -> precio.signum() >= 0),
                Fallo.PRECIO_INVALIDO,
                true);
    }

    private static Coordenadas lugar(Lectura lectura) {
        BigDecimal latitud =
                lectura.read(Campo.LATITUD, text -> Cifras.degrees(text, NORTH), Fallo.LATITUD_INVALIDA, false);
        BigDecimal longitud =
                lectura.read(Campo.LONGITUD, text -> Cifras.degrees(text, EAST), Fallo.LONGITUD_INVALIDA, false);
        boolean half = (lectura.value(Campo.LATITUD) == null) != (lectura.value(Campo.LONGITUD) == null);
        if (half) {
            boolean north = lectura.value(Campo.LATITUD) == null;
            lectura.wrong(
                    north ? Campo.LATITUD : Campo.LONGITUD, north ? Fallo.LATITUD_INVALIDA : Fallo.LONGITUD_INVALIDA);
        }
        return latitud == null || longitud == null ? null : new Coordenadas(latitud, longitud);
    }

    /** Without a serial there is no ONT, whatever is said about where it would be. */
    private static DatosGpon gpon(Lectura lectura, PlanDestino plan, EstadoServicio estado) {
        if (lectura.value(Campo.NUMERO_SERIE_ONT) == null) {
            return null;
        }
        DatosInstalacion datos = new DatosInstalacion();
        datos.setNumeroSerie(lectura.value(Campo.NUMERO_SERIE_ONT));
        datos.setModelo(lectura.value(Campo.MODELO_ONT));
        datos.setOlt(lectura.value(Campo.OLT));
        datos.setPon(lectura.value(Campo.PON));
        for (ErrorCampo error : DatosInstalacionValidator.check(datos)) {
            // Where the ONT of somebody who has left was does not matter any more.
            if (estado != EstadoServicio.BAJA || !error.field().matches("olt|pon")) {
                lectura.wrong(error);
            }
        }
        if (plan != null && plan.fibra() == null) {
            lectura.wrong(Campo.NUMERO_SERIE_ONT, Fallo.ONT_SIN_FIBRA);
        } else if (plan != null
                && estado != EstadoServicio.BAJA
                && !plan.fibra().hasPerfiles()) {
            lectura.wrong(Campo.PLAN, Fallo.PLAN_SIN_PERFILES);
        }
        return datos.toGpon();
    }

    /** A record being read, and what is wrong with it so far. */
    private static final class Lectura {

        private final RegistroCsv registro;
        private final Columnas columnas;
        private final List<ErrorRegistro> errores = new ArrayList<>();

        Lectura(RegistroCsv registro, Columnas columnas) {
            this.registro = registro;
            this.columnas = columnas;
        }

        String value(Campo campo) {
            return columnas.value(registro, campo);
        }

        <T> T read(Campo campo, Function<String, Optional<T>> parser, Fallo fallo, boolean required) {
            String text = value(campo);
            T value = text == null ? null : parser.apply(text).orElse(null);
            if (value == null && (required || text != null)) {
                wrong(campo, fallo);
            }
            return value;
        }

        void wrong(Campo campo, Fallo fallo) {
            wrong(campo, fallo, value(campo));
        }

        void wrong(Campo campo, Fallo fallo, String value) {
            if (errores.stream().noneMatch(known -> known.campo() == campo)) {
                errores.add(new ErrorRegistro(campo, fallo, value));
            }
        }

        /** What the checks of the pages say, in the words of the import. */
        void wrong(ErrorCampo error) {
            Campo campo = Optional.ofNullable(FIELDS.get(error.field()))
                    .orElseGet(() -> Campo.valueOf(Palabra.constant(error.field())));
            wrong(campo, Palabra.fallo(campo, error.key()));
        }

        DatosCliente datosCliente() {
            DatosCliente datos = new DatosCliente();
            datos.setCodigo(value(Campo.CODIGO));
            datos.setNombre(value(Campo.NOMBRE));
            datos.setApellidos(value(Campo.APELLIDOS));
            datos.setDni(value(Campo.DNI));
            datos.setTipoId(
                    Optional.ofNullable(read(Campo.TIPO_ID, Palabra::tipoDocumento, Fallo.TIPO_DESCONOCIDO, false))
                            .orElseGet(() -> Palabra.tipoDocumentoDe(value(Campo.DNI))));
            datos.setTipoCliente(
                    Optional.ofNullable(read(Campo.TIPO_CLIENTE, Palabra::tipoCliente, Fallo.TIPO_DESCONOCIDO, false))
                            .orElseGet(() -> Palabra.tipoClienteDe(datos.getTipoId())));
            datos.setEmail(value(Campo.EMAIL));
            datos.setTelefono(value(Campo.TELEFONO));
            datos.setTelefonoAlternativo(value(Campo.TELEFONO_ALTERNATIVO));
            datos.setDireccion(value(Campo.DIRECCION));
            datos.setCodigoPostal(Palabra.codigoPostal(value(Campo.CODIGO_POSTAL)));
            datos.setLocalidad(value(Campo.LOCALIDAD));
            datos.setProvincia(Palabra.provincia(value(Campo.PROVINCIA), datos.getCodigoPostal()));
            datos.setIban(value(Campo.IBAN));
            datos.setMedioPago(
                    Optional.ofNullable(read(Campo.MEDIO_PAGO, Palabra::medioPago, Fallo.MEDIO_PAGO_DESCONOCIDO, false))
                            .orElseGet(() -> Palabra.medioPagoDe(value(Campo.IBAN))));
            datos.setObservaciones(value(Campo.OBSERVACIONES));
            return datos;
        }
    }
}
