package es.isr.crm.planes.control;

import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says everything that is wrong with what was typed about a plan, in one go; the name apart, which others may have. */
@Dependent
public class DatosPlanValidator {

    private static final BigDecimal MAX_EUROS = new BigDecimal("99999.99");
    private static final int MAX_MBITS = 100_000;
    private static final int MAX_COUNT = 100_000;
    private static final int MAX_MONTHS = 36;

    /** Directive (EU) 2018/1972, art. 105.1: a consumer is not bound for longer. */
    private static final int MAX_CONSUMER_COMMITMENT = 24;

    private static final int MAX_BUSINESS_COMMITMENT = 60;

    @Inject
    private Validacion validacion;

    /**
     * Checks.
     *
     * @param datos what was typed
     * @return what is wrong; empty when it can be saved
     */
    public List<ErrorCampo> check(DatosPlan datos) {
        List<ErrorCampo> errores = new ArrayList<>(validacion.check(datos));
        errores.addAll(rules(datos));
        return errores;
    }

    /** What the annotations of the data cannot say. */
    static List<ErrorCampo> rules(DatosPlan datos) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (datos.getTipo() != null) {
            features(datos, datos.getTipo(), errores);
        }
        euros(datos.getPrecioMensual(), "precioMensual", errores);
        euros(datos.getPrecioInstalacion(), "precioInstalacion", errores);
        promotion(datos, errores);
        commitment(datos, errores);
        return errores;
    }

    private static void features(DatosPlan datos, TipoPlan tipo, List<ErrorCampo> errores) {
        if (tipo.isConVelocidad()) {
            required(datos.getVelocidadBajada(), "velocidadBajada", errores);
            required(datos.getVelocidadSubida(), "velocidadSubida", errores);
            count(datos.getVelocidadBajada(), "velocidadBajada", MAX_MBITS, errores);
            count(datos.getVelocidadSubida(), "velocidadSubida", MAX_MBITS, errores);
            if ((datos.getPerfilVelocidad() == null) != (datos.getPerfilUsuario() == null)) {
                errores.add(new ErrorCampo(
                        datos.getPerfilVelocidad() == null ? "perfilVelocidad" : "perfilUsuario", "planDosPerfiles"));
            }
        }
        if (tipo.isConDatos()) {
            count(datos.getDatosGb(), "datosGb", MAX_COUNT, errores);
        }
        if (tipo.isConMinutos()) {
            count(datos.getMinutos(), "minutos", MAX_COUNT, errores);
        }
        if (tipo.isConCanales()) {
            count(datos.getCanales(), "canales", MAX_COUNT, errores);
        }
    }

    private static void promotion(DatosPlan datos, List<ErrorCampo> errores) {
        BigDecimal precio = datos.getPrecioPromocional();
        Integer meses = datos.getMesesPromocion();
        if ((precio == null) != (meses == null)) {
            errores.add(new ErrorCampo(precio == null ? "precioPromocional" : "mesesPromocion", "planPromocion"));
        }
        euros(precio, "precioPromocional", errores);
        count(meses, "mesesPromocion", MAX_MONTHS, errores);
        if (precio != null
                && datos.getPrecioMensual() != null
                && precio.signum() >= 0
                && precio.compareTo(datos.getPrecioMensual()) >= 0) {
            errores.add(new ErrorCampo("precioPromocional", "planPromocionCara"));
        }
    }

    private static void commitment(DatosPlan datos, List<ErrorCampo> errores) {
        Integer meses = datos.getMesesPermanencia();
        int max = datos.getModoPrecio() == ModoPrecio.NETO ? MAX_BUSINESS_COMMITMENT : MAX_CONSUMER_COMMITMENT;
        if (meses != null && meses > max && max == MAX_CONSUMER_COMMITMENT) {
            errores.add(new ErrorCampo("mesesPermanencia", "planPermanencia", max));
        } else {
            count(meses, "mesesPermanencia", max, errores);
        }
        euros(datos.getPenalizacion(), "penalizacion", errores);
        if (datos.getPenalizacion() != null && meses == null) {
            errores.add(new ErrorCampo("mesesPermanencia", "planPenalizacion"));
        }
    }

    private static void required(Object value, String field, List<ErrorCampo> errores) {
        if (value == null) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        }
    }

    private static void count(Integer value, String field, int max, List<ErrorCampo> errores) {
        if (value != null && (value < 1 || value > max)) {
            errores.add(new ErrorCampo(field, "entero", 1, max));
        }
    }

    private static void euros(BigDecimal value, String field, List<ErrorCampo> errores) {
        if (value != null && (value.signum() < 0 || value.compareTo(MAX_EUROS) > 0 || value.scale() > 2)) {
            errores.add(new ErrorCampo(field, "importeEntre", BigDecimal.ZERO, MAX_EUROS));
        }
    }
}
