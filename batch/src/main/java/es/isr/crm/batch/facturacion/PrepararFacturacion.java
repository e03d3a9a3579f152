package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.PasosFacturacion;
import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.EstadoEjecucion;
import es.isr.crm.facturacion.entity.HastaFacturacion;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds or begins the run, and says which step is next. A start that says nothing goes on with the run that its server died
 * at, if there is one; so does one that asks for the same month and customers again. What nobody has reviewed is worked out
 * anew before it is issued; what somebody has, is issued as it is.
 */
@Named
@Dependent
public class PrepararFacturacion extends AbstractBatchlet {

    static final String CALCULAR = "CALCULAR";
    static final String EMITIR = "EMITIR";

    @Inject
    @BatchProperty
    private String ejecucion;

    @Inject
    @BatchProperty
    private String periodo;

    @Inject
    @BatchProperty
    private String ambito;

    @Inject
    @BatchProperty
    private String hasta;

    @Inject
    @BatchProperty
    private String usuario;

    @Inject
    @BatchProperty
    private String revisada;

    @Inject
    private PasosFacturacion pasos;

    @Inject
    private EjecucionEnCurso enCurso;

    @Override
    public String process() {
        HastaFacturacion how = given(hasta)
                .map(text -> HastaFacturacion.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(HastaFacturacion.CALCULAR);
        Long id = given(ejecucion)
                .map(Long::valueOf)
                .or(() -> given(periodo).or(() -> given(ambito)).isPresent()
                        ? Optional.empty()
                        : pasos.findInterrumpida())
                .orElseGet(() -> pasos.abrir(
                        given(periodo).orElse(null),
                        AmbitoFacturacion.of(given(ambito).orElse(null)),
                        how,
                        given(usuario).orElse("consola")));
        enCurso.set(id);
        EstadoEjecucion estado = pasos.getSituacion(id).estado();
        boolean reviewed = given(revisada).map(Boolean::valueOf).orElse(false);
        boolean issues = estado == EstadoEjecucion.CALCULADA && reviewed || estado == EstadoEjecucion.EMITIDA;
        if (estado == EstadoEjecucion.EMITIENDO || how != HastaFacturacion.CALCULAR && issues) {
            pasos.emitir(id, how, reviewed);
            return EMITIR;
        }
        pasos.calcular(id, how);
        return CALCULAR;
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank() && !text.equals("null"));
    }
}
