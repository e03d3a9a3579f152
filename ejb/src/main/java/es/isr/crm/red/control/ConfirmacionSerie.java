package es.isr.crm.red.control;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.util.List;

/** What cannot be undone at a box is confirmed by typing the end of its serial. */
public final class ConfirmacionSerie {

    /** How many signs of it are typed. */
    private static final int SIGNOS = 4;

    private ConfirmacionSerie() {}

    /**
     * @param confirmacion what was typed
     * @throws DatosInvalidosException when that is not how the serial ends
     */
    public static void require(String numeroSerie, String confirmacion) {
        String last = numeroSerie.substring(numeroSerie.length() - SIGNOS);
        if (confirmacion == null || !confirmacion.strip().equalsIgnoreCase(last)) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("confirmacion", "confirmacionSerie", last)));
        }
    }
}
