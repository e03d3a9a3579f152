package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;

/** The one place that says what an answer of PSO means. */
final class PsoClasificacion {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private PsoClasificacion() {}

    /**
     * @param operacion what was asked
     * @param estadoHttp HTTP status of the answer
     * @param cuerpo its body, or null when that was not one of PSO's
     */
    static ClasePso of(PsoOperacion operacion, int estadoHttp, PsoCuerpo cuerpo) {
        if (estadoHttp == UNAUTHORIZED || estadoHttp == FORBIDDEN) {
            return ClasePso.CREDENCIALES;
        }
        if (estadoHttp < 200 || estadoHttp > 299 || cuerpo == null) {
            return ClasePso.INCIERTA;
        }
        int codigo = cuerpo.codigo();
        if (codigo >= 200 && codigo <= 299) {
            return ClasePso.APLICADA;
        }
        return switch (codigo) {
            case UNAUTHORIZED, FORBIDDEN -> ClasePso.CREDENCIALES;
            case 601 -> ClasePso.TRANSITORIA;
            case 603 -> isCreation(operacion) ? ClasePso.DUPLICADA : ClasePso.INCIERTA;
            case 608 -> operacion == PsoOperacion.ANADIR_ONT ? ClasePso.DUPLICADA : ClasePso.INCIERTA;
            case 604 -> ClasePso.NO_ENCONTRADA;
            case 605, 607 -> ClasePso.PERMANENTE;
            default -> ClasePso.INCIERTA;
        };
    }

    /** What makes something new may meet one that is there already. */
    private static boolean isCreation(PsoOperacion operacion) {
        return operacion == PsoOperacion.ANADIR_ONT || operacion == PsoOperacion.CREAR_PERFIL_VELOCIDAD;
    }
}
