package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.entity.ErrorCampo;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with the reason of a cut or of an end. */
public final class MotivoValidator {

    private static final int MAX_TEXTO = 255;

    private MotivoValidator() {}

    /**
     * @param motivo the reason, coded
     * @param texto more about it; {@link MotivoEstado#OTRO} says nothing without
     * @return what is wrong; empty when nothing is
     */
    public static List<ErrorCampo> check(MotivoEstado motivo, String texto) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (motivo == null || !MotivoEstado.elegibles().contains(motivo)) {
            errores.add(new ErrorCampo("motivo", "obligatorio"));
        } else if (motivo == MotivoEstado.OTRO && (texto == null || texto.isBlank())) {
            errores.add(new ErrorCampo("texto", "motivoOtro"));
        }
        if (texto != null && texto.length() > MAX_TEXTO) {
            errores.add(new ErrorCampo("texto", "largo", MAX_TEXTO));
        }
        return errores;
    }
}
