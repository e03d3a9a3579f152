package es.isr.crm.red.entity;

/**
 * A name that the CRM uses towards PSO and that PSO should therefore know.
 *
 * @param clase what it is the name of
 * @param nombre the name
 * @param donde who uses it
 */
public record NombreCrm(Clase clase, String nombre, Diferencia donde) {

    /** What PSO names. */
    public enum Clase {
        PERFIL_SUSPENDIDO,
        PERFIL_VELOCIDAD,
        PERFIL_USUARIO,
        OLT
    }
}
