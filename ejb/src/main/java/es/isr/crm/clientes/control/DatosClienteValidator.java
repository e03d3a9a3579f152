package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.MandatoSepa;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoDocumento;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.CodigoPostal;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Nif;
import es.isr.crm.shared.entity.Telefono;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings what was typed about a customer to the form in which it is stored, and says everything that is wrong. */
@Dependent
public class DatosClienteValidator {

    private static final String PASSPORT = "[A-Z0-9]{5,20}";

    @Inject
    private Validacion validacion;

    @Inject
    private Reloj reloj;

    /**
     * Normalises in place and checks.
     *
     * @param ibanOnFile whether the customer has an account on file, which a blank one leaves as it is
     * @return what is wrong; empty when it can be saved
     */
    public List<ErrorCampo> check(DatosCliente datos, boolean ibanOnFile) {
        trim(datos);
        List<ErrorCampo> errores = validacion.check(datos);
        if (datos.getDni() != null && datos.getTipoId() != null) {
            datos.setDni(Nif.normalise(datos.getDni()));
            if (!isDocument(datos.getTipoId(), datos.getDni())) {
                errores.add(new ErrorCampo("dni", "documento." + datos.getTipoId()));
            }
        }
        if (datos.getCodigoPostal() != null && !CodigoPostal.isValid(datos.getCodigoPostal())) {
            errores.add(new ErrorCampo("codigoPostal", "codigoPostal"));
        }
        phone(datos.getTelefono(), "telefono", errores).ifPresent(datos::setTelefono);
        phone(datos.getTelefonoAlternativo(), "telefonoAlternativo", errores).ifPresent(datos::setTelefonoAlternativo);
        account(datos, ibanOnFile, errores);
        mandate(datos, errores);
        past(datos.getFechaContrato(), "fechaContrato", errores);
        past(datos.getMandatoFecha(), "mandatoFecha", errores);
        if (datos.isNoCortar() && datos.getNoCortarMotivo() == null) {
            errores.add(new ErrorCampo("noCortarMotivo", "obligatorio"));
        }
        if (datos.isComunicaciones() && datos.getComunicacionesCanal() == null) {
            errores.add(new ErrorCampo("comunicacionesCanal", "obligatorio"));
        }
        return errores;
    }

    private static boolean isDocument(TipoDocumento tipo, String documento) {
        return switch (tipo) {
            case NIF -> Nif.isDni(documento);
            case NIE -> Nif.isNie(documento);
            case CIF -> Nif.isCif(documento);
            case PASAPORTE -> documento.matches(PASSPORT);
        };
    }

    private static Optional<String> phone(String typed, String field, List<ErrorCampo> errores) {
        if (typed == null) {
            return Optional.empty();
        }
        Optional<String> normal = Telefono.normalise(typed);
        if (normal.isEmpty()) {
            errores.add(new ErrorCampo(field, "telefono", typed));
        }
        return normal;
    }

    private static void account(DatosCliente datos, boolean ibanOnFile, List<ErrorCampo> errores) {
        if (datos.getIban() != null) {
            Optional<String> normal = CuentaBancaria.normalise(datos.getIban());
            normal.ifPresentOrElse(datos::setIban, () -> errores.add(new ErrorCampo("iban", "iban")));
        } else if (datos.getMedioPago() == MedioPago.DOMICILIACION && !ibanOnFile) {
            errores.add(new ErrorCampo("iban", "ibanDomiciliacion"));
        }
    }

    private static void mandate(DatosCliente datos, List<ErrorCampo> errores) {
        if (datos.getMandatoReferencia() != null) {
            datos.setMandatoReferencia(MandatoSepa.normalise(datos.getMandatoReferencia()));
            if (!MandatoSepa.isReferencia(datos.getMandatoReferencia())) {
                errores.add(new ErrorCampo("mandatoReferencia", "mandatoReferencia"));
            }
        }
    }

    /** What was signed was signed today at the latest. */
    private void past(LocalDate fecha, String field, List<ErrorCampo> errores) {
        if (fecha != null && fecha.isAfter(reloj.today())) {
            errores.add(new ErrorCampo(field, "fechaFutura"));
        }
    }

    private static void trim(DatosCliente datos) {
        datos.setCodigo(upper(clean(datos.getCodigo())));
        datos.setNombre(clean(datos.getNombre()));
        datos.setApellidos(clean(datos.getApellidos()));
        datos.setDni(clean(datos.getDni()));
        datos.setEmail(lower(clean(datos.getEmail())));
        datos.setTelefono(clean(datos.getTelefono()));
        datos.setTelefonoAlternativo(clean(datos.getTelefonoAlternativo()));
        datos.setPersonaContacto(clean(datos.getPersonaContacto()));
        datos.setDireccion(clean(datos.getDireccion()));
        datos.setCodigoPostal(clean(datos.getCodigoPostal()));
        datos.setLocalidad(clean(datos.getLocalidad()));
        datos.setProvincia(clean(datos.getProvincia()));
        datos.setIban(clean(datos.getIban()));
        datos.setMandatoReferencia(clean(datos.getMandatoReferencia()));
        datos.setNoCortarMotivo(clean(datos.getNoCortarMotivo()));
        datos.setObservaciones(clean(datos.getObservaciones()));
    }

    /** A blank is nothing: otherwise two customers without code would have the same one. */
    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
