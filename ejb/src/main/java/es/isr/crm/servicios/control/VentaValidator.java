package es.isr.crm.servicios.control;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.DatosLinea;
import es.isr.crm.servicios.entity.DatosNumeros;
import es.isr.crm.servicios.entity.DatosUbicacion;
import es.isr.crm.servicios.entity.DatosVenta;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.CodigoPostal;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says everything that is wrong with a sale, in one go. */
@Dependent
public class VentaValidator {

    @Inject
    private NumerosValidator numeros;

    @Inject
    private Reloj reloj;

    /**
     * Normalises in place and checks.
     *
     * @param venta what was typed
     * @param plan the plan chosen, or null when there is no such plan for sale
     * @return what is wrong; empty when it can be sold
     */
    public List<ErrorCampo> check(DatosVenta venta, Plan plan) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (venta.getPlanId() == null) {
            errores.add(new ErrorCampo("plan", "obligatorio"));
        } else if (plan == null) {
            errores.add(new ErrorCampo("plan", "planDesconocido"));
        } else if (plan.isCombo() && plan.getPartes().isEmpty()) {
            errores.add(new ErrorCampo("plan", "planSinPartes", plan.getNombre()));
        }
        if (venta.isOtraDireccion()) {
            address(venta.getInstalacion(), errores);
        }
        coordinates(venta.getInstalacion(), errores);
        if (plan != null && plan.findFibra().isPresent() && venta.isActivar()) {
            network(venta, plan, errores);
        }
        if (plan != null && venta.getPrecio() != null) {
            errores.addAll(venta.getPrecio().check(plan, reloj.today()));
        }
        if (plan != null) {
            lines(venta.getLineas(), errores);
        }
        return errores;
    }

    /**
     * Says everything that is wrong with a place.
     *
     * @return what is wrong; empty when nothing is
     */
    public static List<ErrorCampo> check(DatosUbicacion lugar) {
        List<ErrorCampo> errores = new ArrayList<>();
        address(lugar, errores);
        coordinates(lugar, errores);
        return errores;
    }

    private static void network(DatosVenta venta, Plan plan, List<ErrorCampo> errores) {
        if (!plan.isActivable()) {
            errores.add(new ErrorCampo(
                    "plan", "planSinPerfiles", plan.findFibra().orElseThrow().getNombre()));
        }
        errores.addAll(DatosInstalacionValidator.check(venta.getGpon()));
    }

    private void lines(List<DatosLinea> lineas, List<ErrorCampo> errores) {
        for (int i = 0; i < lineas.size(); i++) {
            DatosLinea linea = lineas.get(i);
            errores.addAll(numeros.check(linea, linea.getTipo(), null, "lineas:" + i + ":"));
        }
        twice(lineas, errores);
    }

    /** Two lines of the same sale have neither number nor card in common. */
    private static void twice(List<DatosLinea> lineas, List<ErrorCampo> errores) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lineas.size(); i++) {
            DatosNumeros linea = lineas.get(i);
            if (linea.getNumero() != null && !seen.add(linea.getNumero())) {
                errores.add(new ErrorCampo("lineas:" + i + ":numero", "NumeroEnUsoException", linea.getNumero()));
            }
            if (linea.getIccid() != null && !seen.add(linea.getIccid())) {
                errores.add(new ErrorCampo("lineas:" + i + ":iccid", "NumeroEnUsoException", linea.getIccid()));
            }
        }
    }

    private static void address(DatosUbicacion lugar, List<ErrorCampo> errores) {
        required(lugar.getDireccion(), "instalacionDireccion", 255, errores);
        required(lugar.getLocalidad(), "instalacionLocalidad", 120, errores);
        required(lugar.getProvincia(), "instalacionProvincia", 60, errores);
        if (lugar.getCodigoPostal() == null
                || !CodigoPostal.isValid(lugar.getCodigoPostal().strip())) {
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
