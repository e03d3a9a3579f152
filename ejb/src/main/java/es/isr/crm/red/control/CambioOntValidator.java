package es.isr.crm.red.control;

import es.isr.crm.red.entity.DatosSustitucion;
import es.isr.crm.red.entity.DatosTraslado;
import es.isr.crm.red.entity.DireccionIp;
import es.isr.crm.servicios.control.DatosInstalacionValidator;
import es.isr.crm.servicios.entity.DatosInstalacion;
import es.isr.crm.shared.entity.ErrorCampo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is typed for a change at the network follows the rules of an installation. */
public final class CambioOntValidator {

    private static final int MAX_MOTIVO = 200;

    private CambioOntValidator() {}

    /** Normalises in place; empty when there is nothing wrong. */
    public static List<ErrorCampo> check(DatosSustitucion datos) {
        DatosInstalacion instalacion = new DatosInstalacion();
        instalacion.setNumeroSerie(datos.getNumeroSerie());
        instalacion.setModelo(datos.getModelo());
        List<ErrorCampo> errores = only(Set.of("numeroSerie", "modelo"), instalacion);
        datos.setNumeroSerie(instalacion.getNumeroSerie());
        datos.setModelo(instalacion.getModelo());
        datos.setMotivo(motivo(datos.getMotivo(), errores));
        return errores;
    }

    /** Normalises in place; empty when there is nothing wrong. */
    public static List<ErrorCampo> check(DatosTraslado datos) {
        DatosInstalacion instalacion = new DatosInstalacion();
        instalacion.setOlt(datos.getOlt());
        instalacion.setPon(datos.getPon());
        instalacion.setVlan(datos.getVlan());
        List<ErrorCampo> errores = only(Set.of("olt", "pon", "vlan"), instalacion);
        datos.setOlt(instalacion.getOlt());
        datos.setPon(instalacion.getPon());
        datos.setMotivo(motivo(datos.getMotivo(), errores));
        return errores;
    }

    /** Empty when it is an address that a customer can have. */
    public static List<ErrorCampo> checkIp(String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of(new ErrorCampo("ip", "obligatorio"));
        }
        return DireccionIp.parse(typed).isPresent() ? List.of() : List.of(new ErrorCampo("ip", "ip"));
    }

    private static List<ErrorCampo> only(Set<String> fields, DatosInstalacion instalacion) {
        return new ArrayList<>(DatosInstalacionValidator.check(instalacion).stream()
                .filter(error -> fields.contains(error.field()))
                .toList());
    }

    private static String motivo(String typed, List<ErrorCampo> errores) {
        String motivo = typed == null || typed.isBlank() ? null : typed.strip();
        if (motivo != null && motivo.length() > MAX_MOTIVO) {
            errores.add(new ErrorCampo("motivo", "largo", MAX_MOTIVO));
        }
        return motivo;
    }
}
