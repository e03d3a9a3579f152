package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.PlazoSuspension;
import es.isr.crm.impagos.entity.ReglasImpago;
import es.isr.crm.servicios.control.Festivos;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;

/** How debts are dealt with, as the operator has set it, and on which days. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ReglasConfiguradas {

    /** An invoice that was presented longer ago than this is past every term. */
    private static final int MESES_ATRAS = 15;

    private static final int MESES_ADELANTE = 15;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Festivos festivos;

    @Inject
    private Reloj reloj;

    public ReglasImpago get() {
        return new ReglasImpago(
                configuracion.integer(Parametro.RECORDATORIO_1_DIAS),
                configuracion.integer(Parametro.RECORDATORIO_2_DIAS),
                new PlazoSuspension(
                        configuracion.integer(Parametro.SUSPENSION_MESES),
                        configuracion.integer(Parametro.AVISO_DIAS_HABILES)),
                configuracion.decimal(Parametro.DEUDA_MINIMA),
                configuracion.is(Parametro.SUSPENSION_CON_VOZ));
    }

    /** The holidays that terms are reckoned with. */
    public Set<LocalDate> festivos() {
        LocalDate today = reloj.today();
        return festivos.entre(today.minusMonths(MESES_ATRAS), today.plusMonths(MESES_ADELANTE));
    }
}
