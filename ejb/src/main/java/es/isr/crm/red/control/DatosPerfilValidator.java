package es.isr.crm.red.control;

import es.isr.crm.red.entity.DatosPerfil;
import es.isr.crm.shared.entity.ErrorCampo;
import java.util.ArrayList;
import java.util.List;

/** What a speed profile may be called, and how fast it may be. */
final class DatosPerfilValidator {

    /** What stands in plans, in wishes and on the wire without a doubt about blanks, capitals or accents. */
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._+-]{0,59}";

    /** 100 Gbit/s. */
    private static final int MAX_MBITS = 100_000;

    private DatosPerfilValidator() {}

    /**
     * Normalises in place and checks.
     *
     * @return what is wrong; empty when PSO can be asked
     */
    static List<ErrorCampo> check(DatosPerfil datos) {
        List<ErrorCampo> errores = new ArrayList<>();
        datos.setNombre(datos.getNombre() == null ? "" : datos.getNombre().strip());
        if (datos.getNombre().isEmpty()) {
            errores.add(new ErrorCampo("nombre", "obligatorio"));
        } else if (!datos.getNombre().matches(NAME)) {
            errores.add(new ErrorCampo("nombre", "perfilNombre"));
        }
        speed(datos.getBajada(), "bajada", errores);
        speed(datos.getSubida(), "subida", errores);
        return errores;
    }

    private static void speed(Integer mbits, String field, List<ErrorCampo> errores) {
        if (mbits == null) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        } else if (mbits < 1 || mbits > MAX_MBITS) {
            errores.add(new ErrorCampo(field, "perfilMbits", MAX_MBITS));
        }
    }
}
