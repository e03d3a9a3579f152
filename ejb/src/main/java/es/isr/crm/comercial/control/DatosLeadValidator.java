package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Telefono;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings what was typed about a lead to the form in which it is stored, and says everything that is wrong. */
@Dependent
public class DatosLeadValidator {

    private static final String POSTCODE = "(0[1-9]|[1-4]\\d|5[0-2])\\d{3}";

    @Inject
    private Validacion validacion;

    /**
     * Normalises in place and checks.
     *
     * @return what is wrong; empty when it can be saved
     */
    public List<ErrorCampo> check(DatosLead datos) {
        trim(datos);
        List<ErrorCampo> errores = validacion.check(datos);
        if (datos.getTelefono() != null) {
            Telefono.normalise(datos.getTelefono())
                    .ifPresentOrElse(
                            datos::setTelefono,
                            () -> errores.add(new ErrorCampo("telefono", "telefono", datos.getTelefono())));
        } else if (datos.getEmail() == null) {
            errores.add(new ErrorCampo("telefono", "telefonoOEmail"));
        }
        if (datos.getCodigoPostal() != null && !datos.getCodigoPostal().matches(POSTCODE)) {
            errores.add(new ErrorCampo("codigoPostal", "codigoPostal"));
        }
        errores.addAll(checkAccion(datos.getProximaAccion(), datos.getProximaAccionFecha()));
        return errores;
    }

    /**
     * What is to be done has a day, and a day has something to be done.
     *
     * @param accion trimmed, or null
     * @param fecha the day, or null; one that is past is how something late is written down
     */
    public List<ErrorCampo> checkAccion(String accion, LocalDate fecha) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (accion == null && fecha != null) {
            errores.add(new ErrorCampo("proximaAccion", "obligatorio"));
        }
        if (accion != null && fecha == null) {
            errores.add(new ErrorCampo("proximaAccionFecha", "obligatorio"));
        }
        return errores;
    }

    private static void trim(DatosLead datos) {
        datos.setNombre(clean(datos.getNombre()));
        datos.setApellidos(clean(datos.getApellidos()));
        datos.setTelefono(clean(datos.getTelefono()));
        String email = clean(datos.getEmail());
        datos.setEmail(email == null ? null : email.toLowerCase(Locale.ROOT));
        datos.setDireccion(clean(datos.getDireccion()));
        datos.setCodigoPostal(clean(datos.getCodigoPostal()));
        datos.setLocalidad(clean(datos.getLocalidad()));
        datos.setProvincia(clean(datos.getProvincia()));
        datos.setProximaAccion(clean(datos.getProximaAccion()));
        datos.setNotas(clean(datos.getNotas()));
    }

    static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
