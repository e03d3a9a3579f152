package es.isr.crm.tareas.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with the end of a task as somebody typed it. */
@Dependent
public class TareaValidator {

    private static final int MAX_TEXTO = 1000;

    @Inject
    private Reloj reloj;

    /** @throws DatosInvalidosException without a day, with one to come, or with too much to tell */
    public void requireHecha(LocalDate fecha, String resultado) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (fecha == null) {
            errores.add(new ErrorCampo("fecha", "obligatorio"));
        } else if (fecha.isAfter(reloj.today())) {
            errores.add(new ErrorCampo("fecha", "fechaFutura"));
        }
        tooLong(resultado, "resultado", errores);
        refuse(errores);
    }

    /** @throws DatosInvalidosException without a reason, or with too long a one */
    public void requireMotivo(String motivo) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (motivo == null || motivo.isBlank()) {
            errores.add(new ErrorCampo("motivo", "obligatorio"));
        }
        tooLong(motivo, "motivo", errores);
        refuse(errores);
    }

    private static void tooLong(String text, String field, List<ErrorCampo> errores) {
        if (text != null && text.length() > MAX_TEXTO) {
            errores.add(new ErrorCampo(field, "largo", MAX_TEXTO));
        }
    }

    private static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
