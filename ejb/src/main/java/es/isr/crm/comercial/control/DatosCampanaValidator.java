package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says everything that is wrong with what was typed about a campaign, in one go. */
@Dependent
public class DatosCampanaValidator {

    /** Fits into an address and is easily typed from paper. */
    private static final Pattern CODIGO = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{1,28}[A-Z0-9])");

    private static final BigDecimal MAX_EUROS = new BigDecimal("9999999.99");

    @Inject
    private Validacion validacion;

    /** @throws DatosInvalidosException with every fault of what was typed */
    public void require(DatosCampana datos) {
        List<ErrorCampo> errores = new ArrayList<>(validacion.check(datos));
        errores.addAll(rules(datos));
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }

    /** What the annotations of the data cannot say. */
    static List<ErrorCampo> rules(DatosCampana datos) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (datos.getCodigo() != null && !CODIGO.matcher(datos.getCodigo()).matches()) {
            errores.add(new ErrorCampo("codigo", "campanaCodigo"));
        }
        if (datos.getInicio() != null
                && datos.getFin() != null
                && datos.getFin().isBefore(datos.getInicio())) {
            errores.add(new ErrorCampo("fin", "campanaFechas"));
        }
        BigDecimal euros = datos.getPresupuesto();
        if (euros != null && (euros.signum() < 0 || euros.compareTo(MAX_EUROS) > 0 || euros.scale() > 2)) {
            errores.add(new ErrorCampo("presupuesto", "importeEntre", BigDecimal.ZERO, MAX_EUROS));
        }
        return errores;
    }
}
