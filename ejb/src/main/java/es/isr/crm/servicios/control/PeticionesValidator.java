package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionSuspension;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.SuspensionVoluntaria;
import es.isr.crm.servicios.entity.SuspensionVoluntaria.Tramo;
import es.isr.crm.shared.entity.ErrorCampo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with a cut or an end that is asked for, all of it. */
public final class PeticionesValidator {

    /** Nothing is scheduled for later than this: a year that was mistyped, above all. */
    private static final int MAX_MESES = 12;

    private static final int MAX_TEXTO = 255;

    private PeticionesValidator() {}

    /**
     * @param peticion the cut
     * @param servicios of which services
     * @param hoy today
     * @return what is wrong; empty when nothing is
     */
    public static List<ErrorCampo> check(PeticionSuspension peticion, List<ServicioCliente> servicios, LocalDate hoy) {
        List<ErrorCampo> errores = new ArrayList<>(MotivoValidator.check(peticion.motivo(), peticion.texto()));
        LocalDate desde = peticion.primerDia(hoy);
        if (desde.isBefore(hoy)) {
            errores.add(new ErrorCampo("fecha", "fechaPasada"));
        } else {
            checkHorizon(desde, hoy, errores);
        }
        if (peticion.motivo() == MotivoEstado.VOLUNTARIA) {
            servicios.stream()
                    .flatMap(servicio ->
                            SuspensionVoluntaria.check(cuts(servicio, hoy), desde, peticion.vuelta()).stream())
                    .findFirst()
                    .ifPresent(errores::add);
        }
        return errores;
    }

    /**
     * @param peticion the end
     * @param hoy today
     * @return what is wrong; empty when nothing is
     */
    public static List<ErrorCampo> check(PeticionBaja peticion, LocalDate hoy) {
        List<ErrorCampo> errores = new ArrayList<>(MotivoValidator.check(peticion.motivo(), peticion.texto()));
        if (peticion.ultimoDia() == null) {
            errores.add(new ErrorCampo("fecha", "obligatorio"));
        } else {
            checkHorizon(peticion.ultimoDia(), hoy, errores);
        }
        if (peticion.condonacion() != null && peticion.condonacion().length() > MAX_TEXTO) {
            errores.add(new ErrorCampo("condonacion", "largo", MAX_TEXTO));
        }
        return errores;
    }

    private static void checkHorizon(LocalDate day, LocalDate hoy, List<ErrorCampo> errores) {
        LocalDate latest = hoy.plusMonths(MAX_MESES);
        if (day.isAfter(latest)) {
            errores.add(new ErrorCampo("fecha", "fechaLejana", latest));
        }
    }

    /** The earlier cuts of a service at the customer's own wish; one that goes on, until today. */
    public static List<Tramo> cuts(ServicioCliente servicio, LocalDate hoy) {
        return servicio.getSuspensiones().stream()
                .filter(cut -> cut.getMotivo() == MotivoEstado.VOLUNTARIA)
                .map(cut -> new Tramo(cut.getDesde(), cut.getHasta() == null ? hoy : cut.getHasta()))
                .toList();
    }
}
