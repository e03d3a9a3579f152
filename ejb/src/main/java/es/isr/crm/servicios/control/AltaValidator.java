package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.DatosClienteValidator;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.AltaCliente.DatosUbicacion;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says everything that is wrong with an alta, in one go. */
@Dependent
public class AltaValidator {

    private static final String SPANISH_POSTCODE = "(0[1-9]|[1-4]\\d|5[0-2])\\d{3}";

    @Inject
    private DatosClienteValidator datosCliente;

    /**
     * Normalises in place and checks.
     *
     * @param alta what was typed
     * @param plan the plan chosen, or null when there is no such plan for sale
     * @return what is wrong; empty when it can be saved
     */
    public List<ErrorCampo> check(AltaCliente alta, Plan plan) {
        List<ErrorCampo> errores = new ArrayList<>(datosCliente.check(alta.getDatos(), false));
        if (alta.getPlanId() == null) {
            errores.add(new ErrorCampo("plan", "obligatorio"));
        } else if (plan == null) {
            errores.add(new ErrorCampo("plan", "planDesconocido"));
        }
        if (alta.isOtraDireccion()) {
            address(alta.getInstalacion(), errores);
        }
        coordinates(alta.getInstalacion(), errores);
        if (plan != null && plan.isFibra() && alta.isActivar()) {
            if (!plan.isActivable()) {
                errores.add(new ErrorCampo("plan", "planSinPerfiles", plan.getNombre()));
            }
            errores.addAll(DatosInstalacionValidator.check(alta.getGpon()));
        }
        return errores;
    }

    private static void address(DatosUbicacion lugar, List<ErrorCampo> errores) {
        required(lugar.getDireccion(), "instalacionDireccion", 255, errores);
        required(lugar.getLocalidad(), "instalacionLocalidad", 120, errores);
        required(lugar.getProvincia(), "instalacionProvincia", 60, errores);
        if (lugar.getCodigoPostal() == null || !lugar.getCodigoPostal().strip().matches(SPANISH_POSTCODE)) {
            errores.add(new ErrorCampo("instalacionCodigoPostal", "codigoPostal"));
        }
    }

    private static void required(String value, String field, int max, List<ErrorCampo> errores) {
        if (value == null || value.isBlank()) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        } else if (value.length() > max) {
            errores.add(new ErrorCampo(field, "largo", max));
        }
    }

    private static void coordinates(DatosUbicacion lugar, List<ErrorCampo> errores) {
        degrees(lugar.getLatitud(), 90, "latitud", errores);
        degrees(lugar.getLongitud(), 180, "longitud", errores);
        if ((lugar.getLatitud() == null) != (lugar.getLongitud() == null)) {
            errores.add(new ErrorCampo(lugar.getLatitud() == null ? "latitud" : "longitud", "coordenadas"));
        }
    }

    private static void degrees(BigDecimal value, int limit, String field, List<ErrorCampo> errores) {
        if (value != null && value.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            errores.add(new ErrorCampo(field, field));
        }
    }
}
