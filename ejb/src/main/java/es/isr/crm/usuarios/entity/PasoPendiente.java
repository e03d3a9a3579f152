package es.isr.crm.usuarios.entity;

/**
 * A sign-in whose password fitted and whose second step is still to come.
 *
 * @param token what the browser has to keep until then
 * @param clase {@link ClasePase#CODIGO} to be asked for a code, {@link ClasePase#ALTA} to set the second factor up
 */
public record PasoPendiente(String token, ClasePase clase) implements Entrada {

    /** Without the token: a record that is printed must not tell it. */
    @Override
    public String toString() {
        return "PasoPendiente[" + clase + "]";
    }
}
