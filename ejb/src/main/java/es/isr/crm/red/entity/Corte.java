package es.isr.crm.red.entity;

import java.util.Locale;

/** Why PSO could not be examined at all. */
public enum Corte {
    SIN_CONEXION,
    CREDENCIALES,
    SIN_RESPUESTA;

    /** Under which cause and steps are told, among the texts of what goes wrong with PSO. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
