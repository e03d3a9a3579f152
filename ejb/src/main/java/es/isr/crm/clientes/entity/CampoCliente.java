package es.isr.crm.clientes.entity;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What staff may change of a customer, field by field, in the order of the form. */
public enum CampoCliente {
    TIPO_CLIENTE("tipoCliente", DatosCliente::getTipoCliente, DatosCliente::setTipoCliente),
    NOMBRE("nombre", DatosCliente::getNombre, DatosCliente::setNombre),
    APELLIDOS("apellidos", DatosCliente::getApellidos, DatosCliente::setApellidos),
    TIPO_ID("tipoId", DatosCliente::getTipoId, DatosCliente::setTipoId),
    DNI("dni", DatosCliente::getDni, DatosCliente::setDni),
    CODIGO("codigo", DatosCliente::getCodigo, DatosCliente::setCodigo),
    TELEFONO("telefono", DatosCliente::getTelefono, DatosCliente::setTelefono),
    TELEFONO_ALTERNATIVO(
            "telefonoAlternativo", DatosCliente::getTelefonoAlternativo, DatosCliente::setTelefonoAlternativo),
    EMAIL("email", DatosCliente::getEmail, DatosCliente::setEmail),
    PERSONA_CONTACTO("personaContacto", DatosCliente::getPersonaContacto, DatosCliente::setPersonaContacto),
    IDIOMA("idioma", DatosCliente::getIdioma, DatosCliente::setIdioma),
    DIRECCION("direccion", DatosCliente::getDireccion, DatosCliente::setDireccion),
    CODIGO_POSTAL("codigoPostal", DatosCliente::getCodigoPostal, DatosCliente::setCodigoPostal),
    LOCALIDAD("localidad", DatosCliente::getLocalidad, DatosCliente::setLocalidad),
    PROVINCIA("provincia", DatosCliente::getProvincia, DatosCliente::setProvincia),
    ZONA_FISCAL("zonaFiscal", DatosCliente::getZonaFiscal, DatosCliente::setZonaFiscal),
    MEDIO_PAGO("medioPago", DatosCliente::getMedioPago, DatosCliente::setMedioPago),
    /** Nobody is told the account on file: null leaves it as it is. */
    IBAN("iban", DatosCliente::getIban, DatosCliente::setIban),
    MANDATO_REFERENCIA("mandatoReferencia", DatosCliente::getMandatoReferencia, DatosCliente::setMandatoReferencia),
    MANDATO_FECHA("mandatoFecha", DatosCliente::getMandatoFecha, DatosCliente::setMandatoFecha),
    FACTURA_ELECTRONICA("facturaElectronica", DatosCliente::isFacturaElectronica, DatosCliente::setFacturaElectronica),
    FACTURA_ELECTRONICA_CANAL(
            "facturaElectronicaCanal",
            DatosCliente::getFacturaElectronicaCanal,
            DatosCliente::setFacturaElectronicaCanal),
    COMUNICACIONES("comunicaciones", DatosCliente::isComunicaciones, DatosCliente::setComunicaciones),
    COMUNICACIONES_CANAL(
            "comunicacionesCanal", DatosCliente::getComunicacionesCanal, DatosCliente::setComunicacionesCanal),
    VENDEDOR("vendedorId", DatosCliente::getVendedorId, DatosCliente::setVendedorId),
    COBRADOR("cobradorId", DatosCliente::getCobradorId, DatosCliente::setCobradorId),
    FECHA_CONTRATO("fechaContrato", DatosCliente::getFechaContrato, DatosCliente::setFechaContrato),
    AVISOS_TICKETS("avisosTickets", DatosCliente::isAvisosTickets, DatosCliente::setAvisosTickets),
    NO_CORTAR("noCortar", DatosCliente::isNoCortar, DatosCliente::setNoCortar),
    NO_CORTAR_MOTIVO("noCortarMotivo", DatosCliente::getNoCortarMotivo, DatosCliente::setNoCortarMotivo),
    OBSERVACIONES("observaciones", DatosCliente::getObservaciones, DatosCliente::setObservaciones);

    private final String atributo;
    private final Function<DatosCliente, Object> reader;
    private final BiConsumer<DatosCliente, DatosCliente> copier;

    <T> CampoCliente(String atributo, Function<DatosCliente, T> getter, BiConsumer<DatosCliente, T> setter) {
        this.atributo = atributo;
        this.reader = getter::apply;
        this.copier = (from, to) -> setter.accept(to, getter.apply(from));
    }

    /** Its name in the form, in the history and in the texts. */
    public String atributo() {
        return atributo;
    }

    /** What it says; null for nothing. */
    public Object leer(DatosCliente datos) {
        return reader.apply(datos);
    }

    /** Takes its value over from one to another. */
    public void copiar(DatosCliente from, DatosCliente to) {
        copier.accept(from, to);
    }

    /** Whether both say the same. */
    public boolean isIgual(DatosCliente one, DatosCliente other) {
        return Objects.equals(leer(one), leer(other));
    }
}
