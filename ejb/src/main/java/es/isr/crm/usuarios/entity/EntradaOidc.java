package es.isr.crm.usuarios.entity;

import java.util.Objects;

/**
 * What came of somebody who came from the identity provider.
 *
 * @param desenlace how it ended
 * @param sesion the session, when they are in; else null
 */
public record EntradaOidc(DesenlaceOidc desenlace, SesionAbierta sesion) {

    public static EntradaOidc con(SesionAbierta sesion) {
        return new EntradaOidc(DesenlaceOidc.DENTRO, Objects.requireNonNull(sesion));
    }

    public static EntradaOidc sin(DesenlaceOidc desenlace) {
        return new EntradaOidc(desenlace, null);
    }
}
