package es.isr.crm.usuarios.entity;

/**
 * A session that has just begun, with the token that is known only now.
 *
 * @param token what the browser has to keep
 * @param sesion who signed in
 */
public record SesionAbierta(String token, SesionViva sesion) implements Entrada {

    /** Without the token: a record that is printed must not tell it. */
    @Override
    public String toString() {
        return "SesionAbierta[" + sesion + "]";
    }
}
