package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** How much of the fee is asked for while a service is cut, as the operator has set it. */
@Dependent
public class CuotaSuspension {

    @Inject
    private Configuracion configuracion;

    /**
     * @param motivo why it is cut; null when nobody had asked for that
     * @return 0 to 100, percent of the price
     */
    public BigDecimal porcentaje(MotivoEstado motivo) {
        return configuracion.decimal(
                motivo == MotivoEstado.VOLUNTARIA
                        ? Parametro.CUOTA_SUSPENSION_VOLUNTARIA
                        : motivo == MotivoEstado.IMPAGO
                                ? Parametro.CUOTA_SUSPENSION_IMPAGO
                                : Parametro.CUOTA_SUSPENSION_OTRAS);
    }
}
