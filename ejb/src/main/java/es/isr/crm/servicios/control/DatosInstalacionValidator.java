package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.DatosInstalacion;
import es.isr.crm.shared.entity.ErrorCampo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings the technical data of an installation to the form in which PSO takes it, and says what is wrong. */
public final class DatosInstalacionValidator {

    private static final String SERIAL = "[A-Z]{4}[0-9A-F]{8}";
    private static final String PON = "\\d{1,3}/\\d{1,3}/\\d{1,3}";
    private static final int MAX_NAME = 60;
    private static final int MAX_VLAN = 4094;

    private DatosInstalacionValidator() {}

    /**
     * Normalises in place and checks.
     *
     * @return what is wrong; empty when the network can be told
     */
    public static List<ErrorCampo> check(DatosInstalacion datos) {
        datos.setNumeroSerie(clean(datos.getNumeroSerie()));
        datos.setModelo(clean(datos.getModelo()));
        datos.setOlt(clean(datos.getOlt()));
        datos.setPon(clean(datos.getPon()));
        List<ErrorCampo> errores = new ArrayList<>();
        if (datos.getNumeroSerie() == null) {
            errores.add(new ErrorCampo("numeroSerie", "obligatorio"));
        } else {
            datos.setNumeroSerie(datos.getNumeroSerie().toUpperCase(Locale.ROOT).replaceAll("[\\s:-]", ""));
            if (!datos.getNumeroSerie().matches(SERIAL)) {
                errores.add(new ErrorCampo("numeroSerie", "numeroSerie"));
            }
        }
        name(datos.getOlt(), "olt", true, errores);
        name(datos.getModelo(), "modelo", false, errores);
        if (datos.getPon() == null) {
            errores.add(new ErrorCampo("pon", "obligatorio"));
        } else if (!datos.getPon().matches(PON)) {
            errores.add(new ErrorCampo("pon", "pon"));
        }
        if (datos.getVlan() != null && (datos.getVlan() < 1 || datos.getVlan() > MAX_VLAN)) {
            errores.add(new ErrorCampo("vlan", "vlan"));
        }
        return errores;
    }

    private static void name(String value, String field, boolean required, List<ErrorCampo> errores) {
        if (value == null && required) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        } else if (value != null && value.length() > MAX_NAME) {
            errores.add(new ErrorCampo(field, "largo", MAX_NAME));
        }
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
