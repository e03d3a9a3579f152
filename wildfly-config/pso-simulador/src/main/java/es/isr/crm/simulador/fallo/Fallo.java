package es.isr.crm.simulador.fallo;

import java.time.Duration;

/**
 * One thing to do wrong.
 *
 * @param tarde with {@link Aplicacion#TARDE}, when it is carried out
 * @param espera how long before the client sees anything
 */
public record Fallo(
        Filtro filtro, Aplicacion aplicacion, Tarde tarde, Duration espera, Sintoma sintoma, Detalle detalle) {

    public String nombre() {
        return switch (aplicacion) {
            case SI -> sintoma.nombre() + ", aplicada";
            case NO -> sintoma.nombre() + ", no aplicada";
            case TARDE -> sintoma.nombre() + ", aplicada " + tarde.nombre();
        };
    }
}
