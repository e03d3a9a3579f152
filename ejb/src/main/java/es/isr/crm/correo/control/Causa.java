package es.isr.crm.correo.control;

/** Why something went wrong that should not have: what lies at the bottom of it. */
final class Causa {

    private Causa() {}

    static String of(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
