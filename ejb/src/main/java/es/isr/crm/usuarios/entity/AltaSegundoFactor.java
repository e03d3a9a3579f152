package es.isr.crm.usuarios.entity;

import java.util.List;

/**
 * A second factor that works from now on, and the sign-in that needed it.
 *
 * @param codigos the recovery codes, told now and never again
 * @param sesion the session that begins
 */
public record AltaSegundoFactor(List<String> codigos, SesionAbierta sesion) {

    public AltaSegundoFactor {
        codigos = List.copyOf(codigos);
    }

    /** Without the codes: a record that is printed must not tell them. */
    @Override
    public String toString() {
        return "AltaSegundoFactor[" + sesion + "]";
    }
}
